import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct RecordsScreenTests {
    private static let list = SampleList(
        name: "buurtbudget",
        titles: (1...200).map { "\(["Buurttuin", "Wijkfeest", "Repaircafé"][$0 % 3]) \($0)" })

    private func robot(
        _ language: Language = .dutch, _ size: Size = Size(columns: 80, rows: 24),
        list: SampleList = Self.list
    ) -> Robot {
        var robot = Robot(language: language, size: size, rows: Samples.cases)
        robot.lists = [list]
        robot.press("o down enter")
        return robot
    }

    /// The chosen row as it stands on the screen.
    private func chosen(_ robot: Robot) -> String {
        robot.screen.split(separator: "\n").first { $0.contains("▸") }.map(String.init) ?? ""
    }

    @Test func `only the rows around the chosen one are read`() {
        var robot = robot()
        #expect(chosen(robot).contains("Wijkfeest 1 "))
        robot.press("end")
        #expect(chosen(robot).contains(" 200 "))
        #expect(robot.screen.contains("200 van 200"))
        let largest = robot.effects.compactMap { effect -> Int? in
            guard case .readPage(let request) = effect else { return nil }
            return request.count
        }.max()
        #expect(largest.map { $0 <= 60 } == true)
        robot.press("home page-down page-down")
        #expect(robot.screen.contains("van 200"))
    }

    @Test func `every letter typed asks anew, and only the newest answer counts`() {
        var robot = robot()
        robot.press("/")
        robot.holdsReplies = true
        robot.type("tuin")
        #expect(robot.screen.contains("zoeken …"))
        robot.release()
        #expect(robot.screen.contains("1 van 66"))
        #expect(chosen(robot).contains("Buurttuin 3 "))
        robot.press("esc")
        #expect(robot.screen.contains("1 van 200"))
    }

    @Test func `a word after the name of a field is sought there only`() {
        var robot = robot()
        robot.press("/")
        robot.type("plaats:heidrecht tuin")
        #expect(robot.screen.contains(" van 0") || robot.screen.contains("Heidrecht"))
        robot.press("ctrl-u")
        robot.type("place:heidrecht")
        #expect(robot.screen.contains("1 van 67"))
        robot.press("ctrl-u")
        robot.type("plaats:")
        #expect(robot.screen.contains("1 van 200"))
    }

    @Test func `a column sorts both ways, and the list's own order comes back`() {
        var robot = robot()
        robot.press("]")
        #expect(robot.screen.contains("op titel, aflopend"))
        #expect(chosen(robot).contains("Wijkfeest 97"))
        robot.press("[")
        #expect(chosen(robot).contains("Buurttuin 102"))
        robot.press("=")
        #expect(chosen(robot).contains("Wijkfeest 1 "))
    }

    @Test func `a number leads to its row`() {
        var robot = robot()
        robot.press("g")
        robot.type("150")
        robot.press("enter")
        #expect(robot.screen.contains("150 van 200"))
        robot.press("g")
        robot.type("99999")
        robot.press("enter")
        #expect(robot.screen.contains("200 van 200"))
    }

    @Test func `columns are chosen, moved and hidden; the title stays`() {
        var robot = robot()
        func heads() -> [Substring] {
            robot.screen.split(separator: "\n")[2].split(separator: " ")
        }
        #expect(heads() == ["titel", "doel", "plaats", "jaar"])
        robot.press("c right c")
        #expect(heads() == ["titel", "plaats", "jaar"])
        robot.press(">")
        #expect(heads() == ["titel", "jaar", "plaats"])
        robot.press("+ +")
        #expect(heads() == ["titel", "jaar", "plaats"])
        robot.press("C")
        #expect(heads() == ["titel", "doel", "plaats", "jaar"])
    }

    @Test func `rows are marked, stay marked through a search, and are written out`() {
        var robot = robot()
        robot.press("space space")
        #expect(robot.screen.contains("2 gemarkeerd · "))
        robot.press("/")
        robot.type("tuin")
        robot.press("enter space")
        #expect(robot.screen.contains("3 gemarkeerd · "))
        robot.press("esc w")
        guard case .exportRows(let export) = robot.effects.last else {
            Issue.record("nothing is written out")
            return
        }
        #expect(export.marked.count == 3 && export.query.filter.isEmpty)
        #expect(robot.notice?.hasPrefix("3 rijen staan in /tmp/rijen.csv.") == true)
        robot.press("U")
        #expect(!robot.screen.contains("gemarkeerd"))
    }

    @Test func `a view is kept under a digit, with its search, order and columns`() {
        var robot = robot()
        robot.press("/")
        robot.type("tuin")
        robot.press("enter right c left ] v")
        robot.type("mijn tuinen")
        robot.press("enter")
        #expect(
            robot.notice == "De weergave ‘mijn tuinen’ staat onder 1; druk op 1 om zo te kijken.")
        let kept = robot.screen.split(separator: "\n")[2]
        robot.press("esc = C 1")
        #expect(robot.screen.contains("/ tuin"))
        #expect(robot.screen.contains("1 van 66"))
        #expect(robot.screen.split(separator: "\n")[2] == kept)
        robot.press("5")
        #expect(robot.notice?.hasPrefix("Onder 5 is geen weergave bewaard") == true)
        guard case .view(let edit) = robot.stored.last?.entry?.change else {
            Issue.record("the view is not stored")
            return
        }
        #expect(edit.target.rawValue == 1 && edit.before == nil)
        let view = edit.after
        #expect(view?.name == "mijn tuinen" && view?.filter == "tuin")
        #expect(view?.sort == ListSort(field: .title, isDescending: true))
        robot.press("u 1")
        #expect(robot.notice?.hasPrefix("Onder 1 is geen weergave bewaard") == true)
    }

    @Test func `a row is hidden, left out, shown on demand, and comes back by undo`() {
        var robot = robot()
        robot.press("x")
        #expect(robot.screen.contains("1 verborgen · 1 van 199"))
        #expect(chosen(robot).contains("Repaircafé 2 "))
        robot.press("/")
        robot.type("wijkfeest")
        #expect(robot.screen.contains("1 van 66"))
        robot.type(" verborgen:ja")
        #expect(robot.screen.contains("1 van 1") && chosen(robot).contains("Wijkfeest 1 "))
        robot.press("esc X")
        #expect(robot.screen.contains("1 van 200"))
        #expect(robot.screen.contains("▸×Wijkfeest 1 "))
        robot.press("x")
        #expect(robot.notice == "De rij is weer zichtbaar.")
        robot.press("X u")
        #expect(robot.screen.contains("1 van 199"))
        robot.press("u")
        #expect(robot.screen.contains("1 van 200"))
        robot.press("ctrl-r")
        #expect(robot.screen.contains("1 van 199"))
        #expect(robot.notes["buurtbudget"]?.keys(where: \.isHidden).count == 1)
    }

    @Test func `marked rows are hidden and given a goal together`() {
        var robot = robot()
        robot.press("space space space d down")
        #expect(robot.screen.hasPrefix(" Doel bij 3 rijen"))
        robot.press("enter")
        #expect(robot.notice == "3 rijen hebben er een doel bij: leefbaarheid.")
        #expect(robot.screen.contains("natuur, leefbaarheid"))
        #expect(robot.screen.contains("3 gemarkeerd · "))
        robot.press("/")
        robot.type("doel:leef")
        #expect(robot.screen.contains("1 van 102"))
        robot.press("esc x")
        #expect(robot.screen.contains("3 verborgen · 1 van 197"))
        #expect(!robot.screen.contains("gemarkeerd"))
        robot.press("u u")
        #expect(robot.screen.contains("1 van 200"))
        #expect(robot.notes["buurtbudget"] == ListNotes())
        #expect(robot.stored.count == 4)
    }

    @Test func `a goal that all rows have is taken away`() {
        var robot = robot()
        robot.press("d enter")
        #expect(robot.screen.contains("natuur, solidariteit"))
        robot.press("enter")
        #expect(robot.screen.contains("Door jou toegevoegd doel: solidariteit."))
        robot.press("esc d")
        #expect(robot.screen.contains("doel weghalen"))
        robot.press("enter")
        #expect(!robot.screen.contains("solidariteit,"))
        #expect(robot.notice == "Dit doel is weggehaald bij de rij: solidariteit.")
        #expect(robot.notes["buurtbudget"]?.rows.isEmpty == true)
    }

    @Test func `a row that is walked is known by its note, whatever its list is called`() {
        var robot = robot()
        robot.press("enter enter")
        let id = robot.state.desk.dossier?.initiative.id
        #expect(robot.notes["buurtbudget"]?.rows.values.map(\.initiative) == [id])
        robot.press("esc esc /")
        robot.type("herkomst:eigen")
        #expect(robot.screen.contains(" van 0"))
        robot.press("ctrl-u")
        robot.type("herkomst:ingelezen begonnen:nee")
        #expect(robot.screen.contains("1 van 200"))
        robot.press("esc enter enter")
        #expect(robot.state.desk.dossier?.initiative.id == id)
        robot.press("esc esc esc u")
        #expect(robot.state.desk.rows.count == Samples.cases.count)
        #expect(robot.notes["buurtbudget"] == ListNotes())
    }

    @Test func `a walk begins with the goals that were added to its row`() {
        var robot = robot()
        robot.press("d enter d down down enter enter enter")
        let initiative = robot.state.desk.dossier?.initiative
        #expect(initiative?.goal == .nature)
        #expect(initiative?.furtherGoals == [.solidarity, .development])
    }

    @Test func `while shielded added goals are not seen, and hidden rows stay away`() {
        var robot = robot()
        robot.press("x d enter")
        #expect(robot.screen.contains("leefbaarheid, solid"))
        robot.press("H")
        #expect(!robot.screen.contains("solid") && robot.screen.contains("1 van 199"))
        robot.press("/")
        robot.type("doel:solidariteit")
        #expect(robot.screen.contains(" van 0"))
        robot.press("esc d")
        #expect(!robot.screen.contains("solidariteit"))
        robot.press("esc H")
        #expect(robot.screen.contains("leefbaarheid, solid"))
    }

    @Test func `the smallest window has room for every goal`() {
        var robot = robot(.english, Size(columns: 40, rows: 12))
        robot.press("d end")
        #expect(robot.screen.contains("▸   cultural diversity"))
        #expect(robot.screen.contains("solidarity"))
    }

    @Test func `an added goal has its place when sorted by goal`() {
        var robot = robot()
        robot.press("down d home enter right [")
        #expect(chosen(robot).contains("Wijkfeest 4 "))
        robot.press("]")
        #expect(robot.screen.contains("op doel, aflopend"))
        robot.press("end")
        #expect(chosen(robot).contains("leefbaarheid"))
        guard case .readPage(let page) = robot.effects.last else { return }
        #expect(Array(page.query.addedGoals.values) == [["solidariteit"]])
    }

    @Test func `what was hidden stays hidden in a list that is opened again`() {
        var robot = robot()
        robot.press("x x esc o down enter")
        #expect(robot.screen.contains("2 verborgen · 1 van 198"))
        let reads = robot.effects.count { $0 == .readNotes("buurtbudget") }
        #expect(reads == 1)
        robot.press("X x")
        #expect(robot.screen.contains("1 van 200"))
        robot.press("esc")
        // The list's own undo steps are not those of the first list.
        robot.press("u")
        #expect(robot.notice?.hasPrefix("Ongedaan") != true)
    }

    @Test func `where nothing can be stored nothing is hidden`() {
        var robot = Robot(rows: Samples.cases, readOnly: .permission)
        robot.lists = [Self.list]
        robot.press("o down enter x d")
        #expect(robot.screen.contains("1 van 200") && robot.stored.isEmpty)
    }

    @Test func `letters lead to the first row that begins with them, sorted by title`() {
        var robot = robot()
        robot.press("g")
        robot.type("rep")
        robot.press("enter")
        #expect(robot.screen.contains("op titel, oplopend"))
        #expect(chosen(robot).contains("Repaircafé 101"))
    }

    @Test func `a row is read in full, walked, and walked again as the same`() {
        var robot = robot()
        robot.press("enter")
        #expect(robot.screen.contains("status: open"))
        #expect(robot.screen.contains("buurtbudget.csv"))
        robot.press("enter")
        #expect(robot.screen.contains("stap 1 van 12"))
        let id = robot.state.desk.dossier?.initiative.id
        #expect(robot.state.desk.dossier?.initiative.origin == .imported)
        #expect(robot.state.desk.dossier?.initiative.goal == .nature)
        robot.press("esc")
        #expect(robot.screen.contains("status: open"))
        robot.press("enter")
        #expect(robot.state.desk.dossier?.initiative.id == id)
        robot.press("esc esc esc")
        #expect(robot.state.desk.rows.count == Samples.cases.count + 1)
    }

    @Test func `a list that cannot be read is asked for once`() {
        var robot = robot()
        robot.lists = []
        robot.press("end")
        let before = robot.effects.count
        robot.press("up")
        #expect(robot.effects.count <= before + 1)
        #expect(robot.screen.hasPrefix(" buurtbudget"))
    }

    @Test func `what a list holds cannot move the cursor or colour the screen`() {
        var robot = robot(
            list: SampleList(
                name: "vuil\u{1B}[2J", titles: ["\u{1B}[31mrood\u{202E}\u{7}\u{9B}2J", "\r\n\t"]))
        robot.press("enter")
        for scalar in robot.screen.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(scalar.properties.generalCategory != .format)
        }
    }

    @Test(arguments: Language.allCases, ListGoldenTests.sizes)
    func `looks as recorded`(_ language: Language, _ size: Size) throws {
        let name = "\(language.rawValue)-\(size.columns)x\(size.rows)"
        var robot = robot(language, size)
        try expectScreen(robot.state.frame(), "records-\(name)")
        robot.press("] down down /")
        robot.type("tuin")
        try expectScreen(robot.state.frame(), "records-search-\(name)")
        robot.press("enter enter")
        try expectScreen(robot.state.frame(), "record-\(name)")
    }

    @Test(arguments: Language.allCases)
    func `hidden rows and added goals look as recorded`(_ language: Language) throws {
        let name = language.rawValue
        var robot = robot(language)
        robot.press("space down space x down space space d down down")
        try expectScreen(robot.state.frame(), "row-goals-\(name)")
        robot.press("enter")
        try expectScreen(robot.state.frame(), "records-hidden-\(name)")
        robot.press("X")
        try expectScreen(robot.state.frame(), "records-all-\(name)")
        robot.press("down down enter")
        try expectScreen(robot.state.frame(), "record-goal-\(name)")
    }

    @Test func `a list is deleted once that is confirmed; what was added to it is kept`() {
        var robot = robot()
        robot.press("x esc o d")
        #expect(robot.notice?.hasPrefix("Deze lijst hoort bij het programma") == true)
        robot.press("down d")
        #expect(robot.screen.contains("‘buurtbudget’ met 200 rijen verwijderen?"))
        robot.press("esc")
        #expect(robot.screen.contains("200 rijen"))
        robot.press("d enter")
        #expect(robot.notice == "De lijst ‘buurtbudget’ is verwijderd.")
        #expect(!robot.screen.contains("200 rijen") && robot.lists.isEmpty)
        #expect(robot.effects.contains(.giveRoomBack))
        robot.lists = [Self.list]
        robot.press("esc o down enter")
        #expect(robot.screen.contains("1 van 199"))
    }

    @Test(arguments: Language.allCases)
    func `deleting a list looks as recorded`(_ language: Language) throws {
        var robot = robot(language)
        robot.press("esc o down d")
        try expectScreen(robot.state.frame(), "lists-delete-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `the lists are listed`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.lists = [Self.list]
        robot.press("o down")
        try expectScreen(robot.state.frame(), "lists-\(language.rawValue)")
    }

    @Test func `marked rows are put in lessons, each joining the own file once`() {
        var robot = robot()
        robot.press("space space t")
        let plans = robot.state.desk.teaching.plans ?? []
        #expect(plans.count == 2)
        let titles = plans.compactMap { plan in
            robot.state.desk.rows.first { $0.id == plan.initiative }?.initiative.title.dutch
        }
        #expect(Set(titles) == ["Wijkfeest 1", "Repaircafé 2"])
        #expect(robot.screen.contains("Wijkfeest 1"))
        robot.press("esc home t")
        #expect(robot.state.desk.teaching.plans?.count == 3)
        #expect(robot.state.desk.rows.count == Samples.cases.count + 2, "known already")
        robot.press("h")
        #expect(robot.record?.lesson.about.title.dutch == "Wijkfeest 1")
    }
}
