public import InitiativeModel
internal import TerminalUI

/// The reference as plain text, for whoever reads it without the screens.
public enum ReferenceText {
    /// What is found about `words`: the whole text where it is one thing, or where one thing bears
    /// exactly that name; else the titles, one a line with what each is. nil where nothing is.
    ///
    /// - Parameter columns: where lines are broken; at most 76 is used.
    public static func about(
        _ words: String, in language: Language, columns: Int = 76
    ) -> String? {
        let entries = ReferenceEntry.matching(FoldedText.words(in: words), in: language)
        let sought = FoldedText.fold(words)
        let named = entries.filter { entry in
            Language.allCases.contains { FoldedText.fold(entry.title(in: $0)) == sought }
                || FoldedText.fold(entry.kind(in: language)) == sought
        }
        let chosen = named.count == 1 ? named : entries
        guard let first = chosen.first else { return nil }
        let lines =
            chosen.count == 1
            ? [first.title(in: language), ""] + lines(of: first, language, columns)
            : chosen.map { "\($0.title(in: language)) · \($0.kind(in: language))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(
        of entry: ReferenceEntry, _ language: Language, _ columns: Int
    ) -> [String] {
        var lines = entry.text(in: language, columns: columns).lines.map { line in
            DisplayText(String(repeating: " ", count: line.indent) + line.text).string
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }
}
