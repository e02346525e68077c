/// A key without its modifiers.
public enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown, insert
    /// F1 to F12.
    case function(Int)
}

/// One key press with its modifiers, written as `ctrl-s`, `shift-tab`, `?` or `page-up`.
public struct KeyChord: Hashable, Sendable {
    public var key: Key
    public var control: Bool
    public var alt: Bool
    /// Only for keys that are not characters: a capital letter is another character.
    public var shift: Bool

    public init(_ key: Key, control: Bool = false, alt: Bool = false, shift: Bool = false) {
        self.key = key
        self.control = control
        self.alt = alt
        self.shift = shift
    }

    /// The text that the chord types in a field; nil for commands.
    public var typedText: String? {
        guard !control, !alt, case .character(let character) = key else { return nil }
        return String(character)
    }
}

extension KeyChord: ExpressibleByStringLiteral, LosslessStringConvertible {
    private static let names: [(key: Key, name: String)] = [
        (.enter, "enter"), (.escape, "esc"), (.tab, "tab"), (.backspace, "backspace"),
        (.delete, "delete"), (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"),
        (.home, "home"), (.end, "end"), (.pageUp, "page-up"), (.pageDown, "page-down"),
        (.insert, "insert"), (.character(" "), "space"),
    ]

    /// nil where the text names no key.
    public init?(_ description: String) {
        self.init(.escape)
        var rest = Substring(description)
        while rest.count > 1 {
            if rest.hasPrefix("ctrl-") {
                control = true
            } else if rest.hasPrefix("alt-") {
                alt = true
            } else if rest.hasPrefix("shift-") {
                shift = true
            } else {
                break
            }
            rest = rest.drop { $0 != "-" }.dropFirst()
        }
        if let named = Self.names.first(where: { $0.name == rest }) {
            key = named.key
        } else if rest.count == 1, let character = rest.first {
            key = .character(character)
        } else if rest.first == "f", let number = Int(rest.dropFirst()),
            (1...12).contains(number)
        {
            key = .function(number)
        } else {
            return nil
        }
    }

    public init(stringLiteral value: String) {
        guard let chord = KeyChord(value) else {
            preconditionFailure("a literal must name a key")
        }
        self = chord
    }

    public var description: String {
        let name =
            switch key {
            case .function(let number): "f\(number)"
            case .character(let character) where character != " ": String(character)
            default: Self.names.first { $0.key == key }?.name ?? ""
            }
        return (control ? "ctrl-" : "") + (alt ? "alt-" : "") + (shift ? "shift-" : "") + name
    }
}
