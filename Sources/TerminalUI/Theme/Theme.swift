/// The colour of every ink and every paper.
public struct Theme: Hashable, Sendable {
    public let name: String
    public let inks: [Ink: Color]
    public let papers: [Paper: Color]

    /// Throws where a colour is missing, or where some ink cannot be read on some paper in the
    /// 256 colours that terminals have.
    public init(
        name: String, inks: [Ink: Color], papers: [Paper: Color]
    ) throws(ThemeError) {
        let missing =
            Ink.allCases.filter { inks[$0] == nil }.map { "ink.\($0.rawValue)" }
            + Paper.allCases.filter { papers[$0] == nil }.map { "paper.\($0.rawValue)" }
        guard missing.isEmpty else { throw .missing(missing) }
        self.init(complete: name, inks, papers)
        // Each colour is measured once, not once for every other: themes are read before the
        // first screen.
        let fronts = Ink.allCases.map { ($0, Self.luminance(color(of: $0))) }
        let backs = Paper.allCases.map { ($0, Self.luminance(color(of: $0))) }
        for (ink, front) in fronts {
            let least = Self.leastContrast(of: ink)
            for (paper, back) in backs where Color.contrast(of: front, and: back) < least {
                throw .unreadable(ink: ink, paper: paper)
            }
        }
    }

    private init(complete name: String, _ inks: [Ink: Color], _ papers: [Paper: Color]) {
        self.name = name
        self.inks = inks
        self.papers = papers
    }

    public func color(of ink: Ink) -> Color { inks[ink] ?? Color(red: 0, green: 0, blue: 0) }

    public func color(of paper: Paper) -> Color {
        papers[paper] ?? Color(red: 255, green: 255, blue: 255)
    }

    /// WCAG contrast of an ink on a paper as a terminal of 256 colours shows them.
    public func contrast(of ink: Ink, on paper: Paper) -> Double {
        Color.contrast(
            of: Self.luminance(color(of: ink)), and: Self.luminance(color(of: paper)))
    }

    /// Of a colour as a terminal of 256 colours shows it.
    private static func luminance(_ color: Color) -> Double {
        Palette256.color(Palette256.nearest(to: color)).luminance
    }

    /// 4.5 for text that must be read (WCAG 2 AA), 7 for running text (AAA), 3 for lines (WCAG 2, 1.4.11).
    public static func leastContrast(of ink: Ink) -> Double {
        switch ink {
        case .text: 7
        case .line: 3
        case .faint, .heading, .accent, .support, .oppose, .own, .warning: 4.5
        }
    }

    /// The theme that is always there, the same as `themes/dark.toml`.
    public static let dark = Theme(
        complete: "dark",
        [
            .text: rgb(0xE4E4E4), .faint: rgb(0xA8A8A8), .heading: rgb(0x87D7FF),
            .accent: rgb(0xFFD75F), .support: rgb(0x87D787), .oppose: rgb(0xFFAF87),
            .own: rgb(0xD7AFFF), .warning: rgb(0xFF8787), .line: rgb(0x8A8A8A),
        ],
        [
            .page: rgb(0x1C1C1C), .panel: rgb(0x262626), .selection: rgb(0x3A3A3A),
            .bar: rgb(0x303030), .field: rgb(0x080808),
        ])

    private static func rgb(_ value: UInt32) -> Color {
        Color(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF),
            blue: UInt8(value & 0xFF))
    }
}

/// What is wrong with a theme. Facts; the words are made by whoever shows them.
public enum ThemeError: Error, Hashable, Sendable {
    /// No theme of that name; the names there are.
    case unknown(name: String, known: [String])
    case unreadableFile
    /// The line, from 1, where it stops being TOML.
    case syntax(line: Int)
    case unknownName(line: Int, name: String)
    case badColor(line: Int, name: String)
    /// Names of the colours that are not given, as `ink.text`.
    case missing([String])
    /// An ink that does not stand out from a paper.
    case unreadable(ink: Ink, paper: Paper)
}
