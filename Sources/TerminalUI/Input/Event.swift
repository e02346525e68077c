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
}
