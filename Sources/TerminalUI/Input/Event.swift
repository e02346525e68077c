/// Something that reaches the program through the terminal.
public enum Event: Hashable, Sendable {
    case key(KeyChord)
    /// Text pasted as a whole, line breaks as `\n`.
    case paste(String)
    case resized(Size)
    /// The terminal told the colour of its background.
    case background(isLight: Bool)
    /// The terminal is gone.
    case hangUp

    /// Whether somebody typed or pasted it.
    public var isTyped: Bool {
        switch self {
        case .key, .paste: true
        case .resized, .background, .hangUp: false
        }
    }
}
