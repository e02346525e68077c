internal import InitiativeContent
public import InitiativeModel

/// A walk as a report: what was answered, in the user's own words, with the arguments that
/// follow and where those come from. It can be written as Markdown, plain lines or JSON.
public struct WalkReport: Sendable {
    public let dossier: Dossier
    public let language: Language

    public init(_ dossier: Dossier, in language: Language) {
        self.dossier = dossier
        self.language = language
    }

    /// A part of a report with its own heading.
    struct Section {
        let heading: String
        var blocks: [Block]
    }

    /// A piece of a report.
    enum Block {
        case paragraph(String)
        case item(String)
        /// The user's own words.
        case own(String)
    }

    var title: String { words.title + dossier.initiative.title[language] }

    var words: ReportWords { ReportWords[language] }

    var sections: [Section] {
        [
            caseSection, contactSection, argumentsSection, choiceSection, reflectionSection,
            openSection,
        ]
        .compactMap { $0 }
    }

    private var walk: Walk { dossier.walk }

    private var caseSection: Section {
        let initiative = dossier.initiative
        var blocks: [Block] = [
            .paragraph(words.notForFiles),
            .paragraph(words.begun + walk.started.description),
            .paragraph(initiative.summary[language]),
        ]
        let goals = initiative.goals.map { $0.name[language] }.joined(separator: ", ")
        if !initiative.place.isEmpty { blocks.append(.item(words.place + initiative.place)) }
        if !goals.isEmpty { blocks.append(.item(words.goal + goals)) }
        if let year = initiative.year { blocks.append(.item(words.year + String(year))) }
        blocks.append(.item(words.source + initiative.source[language]))
        let note = walk.text(.caseNote)
        if !note.isEmpty {
            blocks += [.paragraph(words.caseNote), .own(note)]
        }
        return Section(heading: words.caseHeading, blocks: blocks)
    }

    private var contactSection: Section? {
        let grid = GridID.contact
        var blocks: [Block] = []
        if let placement = walk.placement(in: grid) {
            blocks.append(.paragraph(words.placed + name(of: placement)))
            let reason = walk.text(.placementReason(grid))
            blocks += reason.isEmpty ? [] : [.own(reason)]
            if let bundled = BundledCase[dossier.initiative.id] {
                let makers = bundled.contact
                blocks.append(
                    .paragraph(
                        words.makers + name(of: makers.placement) + ". "
                            + makers.why[language]))
            }
        }
        for question in grid.grid.questions.flatMap({ $0 }) {
            guard let reply = walk.reply(to: question) else { continue }
            blocks.append(
                .item(question.content[language] + " " + reply.name[language]))
        }
        guard !blocks.isEmpty else { return nil }
        blocks.append(.paragraph(words.source + GridContent[grid].source[language]))
        return Section(heading: GridContent[grid].title[language], blocks: blocks)
    }

    private func name(of placement: Placement) -> String {
        let names = placement.cells.map {
            CellContent[$0].name[language].split(separator: "\n").joined(separator: " ")
        }
        return names.count == 1 ? names[0] : words.onBorder(names[0], names[1])
    }

    private var argumentsSection: Section? {
        guard !Consideration.raised(by: walk).isEmpty else { return nil }
        var blocks: [Block] = [.paragraph(words.notAdvice)]
        for strategy in Strategy.allCases {
            blocks.append(.paragraph(StrategyContent[strategy].name[language]))
            var count = 0
            for stance in Stance.allCases {
                for argument in Consideration.raised(by: walk, stance, strategy) {
                    let basis = argument.basis.map { $0.label(in: language) }
                        .joined(separator: ", ")
                    let mark =
                        walk.weighs(argument.id, strategy) ? " · \(words.weighs)" : ""
                    blocks.append(
                        .item(
                            "\(stance.name[language]): \(argument.id.reason[language]) "
                                + "(\(basis))\(mark)"))
                    count += 1
                }
            }
            if count == 0 { blocks.append(.item(words.noArguments)) }
        }
        return Section(heading: words.argumentsHeading, blocks: blocks)
    }

    private var choiceSection: Section? {
        var blocks: [Block] = []
        if let main = walk.strategy(.mainStrategy) {
            blocks.append(.paragraph(words.main + StrategyContent[main].name[language]))
            if !walk.isChoiceMade { blocks.append(.paragraph(words.notYetMade)) }
        }
        if let second = walk.strategy(.secondStrategy) {
            blocks.append(.paragraph(words.second + StrategyContent[second].name[language]))
        }
        if let confidence = walk.confidence {
            blocks.append(.paragraph(words.confidence + confidence.name[language]))
        }
        for (field, heading) in [
            (Field.counterargument, words.counterargument), (.switchWhen, words.switchWhen),
            (.changeOfMind, words.changeOfMind),
        ] where !walk.text(field).isEmpty {
            blocks += [.paragraph(heading), .own(walk.text(field))]
        }
        return blocks.isEmpty ? nil : Section(heading: words.choiceHeading, blocks: blocks)
    }

    private var reflectionSection: Section? {
        var blocks: [Block] = []
        for prompt in ReflectionPrompt.allCases where !walk.text(.reflection(prompt)).isEmpty {
            blocks += [
                .paragraph(prompt.question[language]), .own(walk.text(.reflection(prompt))),
            ]
        }
        return blocks.isEmpty ? nil : Section(heading: words.reflectionHeading, blocks: blocks)
    }

    private var openSection: Section? {
        let open = walk.toFindOut
        guard !open.isEmpty else { return nil }
        return Section(
            heading: words.openHeading,
            blocks: open.map { .item($0.question[language]) })
    }
}
