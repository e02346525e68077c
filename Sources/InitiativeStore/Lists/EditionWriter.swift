internal import GRDB
internal import InitiativeModel

/// Writes one edition of a list: its records, its index, and which rows were there before.
struct EditionWriter {
    private let edition: Int64
    private let former: Int64?
    private let insertion: RawStatement
    private var indexer: ListIndexer
    private var keys = EditionKeys()
    private(set) var count = 0

    /// How an edition differs from the former one.
    struct Difference {
        var changed = 0
        var gone = 0
        var unchanged = 0
    }

    init(
        _ edition: Int64, replacing former: Int64?, beside path: String, _ database: Database
    ) throws {
        self.edition = edition
        self.former = former
        insertion = try RecordTable.insertion(database)
        indexer = try ListIndexer(edition: edition, beside: path, database)
    }

    mutating func add(_ record: ListRecord) throws {
        guard count < RecordTable.mostRows else { throw ListsFileError.tooManyRows }
        try RecordTable.insert(record, RecordTable.key(edition, count), insertion)
        try indexer.add(record)
        if former != nil { keys.add(record) }
        count += 1
    }

    /// - Parameter check: is called now and then; throws to stop.
    mutating func finish(
        _ database: Database, _ check: () throws -> Void
    ) throws -> Difference {
        try indexer.finish(database, check)
        var difference = Difference()
        var numbers = RowNumbers.consecutive(from: 0)
        if let former {
            let match = EditionMatch(try Self.keys(of: former, database, check), keys)
            difference.changed = match.changed
            difference.unchanged = match.unchanged
            numbers = try Self.numbers(match, former, database)
            let formerCount = try EditionTable.count(of: former, database)
            difference.gone = formerCount - match.changed - match.unchanged
        } else {
            numbers = .consecutive(from: try EditionTable.reserve(count, database))
        }
        try EditionTable.finish(
            edition, count: count, blocks: indexer.blockCount, numbers, database)
        return difference
    }

    private static func keys(
        of edition: Int64, _ database: Database, _ check: () throws -> Void
    ) throws -> EditionKeys {
        var keys = EditionKeys()
        let statement = try RecordTable.selection(of: edition, database)
        while try statement.step() {
            if keys.count.isMultiple(of: 1024) { try check() }
            keys.add(try RecordTable.read(statement))
        }
        return keys
    }

    private static func numbers(
        _ match: EditionMatch, _ former: Int64, _ database: Database
    ) throws -> RowNumbers {
        let count = try EditionTable.count(of: former, database)
        let old = try EditionTable.numbers(of: former, count: count, database)
        let new = match.former.count - match.changed - match.unchanged
        var next = try EditionTable.reserve(new, database)
        return .kept(
            match.former.map { place in
                guard let place else {
                    defer { next += 1 }
                    return UInt32(next)
                }
                return UInt32(old[place])
            })
    }
}
