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

    var title: String { words.title + dossier.initiative.title[language] }

    var words: ReportWords { ReportWords[language] }

    var walk: Walk { dossier.walk }

    /// In the order of the steps, with duties before any argument.
    var sections: [ReportSection] {
        [
            caseSection, questionsSection(.features), triggerAndGoalSection,
            gridSection(.contact), gridSection(.reciprocity), questionsSection(.impact),
            ladderSection, questionsSection(.situation), dutiesSection, argumentsSection,
            contradictionsSection, choiceSection, reflectionSection, findOutSection,
        ]
        .compactMap { $0 }
    }

    /// What somebody wrote, under a line that says what it is; nothing where nothing was written.
    func own(_ field: Field, after heading: String? = nil) -> [ReportBlock] {
        let text = walk.text(field)
        guard !text.allSatisfy(\.isWhitespace) else { return [] }
        return (heading.map { [.paragraph($0)] } ?? []) + [.own(text)]
    }

    /// What is to be looked at again at a step, and why.
    func checks(of step: Step) -> [ReportBlock] {
        walk.checks(of: step, history: dossier.history).map {
            .item(Check.heading[language] + ": " + $0.why[language])
        }
    }

    /// The name of a step as a heading.
    func heading(_ step: Step) -> String {
        let name = step.name[language]
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
