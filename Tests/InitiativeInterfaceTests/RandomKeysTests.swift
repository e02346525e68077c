import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct RandomKeysTests {
    private static let keys =
        Array("abdehjklmnopqstuwxXceLU/?:12340[]= é作\u{301}").map { KeyChord(.character($0)) }
        + [
            "enter", "enter", "esc", "esc", "tab", "tab", "shift-tab", "up", "down", "left",
            "right", "home", "end", "page-up", "page-down", "backspace", "delete", "ctrl-z",
            "ctrl-z", "ctrl-r", "ctrl-n", "ctrl-p", "ctrl-s", "ctrl-w", "ctrl-u", "ctrl-k",
            "ctrl-a", "ctrl-e", "alt-left", "f5", "insert",
        ]

    /// What is left of the walk where all writes are carried out again.
    private func replayed(_ robot: Robot, _ walk: Walk) -> Walk {
        var result = Walk(id: walk.id, initiative: walk.initiative, started: walk.started)
        for write in robot.stored {
            guard case .answer(let change) = write.entry?.change, change.walk == walk.id else {
                continue
            }
            if case .undo = write {
                result.apply(change.inverse)
            } else {
                result.apply(change)
            }
        }
        return result
    }

    @Test(arguments: 1...5)
    func `whatever is pressed, what is stored is what is shown`(_ seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var robot = Robot(rows: Samples.cases + Samples.rows.prefix(1))
        robot.lists = [SampleList(name: "lijst", titles: (1...50).map { "Titel \($0 % 40)" })]
        for count in 1...1000 {
            switch Int.random(in: 0..<40, using: &numbers) {
            case 0: robot.send(.timer(.draft))
            case 1: robot.paste("geplakt\nen meer")
            case 2 where robot.state.stack.count == 1: robot.press("enter")
            case 3:
                let size = Size(
                    columns: Int.random(in: 1...140, using: &numbers),
                    rows: Int.random(in: 1...50, using: &numbers))
                robot.send(.event(.resized(size)))
            default:
                let chord = Self.keys.randomElement(using: &numbers) ?? "esc"
                let isQuitting = chord == "q" && robot.state.stack.count == 1
                if !isQuitting { robot.send(.event(.key(chord))) }
            }
            if count.isMultiple(of: 10) { _ = robot.state.frame() }
            if count.isMultiple(of: 50), let walk = robot.walk {
                robot.send(.suspendRequested)
                #expect(replayed(robot, walk) == walk, "seed \(seed), key \(count)")
            }
        }
        #expect(robot.state.outbox.isEmpty)
        for (list, notes) in robot.state.desk.notes {
            #expect(notes.rows == robot.notes[list]?.rows ?? [:], "seed \(seed)")
        }
    }

    @Test(arguments: 1...6)
    func `whatever is pressed in a room, the lesson that is stored is the one that is shown`(
        _ seed: Int
    ) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var robot = Robot.inRoom(isRehearsal: seed.isMultiple(of: 2))
        let keys = Self.keys + "orstghdwfxEX.,56789".map { KeyChord(.character($0)) }
        var voters = 0
        for count in 1...600 {
            switch Int.random(in: 0..<30, using: &numbers) {
            case 0:
                robot.classroom.now += 30
                robot.send(.timer(.classroom))
            case 1:
                voters += 1
                robot.classroom.folder.append(
                    Ballot(
                        round: RoundID(question: 0, number: Int.random(in: 1...2, using: &numbers)),
                        token: SampleClass.token(voters % 40),
                        number: voters, answer: .strategy(.presence), source: .terminal))
            case 2: robot.paste("geplakt")
            case 3:
                robot.send(
                    .event(
                        .resized(
                            Size(
                                columns: Int.random(in: 1...140, using: &numbers),
                                rows: Int.random(in: 1...50, using: &numbers)))))
            default:
                let chord = keys.randomElement(using: &numbers) ?? "esc"
                let isQuitting = chord == "q" && robot.state.stack.count == 1
                if !isQuitting { robot.send(.event(.key(chord))) }
            }
            if count.isMultiple(of: 5) { _ = robot.state.frame() }
            guard count.isMultiple(of: 40), let record = robot.record else { continue }
            robot.send(.suspendRequested)
            #expect(robot.classroom.records[record.lesson.id]?.lesson == record.lesson)
            #expect(robot.classroom.records[record.lesson.id]?.box == record.box)
        }
        #expect(robot.state.outbox.isEmpty)
    }
}
