/// One row of a list as it was read, text as it stood there.
public struct ListRecord: Hashable, Sendable {
    /// Counted from 1: the line of the file on which the row begins; for JSON the object's number.
    public let line: Int
    /// Only what the row has; never empty texts.
    public let fields: [ListField: String]
    /// The columns that stand for no field, in the order of the list, without empty ones.
    public let others: [NamedCell]

    public init(line: Int, fields: [ListField: String], others: [NamedCell]) {
        self.line = line
        self.fields = fields
        self.others = others
    }

    /// A cell under the name of its column.
    public struct NamedCell: Hashable, Sendable {
        public let name: String
        public let text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }
}

extension ListRecord {
    /// A row's own goal and then those that were added, without one that says the same.
    public static func goal(_ own: String, with added: [String]) -> String {
        let names = added.filter { FoldedText.fold($0) != FoldedText.fold(own) }
        return ((own.isEmpty ? [] : [own]) + names).joined(separator: ", ")
    }
}
