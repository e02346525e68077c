/// What is shown where the terminal's character set is not UTF-8: lines as `+-|`, letters without
/// their accents, `?` for the rest.
enum AsciiFallback {
    static func glyph(for character: Character) -> Character {
        if character.isASCII { return character }
        if let line = lines[character] { return line }
        // An accented letter decomposes into the letter and its marks.
        if let plain = letters[character] { return plain }
        return "?"
    }

    private static let lines: [Character: Character] = [
        "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+",
        "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "▸": ">", "▾": "v",
        "●": "*", "○": "o", "◆": "*", "◇": "o", "·": ".", "•": "*", "…": "~", "–": "-",
        "—": "-", "«": "<", "»": ">", "‘": "'", "’": "'", "“": "\"", "”": "\"", "←": "<",
        "→": ">", "↑": "^", "↓": "v", "✓": "v", "█": "#", "×": "x", "€": "E",
    ]

    private static let letters: [Character: Character] = {
        let groups: [(Character, String)] = [
            ("a", "áàâäãå"), ("e", "éèêë"), ("i", "íìîï"), ("o", "óòôöõø"), ("u", "úùûü"),
            ("c", "ç"), ("n", "ñ"), ("y", "ýÿ"), ("A", "ÁÀÂÄÃÅ"), ("E", "ÉÈÊË"),
            ("I", "ÍÌÎÏ"), ("O", "ÓÒÔÖÕØ"), ("U", "ÚÙÛÜ"), ("C", "Ç"), ("N", "Ñ"),
        ]
        var letters: [Character: Character] = [:]
        for (plain, accented) in groups {
            for character in accented { letters[character] = plain }
        }
        return letters
    }()
}
