internal import InitiativeModel

/// A kept view of lists, as the setting of its digit.
struct StoredView: StoredRecord {
    static let version = 2

    let name: String
    let list: String
    let filter: String
    let sort: Sort?
    let columns: [String]

    struct Sort: Codable {
        let field: String
        let isDescending: Bool
    }

    init(_ view: SavedView) {
        name = view.name
        list = view.list
        filter = view.filter
        sort = view.sort.map {
            Sort(field: $0.field.rawValue, isDescending: $0.isDescending)
        }
        columns = view.columns.map(\.rawValue)
    }

    var value: SavedView? {
        let columns = columns.compactMap { ListField(rawValue: $0) }
        let order = sort.flatMap { sort in
            ListField(rawValue: sort.field).map {
                ListSort(field: $0, isDescending: sort.isDescending)
            }
        }
        guard columns.count == self.columns.count, (sort == nil) == (order == nil) else {
            return nil
        }
        return SavedView(name: name, list: list, filter: filter, sort: order, columns: columns)
    }

    /// The first form was five lines: name, list, filter, sort, columns.
    static func read(_ text: String) -> Readable<SavedView> {
        guard !text.hasPrefix("{") else { return decode(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count == 5, !lines[0].isEmpty else { return .unreadable }
        let order = lines[3].split(separator: ":").map(String.init)
        return .value(
            SavedView(
                name: lines[0], list: lines[1], filter: lines[2],
                sort: order.first.flatMap { ListField(rawValue: $0) }.map {
                    ListSort(field: $0, isDescending: order.count == 2)
                },
                columns: lines[4].split(separator: " ").compactMap {
                    ListField(rawValue: String($0))
                }))
    }
}
