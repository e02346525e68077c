import Foundation
import GRDB
import InitiativeModel
import InitiativeStore
import TestSupport

/// A folder with a lists file, and short ways to put lists into it and to ask for them.
struct ListsFolder {
    let folder: TemporaryFolder
    let path: String
    static let day = Day(year: 2026, month: 11, day: 25)

    init() throws {
        folder = try TemporaryFolder()
        path = folder("lists.sqlite")
    }

    func open() throws -> ListsFile { try ListsFile(path: path, secondsToWait: 0) }

    var bytes: Data? { folder.bytes(of: "lists.sqlite") }

    /// Changes the file as another tool would.
    func tamper(_ sql: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: sql) }
        try database.close()
    }
}

extension ListRecord {
    /// A record of a title and whatever else matters.
    init(
        _ title: String? = nil, line: Int = 1, _ fields: [ListField: String] = [:],
        others: [(String, String)] = []
    ) {
        var fields = fields
        fields[.title] = title
        self.init(
            line: line, fields: fields,
            others: others.map { NamedCell(name: $0.0, text: $0.1) })
    }
}

extension ListsFile {
    @discardableResult
    func take(
        _ records: [ListRecord], as name: String = "lijst", file: String = "lijst.csv",
        cancelledAfter limit: Int = .max
    ) throws -> ImportResult {
        var next = 0
        return try importList(
            name: name, file: file, licence: "CC0", on: ListsFolder.day,
            records: {
                guard next < records.count else { return nil }
                defer { next += 1 }
                return records[next]
            }, progress: { _ in }, isCancelled: { next > limit })
    }

    func id(of name: String = "lijst") throws -> ListID? {
        try lists().first { $0.name == name }?.id
    }

    /// Which import of a list is the current one; 0 where there is no such list.
    private func edition(of id: ListID) throws -> Int64 {
        try lists().first { $0.id == id }?.edition ?? 0
    }

    /// As somebody who just looked at the lists would.
    func undoImport(of id: ListID) throws -> Bool {
        try undoImport(of: id, edition: try edition(of: id))
    }

    @discardableResult
    func delete(_ id: ListID) throws -> Bool { try delete(id, edition: try edition(of: id)) }

    /// Every row that is found, in its order.
    func found(
        _ words: [String] = [], _ fields: [ListFilter.FieldCondition] = [],
        by sort: ListSort? = nil,
        in name: String = "lijst"
    ) throws -> [ListRow] {
        guard let id = try id(of: name) else { return [] }
        let view = try open(
            ListQuery(list: id, filter: ListFilter(words: words, fields: fields), sort: sort))
        return try view.page(first: 0, count: .max).rows
    }

    func titles(
        _ words: [String] = [], _ fields: [ListFilter.FieldCondition] = [], by sort: ListSort? = nil
    ) throws -> [String] {
        try found(words, fields, by: sort).map { $0.record.fields[.title] ?? "" }
    }
}
