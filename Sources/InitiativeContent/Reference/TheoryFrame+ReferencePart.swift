internal import InitiativeModel

extension TheoryFrame {
    /// The frame as a part of the page about theory.
    var referencePart: ReferencePart {
        ReferencePart(
            heading: name,
            blocks: [
                ReferenceBlock(body: .paragraph(meaning), sources: sources),
                .table(
                    heads: [
                        Localized(nl: "strategie", en: "strategy"),
                        Localized(nl: "in dit kader", en: "how it fits"),
                    ],
                    rows: Strategy.allCases.map { [StrategyContent[$0].shortName, self[$0]] },
                    .makers),
            ])
    }
}
