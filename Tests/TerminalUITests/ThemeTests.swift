import TerminalUI
import Testing

struct ThemeTests {
    private static let pairs = Ink.allCases.flatMap { ink in Paper.allCases.map { (ink, $0) } }

    @Test(arguments: pairs)
    func `the theme that is always there can be read`(ink: Ink, paper: Paper) {
        #expect(Theme.dark.contrast(of: ink, on: paper) >= Theme.leastContrast(of: ink))
    }

    @Test func `a theme by the same colours is accepted and is the same`() throws {
        let theme = try Theme(name: "dark", inks: Theme.dark.inks, papers: Theme.dark.papers)
        #expect(theme == Theme.dark)
    }

    @Test(arguments: pairs)
    func `an ink in the colour of a paper is refused`(ink: Ink, paper: Paper) {
        var inks = Theme.dark.inks
        inks[ink] = Theme.dark.color(of: paper)
        let error = #expect(throws: ThemeError.self) {
            _ = try Theme(name: "x", inks: inks, papers: Theme.dark.papers)
        }
        guard case .unreadable(let refused, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(refused == ink)
    }

    @Test func `every colour that is missing is named`() {
        #expect(throws: ThemeError.missing(["ink.own", "paper.bar"])) {
            var inks = Theme.dark.inks
            var papers = Theme.dark.papers
            inks[.own] = nil
            papers[.bar] = nil
            _ = try Theme(name: "x", inks: inks, papers: papers)
        }
    }

    @Test func `running text asks the most contrast, lines the least`() {
        #expect(Theme.leastContrast(of: .text) == 7)
        #expect(Theme.leastContrast(of: .line) == 3)
        #expect(Ink.allCases.filter { Theme.leastContrast(of: $0) == 4.5 }.count == 7)
    }
}
