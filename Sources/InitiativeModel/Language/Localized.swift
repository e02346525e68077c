/// A value in every language. A new language is one more stored property here, and the
/// compiler then lists every text that is still missing.
public struct Localized<Value: Sendable>: Sendable {
    public let nl: Value
    public let en: Value

    public init(nl: Value, en: Value) {
        self.nl = nl
        self.en = en
    }

    public subscript(language: Language) -> Value {
        switch language {
        case .dutch: nl
        case .english: en
        }
    }
}

extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
