import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

/// What a person sees where another program was first, has the room, or holds the file.
struct TwoProgramsScreenTests {
    // MARK: The same part changed by both

    private func editingTitle(_ text: String) -> Robot {
        var robot = Robot()
        robot.press("a")
        robot.type("samen")
        robot.press("esc enter")
        robot.type(text)
        return robot
    }

    private func title(_ robot: Robot) -> String? {
        robot.state.desk.rows.first { $0.id == InitiativeID("eigen1") }?.initiative.title.dutch
    }

    /// The notes file has another initiative than the program knows.
    private func left(
        _ body: @escaping @Sendable (inout Initiative) -> Void
    ) -> @Sendable (Change) -> WriteFailure {
        { change in
            guard case .initiative(let edit) = change, var theirs = edit.before else {
                return .failed(code: 0)
            }
            body(&theirs)
            return .conflict(.initiative(edit.rebased(on: theirs)))
        }
    }

    @Test func `one title typed in two programs keeps both, and undo shows the other`() {
        var robot = editingTitle(" aan de Dijk")
        robot.refusal = left {
            $0.title.dutch = "samen elders"
            $0.place = "Heide"
        }
        robot.send(.timer(.draft))
        #expect(title(robot) == "samen aan de Dijk — intussen elders: samen elders")
        #expect(robot.notice?.hasPrefix("Dit veld was intussen ook ergens anders") == true)
        let stored = robot.dossiers[InitiativeID("eigen1")]?.initiative
        #expect(stored?.title.dutch == title(robot) && stored?.place == "Heide")
        robot.press("esc u")
        #expect(title(robot) == "samen elders")
    }

    @Test func `what is typed while both are brought together is kept`() {
        var robot = editingTitle(" een")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        robot.type(" twee")
        robot.release()
        let stored = robot.dossiers[InitiativeID("eigen1")]?.initiative.title.dutch ?? ""
        #expect(stored.contains("samen een twee") && stored.contains("elders"))
        #expect(stored == title(robot))
    }

