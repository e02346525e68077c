/// A language of the interface and of the content. Dutch comes first: it is the default.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case dutch = "nl"
    case english = "en"

    /// The language after this one, for a key that switches in place.
    public var next: Language {
        switch self {
        case .dutch: .english
        case .english: .dutch
        }
    }
}
