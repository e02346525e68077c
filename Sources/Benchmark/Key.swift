/// What a terminal sends for a key.
enum Key {
    static let down = "\u{1B}[B"
    static let up = "\u{1B}[A"
    static let home = "\u{1B}[H"
    static let end = "\u{1B}[F"
    static let pageDown = "\u{1B}[6~"
    static let enter = "\r"
    static let escape = "\u{1B}"
    static let controlC = "\u{3}"
}