    @Test func `an initiative that was changed elsewhere is not deleted unseen`() {
        var robot = editingTitle("")
        robot.press("esc esc")
        robot.refusal = left { $0.place = "Heide" }
        robot.press("d")
        #expect(robot.notice?.contains("Daarom is het niet weggehaald") == true)
        #expect(
            robot.state.desk.rows.first { $0.id == InitiativeID("eigen1") }?.initiative.place
                == "Heide")
        // The next time it is what one sees, and goes.
        robot.press("d")
        #expect(title(robot) == nil)
    }

    @Test func `whoever leaves while both are brought together stays to read it`() {
        var robot = editingTitle(" een")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.press("ctrl-c")
        #expect(robot.ending == nil)
        #expect(robot.notice?.hasPrefix("Dit veld was intussen ook ergens anders") == true)
        robot.press("ctrl-c")
        #expect(robot.ending == .asked)
    }

    @Test func `undo is not offered for what another program did`() {
        var robot = editingTitle("")
        robot.press("esc esc u")
        let before = robot.state.desk.rows
        var rows = before
        rows.append(
            InitiativeRow(
                initiative: Samples.hostile.copy(
                    as: InitiativeID("eigen9"), source: BilingualText(dutch: "", english: nil))))
        robot.send(.listed(rows))
        robot.press("u u u")
        #expect(robot.state.desk.rows.contains { $0.id == InitiativeID("eigen9") })
    }

    @Test func `what another program changed beside is read again`() {
        var robot = editingTitle(" x")
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        guard case .persisted(let write, _, let time) = robot.held.first else {
            Issue.record("nothing is stored")
            return
        }
        robot.send(.persisted(write, .merged, at: time))
        #expect(robot.effects.last == .list)
    }

    @Test func `a list that is read late takes no typed letter back`() {
        var robot = editingTitle(" x")
        let older = robot.state.desk.rows
        robot.type("y")
        robot.send(.listed(older))
        robot.type("z")
        #expect(title(robot) == "samen xyz")
        robot.press("esc")
        #expect(robot.dossiers[InitiativeID("eigen1")]?.initiative.title.dutch == "samen xyz")
        #expect(robot.effects.last == .list)
    }

    @Test func `an undo of typing leaves what another program changed meanwhile`() {
        let id = InitiativeID("eigen1")
        var robot = editingTitle(" x")
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        guard case .persisted(let write, _, let time) = robot.held.first else {
            Issue.record("nothing is stored")
            return
        }
        // The other program's place is merged in, and read again, while the typing goes on.
        robot.send(.persisted(write, .merged, at: time))
        var rows = robot.state.desk.rows
        for place in rows.indices where rows[place].id == id {
            rows[place].initiative.place = "Heide"
        }
        robot.send(.listed(rows))
        robot.holdsReplies = false
        robot.type("y")
        robot.press("esc u")
        let initiative = robot.state.desk.rows.first { $0.id == id }?.initiative
        #expect(initiative?.title.dutch == "samen x" && initiative?.place == "Heide")
        robot.press("u")
        let earlier = robot.state.desk.rows.first { $0.id == id }?.initiative
        #expect(earlier?.title.dutch == "samen" && earlier?.place == "Heide")
    }

    @Test func `a walk that is left while the disk is full is there when it is opened again`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("nog niet bewaard")
        robot.failure = .diskFull
        robot.press("esc esc")
        #expect(robot.stored.isEmpty)
        robot.press("enter")
        #expect(robot.walk?.text(.caseNote) == "nog niet bewaard")
        robot.send(.timer(.retry))
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.text(.caseNote) == "nog niet bewaard")
        robot.press("u")
        #expect(robot.walk?.text(.caseNote) == "")
    }

    @Test func `undo of what was changed elsewhere since leaves it, and redo still brings ours`() {
        var robot = editingTitle(" een")
        robot.press("esc enter")
        robot.type(" twee")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.send(.timer(.draft))
        let both = title(robot)
        #expect(both?.contains("samen een twee") == true && both?.contains("elders") == true)
        robot.press("esc u")
        #expect(title(robot) == "elders")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.press("u")
        #expect(title(robot) == "elders")
        #expect(robot.notice?.contains("zo gelaten") == true)
        robot.press("ctrl-r")
        #expect(title(robot) == both)
    }

    @Test func `what was done and undone before it reached the file leaves theirs`() {
        var robot = editingTitle(" een")
        robot.press("esc")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.holdsReplies = true
        robot.press("enter")
        robot.type("x")
        robot.press("esc u")
        robot.release()
        #expect(title(robot) == "elders" && robot.state.outbox.isEmpty)
    }

    @Test func `what was chosen after it stays on the screen while both are brought together`() {
        var robot = editingTitle(" een")
        robot.refusal = left { $0.title.dutch = "elders" }
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        robot.press("tab tab")
        robot.type("Dijk")
        robot.press("esc")
        robot.holdsReplies = false
        let reply = robot.held.removeFirst()
        robot.holdsReplies = true
        robot.send(reply)
        let shown = robot.state.desk.rows.first { $0.id == InitiativeID("eigen1") }?.initiative
        #expect(shown?.place == "Dijk")
        #expect(shown?.title.dutch?.contains("elders") == true)
        robot.release()
        let still = robot.state.desk.rows.first { $0.id == InitiativeID("eigen1") }?.initiative
        #expect(still == shown && robot.state.outbox.isEmpty)
    }

    @Test func `a form begins with what the file holds by now`() {
        var robot = editingTitle("")
        robot.press("esc esc e")
        #expect(robot.effects.last == .list)
        var rows = robot.state.desk.rows
        rows.removeAll { $0.id == InitiativeID("eigen1") }
        robot.send(.listed(rows))
        #expect(robot.state.stack.count == 1)
        #expect(robot.notice?.contains("op een ander scherm verwijderd") == true)
    }

    @Test func `an initiative that was deleted elsewhere is said to be, and the list read again`() {
        var robot = Robot(rows: Samples.cases)
        robot.holdsReplies = true
        robot.press("enter")
        robot.send(.gone(InitiativeID("C01")))
        #expect(robot.notice?.contains("op een ander scherm verwijderd") == true)
        #expect(robot.effects.last == .list)
        // It waits for nothing.
        robot.press("down")
        #expect(robot.screen.contains("2 van 24"))
    }

    @Test func `a walk that another program began as well is read again`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("een")
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        guard case .persisted(let write, _, let time) = robot.held.first,
            var there = robot.dossiers[InitiativeID("C01")]
        else {
            Issue.record("nothing is stored")
            return
        }
        there.walk = Walk(
            id: WalkID("van-hen"), initiative: InitiativeID("C01"), started: there.walk.started,
            answers: [.caseNote: .text("een"), .mainStrategy: .strategy(.monitor)])
        robot.send(.persisted(write, .merged, at: time))
        #expect(robot.effects.contains(.readAgain(InitiativeID("C01"))))
        // What is typed meanwhile goes first.
        robot.type("x")
        robot.send(.readAgain(there))
        #expect(robot.walk?.text(.caseNote) == "eenx")
        robot.holdsReplies = false
        robot.send(.timer(.draft))
        robot.dossiers[InitiativeID("C01")] = there
        robot.send(.readAgain(there))
        #expect(robot.walk?.mainChoice == .strategy(.monitor))
    }

    @Test func `two views under one digit are both kept`() {
        var robot = Robot()
        let list = SampleList(name: "lijst", titles: ["een", "twee"])
        robot.lists = [list]
        robot.press("o down enter v")
        robot.type("van mij")
        let theirs = SavedView(name: "van hen", list: "lijst", filter: "", sort: nil, columns: [])
        robot.refusal = { change in
            guard case .view(let edit) = change else { return .failed(code: 0) }
            return .conflict(.view(edit.rebased(on: theirs)))
        }
        robot.press("enter")
        let views = robot.state.desk.views
        #expect(views[ViewDigit.all[0]]?.name == "van hen")
        #expect(views[ViewDigit.all[1]]?.name == "van mij")
        #expect(robot.notice?.contains("onder 2") == true)
    }

    @Test func `undo of a view that was overwritten elsewhere leaves that one`() {
        var robot = Robot()
        robot.lists = [SampleList(name: "lijst", titles: ["een", "twee"])]
        robot.press("o down enter v")
        robot.type("van mij")
        robot.press("enter")
        let theirs = SavedView(name: "van hen", list: "lijst", filter: "", sort: nil, columns: [])
        robot.refusal = { change in
            guard case .view(let edit) = change else { return .failed(code: 0) }
            return .conflict(.view(edit.rebased(on: theirs)))
        }
        robot.press("u")
        #expect(robot.state.desk.views[ViewDigit.all[0]] == theirs)
        #expect(robot.state.desk.views[ViewDigit.all[1]] == nil)
    }

    // MARK: A lesson that went on elsewhere

    @Test func `a stale step is not taken: the room shows how far the lesson is`() throws {
        var robot = Robot.inRoom()
        let id = try #require(robot.record?.lesson.id)
        var lesson = try #require(robot.record?.lesson)
        let isStep = lesson.step { $0.move(by: 3, at: 2) }
        #expect(isStep)
        robot.classroom.records[id]?.lesson = lesson
        robot.failure = .refused(.stale)
        robot.press("page-down")
        #expect(robot.record?.lesson == lesson)
        #expect(robot.notice?.contains("Wat je net deed is niet uitgevoerd") == true)
        // From there it goes on.
        robot.press("page-down")
        #expect(robot.classroom.records[id]?.lesson.slide == 4)
    }

    @Test func `a lesson that was erased elsewhere is left, and said`() throws {
        var robot = Robot.inRoom()
        let id = try #require(robot.record?.lesson.id)
        robot.classroom.records[id] = nil
        robot.failure = .refused(.gone)
        robot.press("page-down")
        #expect(robot.record == nil && robot.state.outbox.isEmpty)
        #expect(robot.notice?.contains("ergens anders gewist") == true)
        #expect(robot.screen.contains("Voorbereid"))
    }

    @Test(arguments: Language.allCases)
    func `a room that another program has is named, and can be followed`(
        language: Language
    ) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)] {
            var robot = Robot.inRoom(language, size: size)
            let id = try #require(robot.record?.lesson.id)
            robot.press("Q")
            robot.classroom.holders[id] = RoomHolder(terminal: "pts/3", since: "14:03")
            robot.press("end enter")
            try expectScreen(
                robot.state.frame(),
                "room-elsewhere-\(language.rawValue)-\(size.columns)x\(size.rows)")
            robot.press("h")
            #expect(robot.notice?.contains("pts/3") == true && robot.record == nil)
            let writes = robot.stored.count
            robot.press("enter")
            #expect(robot.record != nil && robot.screen.contains("1."))
            // The console changes nothing.
            for key in ["o", "s", "t", "page-down", "E", "u", "Q", "x"] { robot.press(key) }
            #expect(robot.stored.count == writes)
            robot.press("esc")
            #expect(robot.record == nil)
            robot.classroom.holders = [:]
            robot.press("enter")
            #expect(robot.stored.last == .setting(.room, id.rawValue))
        }
    }

    @Test func `at the start a room that is open elsewhere is said, and nothing is stored`() {
        var robot = Robot(
            state: AppState(
                desk: Desk(
                    language: .dutch, themeName: "dark", themeNames: ["dark"],
                    size: Size(columns: 80, rows: 24), rows: Samples.cases), session: "test",
                room: LessonID("les")), rows: Samples.cases)
        robot.classroom.records[LessonID("les")] = LessonRecord(lesson: Samples.lesson())
        robot.classroom.holders[LessonID("les")] = RoomHolder(terminal: "", since: "")
        robot.begin()
        #expect(robot.screen.contains("Deze les staat al open op een ander scherm."))
        #expect(robot.stored.isEmpty)
        robot.press("esc esc")
        #expect(robot.screen.contains("1 van 24"))
    }

    @Test func `a room is given back when it is left and when the lesson ends`() throws {
        var robot = Robot.inRoom()
        let id = try #require(robot.record?.lesson.id)
        robot.press("Q")
        #expect(robot.classroom.left == [id])
        robot.press("end enter")
        robot.go(to: .takeaway)
        robot.press("E E")
        #expect(robot.classroom.left == [id, id])
    }

    // MARK: What cannot be read

    @Test func `lessons that cannot be read are no empty list, and come by themselves`() {
        var robot = Robot(rows: Samples.cases)
        robot.classroom.plans = [Samples.plan()]
        robot.readFailure = .busy
        robot.press("t")
        #expect(robot.screen.contains("Je lessen konden nu niet worden gelezen"))
        #expect(robot.notice?.contains("een ander programma houdt het bestand bezet") == true)
        robot.press("down")
        #expect(robot.screen.contains("Je lessen konden nu niet worden gelezen"))
        robot.readFailure = nil
        robot.send(.timer(.reading))
        #expect(robot.screen.contains("50 min"))
        #expect(!robot.screen.contains("konden nu niet"))
    }

    @Test func `what was known stays while it cannot be read anew`() {
        var robot = Robot(rows: Samples.cases)
        robot.classroom.plans = [Samples.plan()]
        robot.press("t")
        robot.press("esc")
        robot.readFailure = .busy
        robot.press("t")
        #expect(robot.screen.contains("50 min"))
        #expect(robot.notice?.hasPrefix("Je lessen konden nu niet worden gelezen") == true)
        robot.send(.timer(.reading))
        #expect(robot.screen.contains("50 min"))
    }

    @Test(arguments: Language.allCases)
    func `lists and their rows that cannot be read say so`(language: Language) {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.lists = [SampleList(name: "lijst", titles: ["een", "twee"])]
        robot.readFailure = .damaged
        robot.press("o")
        let word = language == .dutch ? "beschadigd" : "damaged"
        #expect(robot.screen.contains(word))
        robot.readFailure = nil
        robot.send(.timer(.reading))
        #expect(!robot.screen.contains(word))
        robot.press("down")
        robot.readFailure = .busy
        robot.press("enter")
        robot.press("down")
        let busy = language == .dutch ? "houdt het bestand bezet" : "is holding the file"
        // Lines are broken at spaces.
        func seen(_ text: String) -> Bool {
            robot.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .contains(text)
        }
        #expect(seen(busy))
        robot.readFailure = nil
        robot.send(.timer(.reading))
        #expect(!seen(busy) && robot.screen.contains("twee"))
    }

    @Test func `a failure is told once, and is asked again as long as it lasts`() {
        var robot = Robot(rows: Samples.cases)
        robot.readFailure = .busy
        robot.press("t down")
        for _ in 1...3 {
            robot.send(.timer(.reading))
            #expect(robot.notice == nil)
        }
        #expect(robot.effects.count { $0 == .lesson(.readAll) } == 4)
        #expect(robot.effects.count { $0 == .wake(.reading, milliseconds: 2000) } == 4)
    }

    @Test func `the console stays on what it knows while it cannot read`() {
        var robot = Robot.console(.dutch, size: Size(columns: 80, rows: 24))
        robot.readFailure = .busy
        robot.send(.timer(.classroom))
        #expect(robot.record?.votes(in: RoundID(question: 0, number: 1)) == 9)
        #expect(robot.notice?.hasPrefix("Deze les kon nu niet worden gelezen") == true)
        #expect(robot.effects.last == .wake(.classroom, milliseconds: 1000))
    }

    @Test func `the console opens once, and a look that comes late opens nothing`() throws {
        var robot = Robot.inRoom()
        let id = try #require(robot.record?.lesson.id)
        robot.press("Q")
        robot.classroom.holders[id] = RoomHolder(terminal: "pts/3", since: "14:03")
        robot.press("end enter enter")
        let script = "Draaiboek"
        #expect(robot.screen.contains(script))
        // Under help it stays up to date, and is there again.
        robot.press("?")
        robot.send(.timer(.classroom))
        #expect(!robot.screen.contains(script))
        robot.press("esc")
        #expect(robot.screen.contains(script))
        robot.holdsReplies = true
        robot.send(.timer(.classroom))
        robot.press("esc")
        robot.release()
        #expect(!robot.screen.contains(script) && robot.record == nil)
    }

    @Test func `a plan is not made while the others are not known`() {
        var robot = Robot(rows: Samples.cases)
        robot.readFailure = .busy
        robot.press("t a")
        #expect(robot.stored.isEmpty)
        #expect(robot.notice?.hasPrefix("Je lessen konden nu niet worden gelezen") == true)
        #expect(robot.state.stack.count == 2)
    }

    @Test func `a lesson that cannot be opened is said each time`() {
        var robot = Robot.inRoom()
        robot.press("Q")
        robot.readFailure = .busy
        for _ in 1...2 {
            robot.press("enter")
            #expect(robot.notice?.hasPrefix("Deze les kon nu niet worden gelezen") == true)
        }
        robot.readFailure = nil
        robot.press("enter")
        #expect(robot.record != nil)
    }

    @Test func `a key pressed twice opens one room, and leaving it selects its lesson`() {
        var robot = Robot.inRoom()
        robot.press("Q")
        robot.holdsReplies = true
        robot.press("enter enter")
        robot.release()
        #expect(robot.state.stack.count == 3)
        robot.press("Q")
        #expect(robot.state.stack.count == 2)
        robot.press("enter")
        #expect(robot.record != nil)
    }

    @Test func `the report of a lesson that goes on takes no votes in`() {
        var robot = Robot.inRoom()
        robot.press("Q w")
        let looks = robot.effects.count
        robot.send(.timer(.classroom))
        #expect(robot.effects.count == looks)
    }

    @Test func `lessons of a newer program are counted on the screen`() {
        var robot = Robot(rows: Samples.cases)
        robot.press("t")
        robot.send(
            .lesson(
                .allRead(ReadLessons(plans: [Samples.plan()], lessons: [], unreadable: 2))))
        #expect(robot.screen.contains("2 lessen komen uit een nieuwere versie"))
    }
}
