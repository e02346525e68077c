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

    @Test func `a column sorts both ways, and the list's own order comes back`() {
        var robot = Robot(rows: Samples.cases)
        let first = chosen(robot)
        robot.press("]")
        #expect(robot.screen.contains("op titel, aflopend"))
        #expect(robot.screen.contains("titel▾"))
        #expect(chosen(robot).contains("Zon op het schooldak"))
        robot.press("right right [")
        #expect(robot.screen.contains("op plaats, oplopend"))
        #expect(chosen(robot).contains("Heidrecht"))
        robot.press("/")
        robot.type("doel:natuur")
        robot.press("enter home")
        #expect(robot.screen.contains("plaats▴"))
        robot.press("esc =")
        #expect(chosen(robot) == first)
    }

    @Test(arguments: [false, true])
    func `sorting is blind to case and accents, and keeps the order of equal rows`(
        _ isDescending: Bool
    ) {
        let titles = ["zee", "ĳs", "Éen", "", "eenden", "IJs", "een", "ikea", "jas"]
        let rows = titles.enumerated().map { number, title in
            let text = BilingualText(dutch: title, english: nil)
            return InitiativeRow(
                initiative: Initiative(
                    id: InitiativeID(String(number)), title: text, summary: text, place: "",
                    goal: nil, origin: .own, source: text))
        }
        let sort = InitiativeSort(column: .title, isDescending: isDescending)
        let sorted = sort.sorted(rows, in: .dutch).map { $0.initiative.title[.dutch] }
        #expect(
            sorted
                == (isDescending
                    ? ["zee", "jas", "ikea", "ĳs", "IJs", "eenden", "Éen", "een", ""]
                    : ["Éen", "een", "eenden", "ĳs", "IJs", "ikea", "jas", "zee", ""]))
    }

    @Test(arguments: Language.allCases)
    func `a sorted list looks as recorded`(_ language: Language) throws {
        var robot = Robot(language: language, rows: Samples.cases)
        robot.press("right ] down")
        try expectScreen(robot.state.frame(), "list-sorted-\(language.rawValue)")
    }

    private func chosen(_ robot: Robot) -> String {
        robot.screen.split(separator: "\n").first { $0.contains("▸") }.map(String.init) ?? ""
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

    @Test func `g goes to a number or to first letters`() {
        func chosen(_ robot: Robot) -> String {
            robot.screen.split(separator: "\n").first { $0.contains("▸") }.map(String.init) ?? ""
        }
        var robot = Robot(rows: Samples.cases)
        robot.press("g")
        robot.type("3")
        robot.press("enter")
        #expect(robot.screen.contains("3 van 24"))
        robot.press("g")
        robot.type("zon")
        robot.press("enter")
        #expect(chosen(robot).contains("Zon op het schooldak"))
        robot.press("g")
        robot.type("qqq")
        robot.press("enter")
        #expect(chosen(robot).contains("Zon op het schooldak"))
        robot.press("g")
        robot.type("999")
        robot.press("esc")
        #expect(chosen(robot).contains("Zon op het schooldak"))
    }
}
