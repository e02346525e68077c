/// A way of looking at an imported list that was kept under a name.
public struct SavedView: Hashable, Sendable {
    public let name: String
    /// The list, by its name: a list that was made anew is found again.
    public let list: String
    /// As it was typed.
    public let filter: String
    public let sort: ListSort?
    /// The columns after the title, in order.
    public let columns: [ListField]

    public init(
        name: String, list: String, filter: String, sort: ListSort?, columns: [ListField]
    ) {
        func line(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
        self.name = line(name)
        self.list = line(list)
        self.filter = line(filter)
        self.sort = sort
        self.columns = columns
    }
}

extension SavedView: LosslessStringConvertible {
    /// A line each: name, list, filter, sort, columns.
    public var description: String {
        let order = sort.map { $0.field.rawValue + ($0.isDescending ? ":desc" : "") } ?? ""
        return [name, list, filter, order, columns.map(\.rawValue).joined(separator: " ")]
            .joined(separator: "\n")
    }

    /// nil where the text is no view.
    public init?(_ description: String) {
        let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count == 5, !lines[0].isEmpty else { return nil }
        let order = lines[3].split(separator: ":").map(String.init)
        let sort = order.first.flatMap { ListField(rawValue: $0) }.map {
            ListSort(field: $0, isDescending: order.count == 2)
        }
        self.init(
            name: lines[0], list: lines[1], filter: lines[2], sort: sort,
            columns: lines[4].split(separator: " ").compactMap { ListField(rawValue: String($0)) })
    }
}
