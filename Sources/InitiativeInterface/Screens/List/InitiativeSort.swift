public import InitiativeModel

/// By which column the first list is sorted, and in which direction.
public struct InitiativeSort: Hashable, Sendable {
    public let column: InitiativeColumn
    public let isDescending: Bool

    public init(column: InitiativeColumn, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }

    /// As in imported lists: blind to case and accents, `ĳ` as `ij`. A quotation mark in front
    /// does not count. Equal rows stay in the order
    /// of the list, and those without a text come last in either direction.
    public func sorted(_ rows: [InitiativeRow], in language: Language) -> [InitiativeRow] {
        order(of: rows, in: language).map { rows[$0] }
    }

    /// The same as places among the rows.
    func order(of rows: [InitiativeRow], in language: Language) -> [Int] {
        let keys = rows.map { key(of: $0, language) }
        let filled = rows.indices.filter { !keys[$0].isEmpty }.sorted { left, right in
            if keys[left] == keys[right] { return left < right }
            let isBefore = keys[left].lexicographicallyPrecedes(keys[right])
            return isDescending != isBefore
        }
        return filled + rows.indices.filter { keys[$0].isEmpty }
    }

    private func key(of row: InitiativeRow, _ language: Language) -> [UInt8] {
        let text = column.text(in: row, language)
        // A walk that was begun shows so in the column of the strategy.
        let shown =
            column == .strategy && text.isEmpty && row.isWalked
            ? Phrases[language].list.begun : text
        let folded = FoldedText.fold(shown)
        let letters = folded.drop { !$0.isLetter && !$0.isNumber }
        return Array((letters.isEmpty ? folded[...] : letters).utf8)
    }
}
