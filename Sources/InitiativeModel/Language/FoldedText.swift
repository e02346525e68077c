/// Text as it is compared when searching: case-blind and without accents; `ĳ` is `ij`.
public enum FoldedText {
    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        // Lowercased canonical decomposition would need Foundation; letters with one accent are
        // what Dutch and its neighbours write.
        for character in text.lowercased() {
            if let plain = plainLetters[character] {
                folded.append(contentsOf: plain.unicodeScalars)
            } else {
                folded.append(
                    contentsOf: character.unicodeScalars.filter {
                        $0.properties.canonicalCombiningClass == .notReordered
                    })
            }
        }
        return String(folded)
    }

    /// The folded words of a text, parted by white space.
    public static func words(in text: String) -> [String] {
        fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static let plainLetters: [Character: String] = {
        let groups: [(String, String)] = [
            ("a", "áàâäãåā"), ("e", "éèêëē"), ("i", "íìîïī"), ("o", "óòôöõøō"),
            ("u", "úùûüū"), ("c", "çčć"), ("n", "ñń"), ("y", "ýÿ"), ("s", "šśş"), ("z", "žźż"),
            ("g", "ğ"), ("l", "ł"), ("ij", "ĳ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"),
        ]
        var letters: [Character: String] = [:]
        for (plain, accented) in groups {
            for character in accented { letters[character] = plain }
        }
        return letters
    }()
}
