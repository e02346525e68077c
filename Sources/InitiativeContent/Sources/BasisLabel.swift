public import InitiativeModel

extension Basis {
    /// As beside an argument: a slide, an author and year, or the makers.
    public func label(in language: Language) -> String {
        switch self {
        case .slide(let number): Localized(nl: "dia \(number)", en: "slide \(number)")[language]
        case .literature(let source): SourceContent[source].label[language]
        case .makers: Localized(nl: "makers", en: "makers")[language]
        }
    }
}

extension [Basis] {
    /// What a line of reasoning rests on. The slides and the literature say nothing of strategies,
    /// so what a line concludes from them is always the makers' own: "makers, naar aanleiding van dia 10".
    public func reasoningLabel(in language: Language) -> String {
        let makers = Basis.makers.label(in: language)
        let others = filter { $0 != .makers }.map { $0.label(in: language) }
        guard !others.isEmpty else { return makers }
        let on = Localized(nl: "naar aanleiding van", en: "after")[language]
        return "\(makers), \(on) " + others.joined(separator: ", ")
    }
}
