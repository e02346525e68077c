internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// Something that can be looked up.
public enum ReferenceEntry: Hashable, Sendable {
    case page(ReferenceTopic)
    /// A term of the glossary, named by its Dutch word.
    case term(String)
    /// What a trainer should know.
    case trainerNotes
    /// How a lesson runs.
    case lesson

    /// Everything: the slides in deck order, the further pages, the terms by the alphabet, and
    /// last what is for a trainer.
    static func all(in language: Language) -> [ReferenceEntry] {
        ReferenceTopic.allCases.map { .page($0) }
            + GlossaryTerm.sorted(in: language).map { .term($0.term.nl) }
            + [.trainerNotes, .lesson]
    }

    func title(in language: Language) -> String {
        switch self {
        case .page(let topic): ReferencePage[topic].title[language]
        case .term(let word): Self.term(word)?.term[language] ?? word
        case .trainerNotes: Phrases[language].reference.trainerNotes
        case .lesson: Phrases[language].reference.lesson
        }
    }

    /// What it is, short: "dia 8", "begrip".
    func kind(in language: Language) -> String {
        let phrases = Phrases[language].reference
        return switch self {
        case .page(let topic):
            topic.slide.map { Basis.slide($0).label(in: language) } ?? phrases.page
        case .term: phrases.term
        case .trainerNotes, .lesson: phrases.forTrainers
        }
    }

    /// All that can be read of it.
    func searchText(in language: Language) -> String {
        switch self {
        case .page(let topic): ReferencePage[topic].searchText(in: language)
        case .term(let word): Self.term(word)?.searchText(in: language) ?? ""
        case .trainerNotes:
            TrainerNotes.parts.flatMap { [$0.heading] + $0.blocks.flatMap(\.texts) }
                .map { $0[language] }.joined(separator: "\n")
        case .lesson:
            LessonScript.standard.parts.map { $0.prompt[language] }.joined(separator: "\n")
        }
    }

    /// What is to be read.
    func text(in language: Language, columns: Int) -> Paragraph {
        var text = Paragraph(columns: columns)
        switch self {
        case .page(let topic):
            for part in ReferencePage[topic].parts { text.add(part, language) }
        case .term(let word):
            guard let term = Self.term(word) else { return text }
            text.add(term.explanation[language].capitalizedFirst)
            text.add(sources: term.sources, language)
        case .trainerNotes:
            for part in TrainerNotes.parts { text.add(part, language) }
        case .lesson:
            for part in LessonScript.standard.parts {
                text.add(
                    Phrases[language].reference.lessonPart(part.minutes, part.name[language]),
                    Style(.heading, on: .page, .bold))
                text.add(part.prompt[language])
                text.addBlank()
            }
        }
        return text
    }

    private static func term(_ word: String) -> GlossaryTerm? {
        GlossaryTerm.sorted(in: .dutch).first { $0.term.nl == word }
    }
}
