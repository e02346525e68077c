import InitiativeInterface
import InitiativeModel
import TestSupport
import Testing

struct SavingTests {
    private let garden = InitiativeID("C01")

    private func typing(_ text: String) -> Robot {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type(text)
        return robot
    }

    private func isDraftTimer(_ effect: Effect) -> Bool {
        if case .wake(.draft, _) = effect { return true }
        return false
    }

    private func isRetry(_ effect: Effect) -> Bool {
        if case .wake(.retry, _) = effect { return true }
        return false
    }

    @Test func `the first letter sets the timer that stores the draft`() {
        var robot = typing("a")
        #expect(robot.effects.filter(isDraftTimer).count == 1)
        robot.type("bc")
        #expect(robot.effects.filter(isDraftTimer).count == 1)
        #expect(robot.stored.isEmpty)
        robot.send(.timer(.draft))
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == "abc")
        #expect(robot.effects.filter(isDraftTimer).count == 2)
    }

    @Test(arguments: ["esc", "tab", "ctrl-n", "ctrl-z ctrl-r", "esc q", "esc ?", "esc :"])
    func `a draft is stored when something else is done`(_ keys: String) {
        var robot = typing("abc")
        robot.press(keys)
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == "abc")
    }

    @Test func `going to the next field stores the draft`() {
        var robot = Robot.walking(to: .reflection)
        robot.press("enter")
        robot.type("eerste")
        robot.press("tab")
        #expect(robot.stored.count == 1)
    }

    @Test func `a full disk keeps the text and tries again`() {
        var robot = typing("Blijft staan")
        robot.failure = .diskFull
        robot.send(.timer(.draft))
        #expect(robot.screen.contains("Blijft staan"))
        #expect(robot.screen.contains("NIET BEWAARD"))
        #expect(robot.notice?.contains("De schijf is vol.") == true)
        #expect(robot.effects.contains(where: isRetry))
        #expect(robot.stored.isEmpty)
        robot.send(.timer(.retry))
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == "Blijft staan")
        #expect(robot.screen.contains("bewaard 14:03"))
    }

    @Test func `ctrl-s tries again at once, in a field too`() {
        var robot = typing("Blijft staan")
        robot.failure = .busy
        robot.send(.timer(.draft))
        robot.press("ctrl-s")
        #expect(robot.stored.count == 1)
        #expect(robot.state.desk.saving == .saved(at: "14:03"))
    }

    @Test func `a file that cannot be written for a moment is written as soon as it can be`() {
        var robot = typing("voor")
        robot.failure = .readOnly
        robot.send(.timer(.draft))
        #expect(robot.screen.contains("NIET BEWAARD"))
        #expect(robot.notice?.contains("steeds opnieuw geprobeerd") == true)
        // It is only a moment: what is typed meanwhile is kept too.
        robot.type(" en na")
        #expect(robot.screen.contains("voor en na"))
        robot.send(.timer(.retry))
        robot.send(.timer(.draft))
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == "voor en na")
        #expect(robot.screen.contains("bewaard 14:03") && !robot.screen.contains("alleen lezen"))
    }

    @Test func `one retry is under way at a time`() {
        var robot = typing("a")
        robot.failure = .diskFull
        robot.send(.timer(.draft))
        for _ in 1...5 {
            robot.failure = .diskFull
            robot.press("ctrl-s")
        }
        #expect(robot.effects.filter(isRetry).count == 1)
        robot.failure = .diskFull
        robot.send(.timer(.retry))
        #expect(robot.effects.filter(isRetry).count == 2)
    }

    @Test func `the first time of leaving tells of the failure, the second leaves`() {
        var robot = typing("Blijft staan")
        robot.failure = .diskFull
        robot.press("ctrl-c")
        #expect(robot.ending == nil)
        #expect(robot.notice?.contains("De schijf is vol.") == true)
        robot.failure = .diskFull
        robot.press("ctrl-c")
        #expect(
            robot.ending
                == .unsaved(
                    Unsaved(
                        failure: .diskFull,
                        names: [Localized(nl: "wat valt op", en: "what strikes you")],
                        lastSaved: nil), signal: nil))
    }

    @Test func `being told once does not count for a later failure`() {
        var robot = typing("een")
        robot.failure = .diskFull
        robot.press("ctrl-c")
        robot.send(.timer(.retry))
        robot.type("twee")
        robot.failure = .diskFull
        robot.send(.timer(.draft))
        robot.failure = .diskFull
        robot.press("ctrl-c")
        #expect(robot.ending == nil)
    }

    @Test func `a conflict keeps both texts`() {
        var robot = typing("van mij")
        robot.someoneWrote("van hen")
        robot.send(.timer(.draft))
        let text = robot.walk?.text(.caseNote) ?? ""
        #expect(text.contains("van mij") && text.contains("van hen"))
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == text)
        #expect(robot.notice?.contains("Beide versies staan er nu") == true)
    }

    @Test func `after a conflict undo shows the other version`() {
        var robot = typing("van mij")
        robot.someoneWrote("van hen")
        robot.send(.timer(.draft))
        robot.press("esc u")
        #expect(robot.walk?.text(.caseNote) == "van hen")
        #expect(robot.dossiers[garden]?.walk == robot.walk)
        #expect(robot.dossiers[garden]?.history == robot.state.desk.dossier?.history)
    }

    @Test func `what is typed while a conflict comes back is kept`() {
        var robot = typing("van mij")
        robot.someoneWrote("van hen")
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        robot.type(" en meer")
        robot.release()
        let text = robot.walk?.text(.caseNote) ?? ""
        #expect(text.contains("van mij en meer") && text.contains("van hen"))
        #expect(robot.dossiers[garden]?.walk.text(.caseNote) == text)
    }

    @Test func `what is typed in another field while a conflict comes back is stored`() {
        var robot = Robot.walking(to: .reflection)
        robot.press("enter")
        robot.type("van mij")
        robot.someoneWrote("van hen")
        robot.holdsReplies = true
        robot.press("tab")
        robot.type("ander veld")
        robot.release()
        robot.send(.timer(.draft))
        #expect(robot.screen.contains("ander veld"))
        #expect(robot.dossiers[garden]?.walk == robot.walk)
    }

    @Test func `a file that may only be read refuses edits with a sentence`() {
        var robot = Robot(rows: Samples.cases, readOnly: .permission)
        robot.open("C01")
        robot.go(to: .contact)
        robot.press("1")
        #expect(robot.notice?.contains("Je mag niet schrijven") == true)
        #expect(robot.walk?.isBegun == false)
        robot.go(to: .choice)
        robot.press("enter")
        #expect(robot.notice?.contains("Je mag niet schrijven") == true)
        robot.go(to: .acquaintance)
        robot.press("enter")
        #expect(robot.notice?.contains("alleen gelezen") == true)
        robot.type("x")
        robot.press("q")
        #expect(robot.walk == nil || robot.walk?.isBegun == false)
        #expect(robot.stored.isEmpty)
    }

    @Test func `damage that shows up stops every write`() {
        var robot = typing("voor")
        robot.send(.timer(.draft))
        robot.send(.integrityFailed(backup: "kopie.sqlite"))
        #expect(robot.notice?.contains("kopie.sqlite") == true)
        let before = robot.stored.count
        robot.type("na")
        robot.press("esc q")
        #expect(robot.stored.count == before)
    }
}
