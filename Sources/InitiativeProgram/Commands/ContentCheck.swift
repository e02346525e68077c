internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// What every text of the content must be: there in both languages, of a length that fits where it
/// is shown, and in two languages indeed.
enum ContentCheck {
    /// One sentence a problem; empty where all is well. In English: it is for whoever writes the
    /// content.
    static func problems(in texts: [NamedText] = NamedText.all) -> [String] {
        texts.flatMap { text in
            Language.allCases.flatMap { problems(of: text, in: $0) } + problems(ofBoth: text)
        } + caseProblems()
    }

    private static func problems(of named: NamedText, in language: Language) -> [String] {
        let value = named.text[language]
        var problems: [String] = []
        if value.allSatisfy(\.isWhitespace) {
            problems.append("\(named.name) is empty in \(language.rawValue)")
        }
        let lines = value.split(separator: "\n")
        if let columns = named.columns,
            lines.contains(where: { String($0).displayColumns > columns })
        {
            problems.append("\(named.name) is over \(columns) columns in \(language.rawValue)")
        }
        return problems
    }

    private static func problems(ofBoth named: NamedText) -> [String] {
        let text = named.text
        guard text.nl == text.en, text.nl.contains(where: \.isLetter),
            !equals.contains(text.nl), !isSource(text.nl), !named.name.hasPrefix("label ")
        else { return [] }
        return ["\(named.name) is the same in both languages: \(text.nl)"]
    }

    /// A name with a year or a title, as sources have.
    private static func isSource(_ text: String) -> Bool {
        text.contains { $0.isNumber } && text.contains { $0 == "," || $0.isUppercase }
    }

    /// What is the same in Dutch and in English: names, and the English words of the ladders as
    /// they stand in their sources.
    private static let equals: Set<String> = [
        "ABCD", "ACTIE", "CLEAR", "Arnstein", "Mazur, peer instruction", "bonding",
        "bonding / bridging",
        "bridging", "linking", "impact", "water", "Citizen control", "Consultation",
        "Delegated power", "Informing", "Manipulation", "Partnership", "Placation", "Therapy",
        "consensus-building", "consultation", "decision-making", "information", "manipulation",
        "partnership", "risk-sharing", "self-management",
    ]

    private static func caseProblems() -> [String] {
        let misplaced = BundledCase.all.filter { item in
            item.contact.placement.grid != .contact
                || item.reciprocity.placement.grid != .reciprocity
        }.map { "\($0.id.rawValue) is placed in the wrong grid" }
        let hasDoubles = Set(BundledCase.all.map(\.id)).count != BundledCase.all.count
        return misplaced + (hasDoubles ? ["two cases have the same id"] : [])
    }
}
