import InitiativeContent
import InitiativeModel
import Testing

/// A text that a reader sees, with where it stands, so that a failing test can name it.
struct VisibleText: CustomTestStringConvertible {
    let place: String
    let text: Localized<String>

    var testDescription: String { place }
}

extension VisibleText {
    /// Every text of the reference, the glossary, the trainer's notes, the grids, the strategies
    /// and the cases.
    static let all: [VisibleText] = reference + glossary + teaching + grids + strategies + cases

    static let reference: [VisibleText] = ReferencePage.all.flatMap { page in
        [VisibleText(place: "title of \(page.topic)", text: page.title)]
            + page.parts.flatMap { texts(of: $0, in: "\(page.topic)") }
    }

    static let glossary: [VisibleText] = GlossaryTerm.sorted(in: .dutch).flatMap { term in
        [term.term, term.explanation].map { VisibleText(place: term.term.nl, text: $0) }
    }

    static let teaching: [VisibleText] =
        TrainerNotes.parts.flatMap { texts(of: $0, in: "trainer's notes") }
        + CaseTwist.all.map { VisibleText(place: "twist of \($0.id.rawValue)", text: $0.text) }
        + LessonScript.standard.parts.flatMap { part in
            [part.name, part.prompt].map { VisibleText(place: "lesson", text: $0) }
        }

    static let grids: [VisibleText] =
        GridCell.allCases.flatMap { cell in
            let content = CellContent[cell]
            let sentences = [content.meaning, content.advice, content.caution, content.question]
            return (sentences + content.signals).map { VisibleText(place: "\(cell)", text: $0) }
        }
        + GridID.allCases.flatMap { grid in
            let content = GridContent[grid]
            return [content.title, content.question, content.source, content.sourceNote].map {
                VisibleText(place: "grid of \(grid)", text: $0)
            }
        }

    static let strategies: [VisibleText] = Strategy.allCases.flatMap { strategy in
        let content = StrategyContent[strategy]
        let theory = content.theory.flatMap { [$0.frame, $0.text] + $0.sources.map(\.text) }
        let lists = content.actions + content.fits + content.harms + content.signals
        return
            ([content.name, content.meaning, content.source] + lists + content.questions
            + theory).map { VisibleText(place: "\(strategy)", text: $0) }
    }

    static let cases: [VisibleText] = BundledCase.all.flatMap { item in
        [item.title, item.summary, item.tension, item.contact.why, item.reciprocity.why].map {
            VisibleText(place: item.title.nl, text: $0)
        }
    }

    private static func texts(of part: ReferencePart, in place: String) -> [VisibleText] {
        ([part.heading] + part.blocks.flatMap(\.texts)).map {
            VisibleText(place: "\(place), \(part.heading.nl)", text: $0)
        }
    }
}
