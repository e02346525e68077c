internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// What stands behind a step: the meaning of each part, and where it comes from.
public struct SourceScreen: ReadingScreen {
    /// What is explained.
    public enum Topic: Hashable, Sendable {
        case grid(GridID)
        case strategy(Strategy)
        case step(Step)
        case ladder
    }

    let topic: Topic
    var scroll = ReadingScroll()

    init(_ topic: Topic) { self.topic = topic }

    public func title(_ desk: Desk) -> String {
        switch topic {
        case .grid(let grid): GridContent[grid].title[desk.language]
        case .strategy(let strategy): StrategyContent[strategy].name[desk.language]
        case .step(let step): StepContent[step].question[desk.language]
        case .ladder: LadderContent.title[desk.language]
        }
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        var text = Paragraph(columns: columns)
        switch topic {
        case .grid(let grid): add(grid, desk, to: &text)
        case .strategy(let strategy): add(strategy, desk, to: &text)
        case .step(let step): add(step, desk, to: &text)
        case .ladder: addLadder(desk, to: &text)
        }
        return text
    }

    private func add(_ grid: GridID, _ desk: Desk, to text: inout Paragraph) {
        let phrases = desk.phrases.source
        let language = desk.language
        for cell in grid.grid.cells {
            let content = CellContent[cell]
            text.add(
                content.plainName(language).capitalizedFirst,
                Style(.heading, on: .page, .bold))
            text.add(content.meaning[language].capitalizedFirst)
            text.add(phrases.forYou + content.advice[language])
            text.add(phrases.caution + content.caution[language])
            text.add(phrases.signals + ":")
            for signal in content.signals { text.add(signal[language], hanging: "• ") }
            text.add(phrases.ask + content.question[language])
            text.addBlank()
        }
        addSource(
            [GridContent[grid].source[language], GridContent[grid].sourceNote[language]],
            phrases, to: &text)
    }

    private func add(_ strategy: Strategy, _ desk: Desk, to text: inout Paragraph) {
        let phrases = desk.phrases.source
        let language = desk.language
        let content = StrategyContent[strategy]
        let duties = desk.dossier.map { Duty.called(by: $0.walk) } ?? []
        if !duties.isEmpty {
            text.add(duties, language)
            text.add(DutyContent.introduction[language], Style(.faint))
            text.addBlank()
        }
        text.add(content.meaning[language])
        text.addBlank()
        for (heading, items) in [
            (phrases.actions, content.actions), (phrases.fits, content.fits),
            (phrases.harms, content.harms), (phrases.signals, content.signals),
            (phrases.questions, content.questions),
        ] {
            text.add(heading, Style(.heading, on: .page, .bold))
            for item in items { text.add(item[language], hanging: "• ") }
            text.addBlank()
        }
        text.add(phrases.theory, Style(.heading, on: .page, .bold))
        for link in content.theory {
            text.add("\(link.frame[language]): \(link.text[language])", hanging: "• ")
            text.add(
                link.sources.map { $0.text[language] }.joined(separator: ", "), Style(.faint),
                indent: 2)
        }
        text.addBlank()
        addSource([content.source[language]], phrases, to: &text)
    }

    private func addLadder(_ desk: Desk, to text: inout Paragraph) {
        let language = desk.language
        text.add(LadderContent.subject[language])
        text.addBlank()
        for rung in ParticipationRung.allCases.reversed() {
            let content = RungContent[rung]
            text.add(
                "\(rung.number) \(content.name[language])", Style(.heading, on: .page, .bold))
            text.add(content.meaning[language].capitalizedFirst)
            text.add(desk.phrases.ladder.check + content.checkQuestion[language])
            text.add(desk.phrases.source.signals + ":")
            for signal in RungSignals[rung].signals { text.add(signal[language], hanging: "• ") }
            text.add(desk.phrases.source.caution + RungSignals[rung].caution[language])
            text.add(content.comparison[language], Style(.faint))
            text.addBlank()
        }
        for passage in [LadderContent.notApplicable, LadderContent.limits, LadderContent.others] {
            text.add(passage[language])
            text.addBlank()
        }
        addSource(
            [LadderContent.origin[language], LadderContent.comparisonNote[language]],
            desk.phrases.source, to: &text)
    }

    func addSource(
        _ lines: [String], _ phrases: SourcePhrases, to text: inout Paragraph
    ) {
        text.add(phrases.source, Style(.heading, on: .page, .bold))
        for line in lines where !line.isEmpty { text.add(line, Style(.faint)) }
    }
}
