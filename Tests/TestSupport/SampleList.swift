public import InitiativeModel

/// An imported list in memory, which answers queries the plain way.
public struct SampleList: Hashable, Sendable {
    public let summary: ListSummary
    public let rows: [ListRow]

    /// - Parameter titles: one row each, in a place and with a year that follow from its number.
    public init(name: String, titles: [String]) {
        rows = titles.enumerated().map { index, title in
            ListRow(
                id: Int64(index + 1),
                record: ListRecord(
                    line: index + 2,
                    fields: [
                        .title: title, .description: "Over \(title).",
                        .place: ["Oudewaarde", "Heidrecht", "Zilverbroek"][index % 3],
                        .goal: ["natuur", "leefbaarheid"][index % 2],
                        .year: String(2000 + index % 20),
                    ], others: [ListRecord.NamedCell(name: "status", text: "open")]))
        }
        summary = ListSummary(
            id: ListID(rawValue: 1), edition: 1, name: name, count: titles.count,
            file: "\(name).csv",
            imported: Day(year: 2026, month: 11, day: 25), licence: "CC0")
    }

    func place(of request: LetterRequest) -> Int? {
        let all = page(PageRequest(query: request.query, first: 0, count: rows.count)).rows
        return all.firstIndex {
            ($0.record.fields[.title] ?? "").lowercased().hasPrefix(request.letters)
        }
    }

    public func page(_ request: PageRequest) -> ListPage {
        let query = request.query
        var found = rows.filter { row in
            let fields = row.record.fields
            let all = fields.values.map { $0.lowercased() }.joined(separator: "\n")
            let filter = query.filter
            func isAdded(_ text: String) -> Bool {
                filter.goalRows[text]?.contains(row.key) ?? false
            }
            return filter.words.allSatisfy { all.contains($0) || isAdded($0) }
                && filter.fields.allSatisfy {
                    (fields[$0.field] ?? "").lowercased().contains($0.text)
                        || $0.field == .goal && isAdded($0.text)
                }
                && filter.rows.allSatisfy { condition in
                    switch condition {
                    case .among(let keys): keys.contains(row.key)
                    case .notAmong(let keys): !keys.contains(row.key)
                    }
                }
        }
        if let sort = query.sort {
            func text(_ row: ListRow) -> String {
                let own = row.record.fields[sort.field] ?? ""
                return ListRecord.goal(own, with: query.addedGoals[row.key] ?? [])
            }
            found.sort { one, other in
                let (left, right) = (text(one), text(other))
                return sort.isDescending ? left > right : left < right
            }
        }
        let first = min(request.first, max(0, found.count - request.count))
        return ListPage(
            query: query, first: first, rows: Array(found.dropFirst(first).prefix(request.count)),
            matches: found.count, total: rows.count)
    }
}
