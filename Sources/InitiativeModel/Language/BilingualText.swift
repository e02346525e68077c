/// A text written in one or both languages, such as the title of an initiative. Where one
/// language is missing the other is shown: what somebody wrote is never hidden.
public struct BilingualText: Hashable, Sendable {
    /// nil where the text was not written in this language.
    public var dutch: String?
    public var english: String?

    public init(dutch: String?, english: String?) {
        self.dutch = dutch
        self.english = english
    }

    /// The text in `language`, else in the other one, else empty.
    public subscript(language: Language) -> String {
        get {
            switch language {
            case .dutch: dutch ?? english ?? ""
            case .english: english ?? dutch ?? ""
            }
        }
        set {
            switch language {
            case .dutch: dutch = newValue
            case .english: english = newValue
            }
        }
    }
}
