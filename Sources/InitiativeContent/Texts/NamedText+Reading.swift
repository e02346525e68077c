internal import InitiativeModel

// The texts that are read: reference, glossary, what is for trainers, grids, strategies, cases.
extension NamedText {
    static let reference: [NamedText] = ReferencePage.all.flatMap { page in
        [NamedText("title of \(page.topic)", page.title)]
            + page.parts.flatMap { texts(of: $0, in: "\(page.topic)") }
    }

    static let glossary: [NamedText] = GlossaryTerm.sorted(in: .dutch).flatMap { term in
        [term.term, term.explanation].map { NamedText(term.term.nl, $0) }
            + labels(term.sources, in: term.term.nl)
    }

    static let teaching: [NamedText] =
        TrainerNotes.parts.flatMap { texts(of: $0, in: "trainer's notes") }
        + CaseTwist.all.map { NamedText("twist of \($0.id.rawValue)", $0.text) }
        + LessonScript.standard.parts.flatMap { part in
            [part.name, part.prompt].map { NamedText("lesson", $0) }
        }

    /// What a class votes on and reads of it: sentences with numbers in them, in singular and
    /// plural.
    static let votes: [NamedText] = {
        let questions: [LessonQuestion] = [.strategy, .ladder]
        let refusals: [(String, @Sendable (Language) -> String)] = [
            ("why no spread yet", { Spread.hidden.whyNot(in: $0) ?? "" }),
            ("why no spread of 1", { Spread.tooFew(votes: 1, needed: 5).whyNot(in: $0) ?? "" }),
            ("why no spread of 4", { Spread.tooFew(votes: 4, needed: 5).whyNot(in: $0) ?? "" }),
            ("why no shift yet", { Shift.hidden.whyNot(in: $0) ?? "" }),
            ("why no shift at all", { Shift.nothingLinked.whyNot(in: $0) ?? "" }),
            ("why no shift of 1", { Shift.tooFew(linked: 1, needed: 10).whyNot(in: $0) ?? "" }),
            ("why no shift of 9", { Shift.tooFew(linked: 9, needed: 10).whyNot(in: $0) ?? "" }),
        ]
        func both(_ name: String, _ words: (Language) -> String) -> NamedText {
            NamedText(name, Localized(nl: words(.dutch), en: words(.english)))
        }
        return questions.flatMap { question in
            [both("question of a vote") { question.wording(in: $0) }]
                + question.answers(offersNoneOfFour: true).map { answer in
                    both("answer \(answer.rawValue)") { answer.name(in: $0, of: question) }
                }
        } + refusals.map { both($0.0, $0.1) }
    }()

    static let grids: [NamedText] =
        GridCell.allCases.flatMap { texts(of: $0) }
        + Pole.allCases.flatMap { texts(of: $0) }
        + GridID.allCases.flatMap { texts(of: $0) }
        + GridQuestion.allCases.map { NamedText("grid question \($0)", $0.content) }

    private static func texts(of cell: GridCell) -> [NamedText] {
        let content = CellContent[cell]
        let sentences = [content.meaning, content.advice, content.caution, content.question]
        return [NamedText("name of \(cell)", content.name, columns: 22)]
            + (sentences + content.signals).map { NamedText("\(cell)", $0) }
    }

    private static func texts(of pole: Pole) -> [NamedText] {
        [
            NamedText("name of \(pole)", PoleContent[pole].name, columns: 16),
            NamedText("meaning of \(pole)", PoleContent[pole].meaning, columns: 25),
        ]
    }

    private static func texts(of grid: GridID) -> [NamedText] {
        let content = GridContent[grid]
        return [content.title, content.question, content.source, content.sourceNote].map {
            NamedText("grid of \(grid)", $0)
        }
    }

    static let strategies: [NamedText] = Strategy.allCases.flatMap { texts(of: $0) }

    private static func texts(of strategy: Strategy) -> [NamedText] {
        let content = StrategyContent[strategy]
        let theory = content.theory.flatMap { [$0.frame, $0.text] }
        let lists = content.actions + content.fits + content.harms + content.signals
        let texts = [content.name, content.meaning, content.source] + lists
        let all = texts + content.questions + theory
        return [NamedText("short name of \(strategy)", content.shortName, columns: 16)]
            + all.map { NamedText("\(strategy)", $0) }
            + labels(content.theory.flatMap(\.sources), in: "\(strategy)")
    }

    static let cases: [NamedText] = BundledCase.all.flatMap { item in
        [NamedText("title of \(item.id.rawValue)", item.title, columns: 60)]
            + [item.summary, item.tension, item.contact.why, item.reciprocity.why].map {
                NamedText(item.id.rawValue, $0)
            }
    }

    private static func texts(of part: ReferencePart, in place: String) -> [NamedText] {
        let name = "\(place), \(part.heading.nl)"
        let own = part.blocks.flatMap { $0.texts.dropLast($0.sources.count) }
        return ([part.heading] + own).map { NamedText(name, $0) }
            + labels(part.blocks.flatMap(\.sources), in: name)
    }

    private static func labels(_ sources: [SourceLabel], in place: String) -> [NamedText] {
        sources.map { NamedText("label in \(place)", $0.text) }
    }
}
