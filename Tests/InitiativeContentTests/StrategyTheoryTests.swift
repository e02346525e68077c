import InitiativeContent
import InitiativeModel
import Testing

struct StrategyTheoryTests {
    @Test(arguments: Strategy.allCases)
    func `every frame links to a strategy, and the link is the makers' own`(strategy: Strategy) {
        let links = StrategyContent[strategy].theory
        #expect(links.map(\.frame) == TheoryFrame.all.map(\.name))
        #expect(links.allSatisfy { $0.sources.last == .makers && $0.sources.count > 1 })
    }

    @Test(arguments: GridCell.allCases)
    func `every cell of a grid has signals to look out for`(cell: GridCell) {
        #expect(!CellContent[cell].signals.isEmpty)
    }
}
