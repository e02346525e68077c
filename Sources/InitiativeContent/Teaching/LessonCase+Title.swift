public import InitiativeModel

extension LessonCase {
    /// What the case is called; told as such where its words were erased with the initiative.
    public func title(in language: Language) -> String {
        title == BilingualText(dutch: nil, english: nil) ? Self.erased[language] : title[language]
    }

    private static let erased = Localized(nl: "(gewist initiatief)", en: "(erased initiative)")
}
