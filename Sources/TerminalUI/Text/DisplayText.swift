/// Text made safe to show, as glyphs of known width. This is the one gate between what a person
/// or a file wrote and the terminal: controls, escape sequences, bidirectional overrides and
/// invisible characters are shown as marks or left out. What is stored stays as it was.
public struct DisplayText: Sendable {
    /// One cell's worth of text: a base with at most four combining marks.
    public struct Glyph: Hashable, Sendable {
        public let character: Character
        /// 1 or 2.
        public let columns: Int
    }

    public private(set) var glyphs: [Glyph]

    /// A line break becomes a visible mark: break lines first with ``TextLines``.
    ///
    /// - Parameter limit: as much of the text is taken as tells what fits in so many columns, and
    ///   whether it is cut; nil for all of it.
    public init(_ text: some StringProtocol, limit: Int? = nil) {
        glyphs = []
        let limit = max(0, limit ?? Int.max)
        // Most texts: every byte is a character, and finding where characters end takes time.
        let beginning = text.utf8.prefix(min(limit, text.utf8.count) + 2)
        if beginning.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            glyphs.reserveCapacity(beginning.count)
            for byte in beginning {
                glyphs.append(Glyph(character: Character(Unicode.Scalar(byte)), columns: 1))
            }
            return
        }
        var used = 0
        for character in text {
            let start = glyphs.count
            append(character)
            used += glyphs[start...].reduce(0) { $0 + $1.columns }
            if used > limit { return }
        }
    }

    public var columns: Int { glyphs.reduce(0) { $0 + $1.columns } }

    /// The text as it may be printed on one line.
    public var string: String { String(glyphs.map(\.character)) }

    /// A text as it may be printed on one line. O(n); most texts are so already.
    public static func string(of text: String) -> String {
        isPlain(text) ? text : DisplayText(text).string
    }

    /// Whether every byte is a character of one column, and shown as it is.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
            ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }

    /// No wider than `limit` columns; what was cut ends in `…`.
    public func truncated(to limit: Int) -> DisplayText {
        guard glyphs.count * 2 > limit, columns > limit else { return self }
        var shorter = self
        shorter.glyphs = []
        var used = 0
        for glyph in glyphs {
            guard used + glyph.columns <= limit - 1 else { break }
            shorter.glyphs.append(glyph)
            used += glyph.columns
        }
        if limit > 0 { shorter.glyphs.append(Glyph(character: "…", columns: 1)) }
        return shorter
    }

    /// The columns of one character as shown, alone.
    public static func columns(of character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        return DisplayText(String(character)).columns
    }

    private mutating func append(_ character: Character) {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
            glyphs.append(Glyph(character: character, columns: 1))
            return
        }
        let start = glyphs.count
        let scalars = character.unicodeScalars
        if let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
        {
            // Alone it is composed already.
            if !isLeftOut(scalar) { append(scalar, ofCharacterAt: start) }
            return
        }
        for scalar in Composition.composed(Self.bounded(character.unicodeScalars)) {
            append(scalar, ofCharacterAt: start)
        }
    }

    /// The scalars to show, with no more than thirty marks in a row: the longest that language
    /// needs (UAX 15, Stream-Safe Text). Sorting a flood of them would take for ever.
    private static func bounded(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var marks = 0
        for scalar in scalars where !isLeftOut(scalar) {
            marks = scalar.columns == 0 ? marks + 1 : 0
            if marks <= 30 { kept.append(scalar) }
        }
        return kept
    }

    private static let mostMarks = 4

    /// - Parameter start: the first glyph of the character that the scalar is part of. A mark
    ///   never stands on a glyph before it, so that characters can be measured one by one.
    private mutating func append(_ scalar: Unicode.Scalar, ofCharacterAt start: Int) {
        if let mark = visibleMark(for: scalar) {
            for character in mark { glyphs.append(Glyph(character: character, columns: 1)) }
            return
        }
        switch scalar.columns {
        case 1, 2:
            glyphs.append(Glyph(character: Character(scalar), columns: scalar.columns))
        case 0:
            // A mark with nothing to stand on gets the dotted circle, as in the code charts.
            guard glyphs.count > start, let last = glyphs.popLast() else {
                glyphs.append(Glyph(character: "\u{25CC}", columns: 1))
                append(scalar, ofCharacterAt: start)
                return
            }
            var scalars = last.character.unicodeScalars
            if scalars.count <= Self.mostMarks { scalars.append(scalar) }
            let text = String(scalars)
            if text.count == 1, let combined = text.first {
                glyphs.append(Glyph(character: combined, columns: last.columns))
            } else {
                // Not a mark that Unicode attaches to this base: better lost than misplaced.
                glyphs.append(last)
            }
        default: glyphs.append(Glyph(character: "\u{FFFD}", columns: 1))
        }
    }
}

/// Joiners, selectors, skin tones, tags and other invisible format characters: terminals disagree
/// on their width, so the shown text goes without.
private func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0x20E3, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF: true
    default: scalar.properties.generalCategory == .format && visibleMark(for: scalar) == nil
    }
}

/// What is shown in place of a control or a bidirectional override; nil for other scalars.
private func visibleMark(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        "⟨"
            + String(
                repeating: "0", count: scalar.value < 0x100 ? 2 : scalar.value < 0x1000 ? 1 : 0)
            + String(scalar.value, radix: 16, uppercase: true) + "⟩"
    default: nil
    }
}

extension String {
    /// The text as it may be printed: line breaks and the tabs between columns kept, all between
    /// them made safe.
    public var printable: String {
        split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            .map { line in
                line.split(separator: "\t", omittingEmptySubsequences: false)
                    .map { DisplayText.string(of: String($0)) }
                    .joined(separator: "\t")
            }
            .joined(separator: "\n")
    }
}
