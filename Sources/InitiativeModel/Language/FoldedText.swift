/// Text as it is compared when searching and sorting: case-blind and without accents; `ĳ` is `ij`,
/// and all white space a plain space. Folding twice changes nothing.
public enum FoldedText {
    public static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The folded words of a text, parted by white space.
    public static func words(in text: String) -> [String] {
        fold(text).split(separator: " ").map(String.init)
    }

    /// Appends the UTF-8 of the folded text; O(n). For texts by the million.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            guard utf8.allSatisfy({ $0 < 0x80 }) else { return false }
            let start = bytes.count
            bytes.append(contentsOf: utf8)
            bytes.withUnsafeMutableBufferPointer { bytes in
                for place in start..<bytes.count { bytes[place] = foldedASCII(bytes[place]) }
            }
            return true
        }
        guard !isPlain else { return }
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }

    /// Whether a word stands in a text, also as a part of another word; both folded, in UTF-8. O(n) in
    /// the text for words as they are typed.
    public static func holds(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard let first = word.first else { return true }
        return text.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                let last = text.count - word.count
                guard last >= 0 else { return false }
                for place in 0...last where text[place] == first {
                    var length = 1
                    while length < word.count, text[place + length] == word[length] { length += 1 }
                    if length == word.count { return true }
                }
                return false
            }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(foldedASCII(UInt8(truncatingIfNeeded: scalar.value)))
        } else if PlainLetters.range.contains(scalar.value),
            let plain = PlainLetters.table[Int(scalar.value - PlainLetters.range.lowerBound)]
        {
            bytes.append(contentsOf: plain)
        } else if scalar.properties.isWhitespace {
            bytes.append(space)
        } else {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars
            where lower.properties.canonicalCombiningClass == .notReordered {
                bytes.append(contentsOf: UTF8.encode(lower).map(Array.init) ?? [])
            }
        }
    }

    private static let space: UInt8 = 0x20

    private static func foldedASCII(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x09...0x0D: space
        default: byte
        }
    }
}

/// Accented letters of Europe and what is left of them. A canonical decomposition would need
/// Foundation; letters with one accent are what Dutch and its neighbours write.
private enum PlainLetters {
    static let range: ClosedRange<UInt32> = 0xC0...0x24F

    /// nil where a scalar has no plain letter.
    static let table: [[UInt8]?] = {
        let groups: [(String, String)] = [
            ("a", "áàâäãåāăą"), ("c", "çčćĉċ"), ("d", "ďđ"), ("e", "éèêëēĕėęě"), ("g", "ğĝġģ"),
            ("h", "ĥħ"), ("i", "íìîïīĩĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "łĺļľŀ"),
            ("n", "ñńņňŉ"), ("o", "óòôöõøōŏő"), ("r", "řŕŗ"), ("s", "šśşŝș"), ("t", "ţťŧț"),
            ("u", "úùûüūũŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "žźż"), ("ij", "ĳ"),
            ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
        ]
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, accented) in groups {
            for scalar in accented.unicodeScalars { letters[scalar] = Array(plain.utf8) }
        }
        return range.map { value in
            guard let scalar = Unicode.Scalar(value),
                let lower = scalar.properties.lowercaseMapping.unicodeScalars.first
            else { return nil }
            return letters[lower]
        }
    }()
}
