import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct ListScreenTests {
    @Test(arguments: ["doel:natuur", "goal:natuur"])
    func `a word after the name of a column is sought there only`(_ text: String) {
        let count = Samples.cases.count { $0.initiative.goals.contains(.nature) }
        #expect(found(text) == count)
    }

    @Test func `place, origin, strategy and whether it was walked can be sought`() {
        let inVillage = Samples.cases.count { $0.initiative.place == "Zilverbroek" }
        #expect(inVillage > 0 && found("plaats:zilver") == inVillage)
        #expect(found("herkomst:eigen") == 0)
        #expect(found("herkomst:meegeleverd") == Samples.cases.count)
        #expect(found("begonnen:ja") == 0)
        #expect(found("begonnen:nee doel:natuur") == found("doel:natuur"))
        #expect(found("strategie:monitoren") == 0)
        #expect(found("doel:") == Samples.cases.count)
    }

    /// How many rows the first list has left.
    private func found(_ text: String) -> Int? {
        var robot = Robot(rows: Samples.cases)
        robot.press("/")
        robot.type(text)
        let line = robot.screen.split(separator: "\n").first {
            $0.contains(" van \(Samples.cases.count)")
        }
        return line?.split(separator: " ").dropLast(2).last.flatMap { Int($0) }
    }

    @Test func `typing after the slash narrows the list inside words`() {
        var robot = Robot()
        robot.press("/")
        robot.type("tuin")
        #expect(robot.screen.contains("1 van 2"))
        #expect(robot.screen.contains("Buurttuin"))
    }
}
