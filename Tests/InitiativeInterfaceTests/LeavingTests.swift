import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct LeavingTests {
    /// Where a key is pressed, and what comes of it.
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let key: String
        let depth: Int
        let ends: Ending?
        var testDescription: String { "\(path) then \(key)" }
    }

    // The path starts with the case open; the list has depth 1.
    @Test(arguments: [
        Row(path: "", key: "q", depth: 1, ends: nil),
        Row(path: "", key: "esc", depth: 1, ends: nil),
        Row(path: "", key: "ctrl-c", depth: 2, ends: .asked),
        Row(path: "tab", key: "q", depth: 2, ends: nil),
        Row(path: "tab", key: "esc", depth: 2, ends: nil),
        Row(path: "tab", key: "ctrl-c", depth: 2, ends: .asked),
        Row(path: "n", key: "q", depth: 1, ends: nil),
        Row(path: "?", key: "q", depth: 2, ends: nil),
        Row(path: "?", key: "esc", depth: 2, ends: nil),
        Row(path: "?", key: "ctrl-c", depth: 3, ends: .asked),
        Row(path: ":", key: "q", depth: 3, ends: nil),
        Row(path: ":", key: "esc", depth: 2, ends: nil),
        Row(path: ":", key: "ctrl-c", depth: 3, ends: .asked),
        Row(path: "s", key: "esc", depth: 2, ends: nil),
        Row(path: "q", key: "esc", depth: 1, ends: nil),
        Row(path: "q", key: "q", depth: 1, ends: .asked),
        Row(path: "q /", key: "q", depth: 1, ends: nil),
        Row(path: "q esc", key: "q", depth: 1, ends: .asked),
        Row(path: "q", key: "ctrl-c", depth: 1, ends: .asked),
    ])
    func `quit, escape and ctrl-c do what they say`(_ row: Row) {
        var robot = Robot.walking(to: .acquaintance)
        robot.press(row.path)
        robot.press(row.key)
        #expect(robot.state.stack.count == row.depth)
        #expect(robot.ending == row.ends)
    }

    @Test func `n and p go through the steps outside fields`() {
        var robot = Robot.walking(to: .acquaintance)
        let first = robot.screen
        robot.press("n")
        #expect(robot.screen != first)
        robot.press("p")
        #expect(robot.screen == first)
        robot.press("p")
        #expect(robot.notice == "Dit is de eerste stap.")
    }

    @Test func `ctrl-n and ctrl-p go through the steps while typing`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("half")
        robot.press("ctrl-n")
        #expect(robot.walk?.text(.caseNote) == "half")
        #expect(robot.stored.count == 1)
        robot.press("ctrl-p")
        #expect(robot.screen.contains("half"))
    }

    @Test func `leaving stores what was typed first`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("laatste woord")
        robot.press("ctrl-c")
        #expect(robot.ending == .asked)
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.text(.caseNote) == "laatste woord")
        guard case .finish = robot.effects.last else {
            Issue.record("the end comes last")
            return
        }
    }

    @Test(arguments: [Message.terminate(signal: 15), .event(.hangUp)])
    func `a signal stores the draft before the end`(_ message: Message) {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("laatste woord")
        robot.holdsReplies = true
        robot.send(message)
        #expect(robot.ending == nil)
        robot.release()
        #expect(robot.ending == .signal(message == .event(.hangUp) ? 1 : 15))
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.text(.caseNote) == "laatste woord")
    }

    @Test func `a signal ends the program although storing fails`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.failure = .diskFull
        robot.send(.terminate(signal: 15))
        #expect(robot.ending == .unsaved(Self.unsaved(.diskFull), signal: 15))
    }

    private static func unsaved(_ failure: WriteFailure?) -> Unsaved {
        Unsaved(
            failure: failure, names: [Localized(nl: "wat valt op", en: "what strikes you")],
            lastSaved: nil)
    }

    @Test func `a signal does not wait for ever for a file that answers nothing`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.holdsReplies = true
        robot.send(.terminate(signal: 15))
        #expect(robot.ending == nil)
        robot.send(.timer(.patience))
        #expect(robot.ending == .unsaved(Self.unsaved(nil), signal: 15))
    }

    @Test func `what is typed while the last write is under way is stored before the end`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("een")
        robot.holdsReplies = true
        robot.send(.timer(.draft))
        robot.send(.terminate(signal: 15))
        robot.type(" twee")
        robot.release()
        #expect(robot.ending == .signal(15))
        #expect(robot.dossiers[InitiativeID("C01")]?.walk.text(.caseNote) == "een twee")
    }

    @Test func `storing that fails and then succeeds before the end is no loss`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.failure = .busy
        robot.send(.timer(.draft))
        robot.send(.terminate(signal: 1))
        #expect(robot.ending == .signal(1))
        #expect(robot.stored.count == 1)
    }

    @Test func `whoever leaves a full disk is told what pressing again does, and asked anew`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.failure = .diskFull
        robot.press("ctrl-c")
        #expect(robot.notice?.contains("nog een keer") == true && robot.ending == nil)
        // What is typed since was not spoken of.
        robot.type("!")
        robot.failure = .diskFull
        robot.press("ctrl-c")
        #expect(robot.notice?.contains("nog een keer") == true && robot.ending == nil)
        robot.press("ctrl-c")
        #expect(robot.ending == .unsaved(Self.unsaved(.diskFull), signal: nil))
    }

    @Test func `after a signal what waits behind a refused step is stored, and the step told`() {
        var robot = Robot.inRoom()
        robot.holdsReplies = true
        robot.press("page-down L")
        robot.send(.terminate(signal: 15))
        robot.held.removeAll()
        robot.holdsReplies = false
        guard let step = robot.state.outbox.waiting.first else {
            Issue.record("nothing waits")
            return
        }
        robot.send(.notPersisted(step, .refused(.stale)))
        #expect(robot.stored.contains(.setting(.language, "en")))
        let names = [Localized(nl: "de stand van de les", en: "the state of the lesson")]
        #expect(
            robot.ending
                == .unsaved(
                    Unsaved(failure: .refused(.stale), names: names, lastSaved: "14:03"),
                    signal: 15))
    }

    @Test func `a file that is only read since storing failed is told at the end`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.failure = .readOnly
        robot.send(.timer(.draft))
        robot.failure = .readOnly
        robot.send(.terminate(signal: 1))
        #expect(robot.ending == .unsaved(Self.unsaved(.readOnly), signal: 1))
    }

    @Test func `what was being typed when the file turned out damaged is told as not stored`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("weg")
        robot.send(.integrityFailed(backup: nil))
        robot.failure = .damaged
        robot.send(.terminate(signal: 15))
        #expect(robot.ending == .unsaved(Self.unsaved(.damaged), signal: 15))
    }

    @Test func `suspending stores the draft first`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("even weg")
        robot.send(.suspendRequested)
        #expect(robot.stored.count == 1)
        #expect(robot.effects.last == .suspend)
    }
}
