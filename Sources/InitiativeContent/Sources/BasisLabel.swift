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
