internal import GRDB
public import InitiativeModel

extension NotesFile {
    /// What the first screen shows.
    public struct Opening: Sendable {
        public let settings: [SettingName: String]
        public let views: SavedViews
        /// The first rows, or all where there are not many.
        public let rows: [InitiativeRow]
        /// How many rows there are.
        public let rowCount: Int
        /// Of the list.
        public let history: History
    }

    /// Read in one look at the file: each has SQLite lock it, and see whether it changed.
    public func opening() throws(NotesFileError) -> Opening {
        try reading { database in
            // Settings and views lie in one table: one query for both.
            let stored = try SettingTable.all(database)
            let count = try InitiativeTable.count(database)
            let rows = try Self.rows(database, isFirst: count > Self.mostRowsAtOnce)
            return Opening(
                settings: Self.settings(stored), views: Self.views(stored),
                rows: rows, rowCount: max(count, rows.count),
                history: try HistoryTable.history(of: .list, database))
        }
    }

    /// How many rows are read before the first screen: more than any screen shows.
    private static let mostRowsAtOnce = 300

    /// Own and bundled initiatives in the order of the list, with how far each was walked.
    ///
    /// - Parameter isBrief: without descriptions, sources and years.
    public func rows(isBrief: Bool = false) throws(NotesFileError) -> [InitiativeRow] {
        try reading { try Self.rows($0, isBrief: isBrief) }
    }

    /// The same row by row: thousands that are only written out are not all kept.
    public func eachRow(
        isBrief: Bool, _ body: (InitiativeRow) -> Void
    ) throws(NotesFileError) {
        try reading { database in
            let choices = try Self.choices(database)
            try InitiativeTable.each(database, isBrief: isBrief) {
                body(Self.row($0, choices))
            }
        }
    }

    private static func rows(
        _ database: Database, isFirst: Bool = false, isBrief: Bool = false
    ) throws -> [InitiativeRow] {
        let choices = try choices(database)
        guard !isFirst else {
            return try InitiativeTable.first(mostRowsAtOnce, database).map { row($0, choices) }
        }
        var rows: [InitiativeRow] = []
        rows.reserveCapacity(try InitiativeTable.count(database))
        try InitiativeTable.each(database, isBrief: isBrief) { rows.append(row($0, choices)) }
        return rows
    }

    /// What was chosen in the last walk of each initiative that was walked; nil where nothing was.
    private static func choices(_ database: Database) throws -> [String: MainChoice?] {
        let walked = try Row.fetchAll(
            database,
            sql: """
                SELECT walk.initiative AS initiative,
                    max(CASE WHEN answer.field = ? THEN answer.value END) AS strategy,
                    max(answer.field = ?) AS none
                FROM walk JOIN answer ON answer.walk = walk.id
                WHERE NOT EXISTS (
                    SELECT 1 FROM walk AS next
                    WHERE next.initiative = walk.initiative AND next.previous = walk.id
                )
                GROUP BY walk.initiative
                """, arguments: [Field.mainStrategy.rawValue, Field.noneOfFour.rawValue])
        var choices: [String: MainChoice?] = [:]
        for row in walked {
            guard let initiative: String = row["initiative"] else { continue }
            let strategy = (row["strategy"] as String?).flatMap { Strategy(rawValue: $0) }
            let isNone = row["none"] == 1
            choices.updateValue(
                isNone ? .noneOfFour : strategy.map { .strategy($0) }, forKey: initiative)
        }
        return choices
    }

    private static func row(
        _ initiative: Initiative, _ choices: [String: MainChoice?]
    ) -> InitiativeRow {
        let walk = choices.isEmpty ? nil : choices[initiative.id.rawValue]
        return InitiativeRow(initiative: initiative, choice: walk ?? nil, isWalked: walk != nil)
    }

    /// The newest 500 entries of a scope: done in their order, undone with the last one undone
    /// last.
    public func history(of scope: HistoryScope) throws(NotesFileError) -> History {
        try reading { try HistoryTable.history(of: scope, $0) }
    }

    /// All there is on one initiative; nil where there is no such initiative.
    ///
    /// - Parameters:
    ///   - newWalk: the id of its walk where there is none yet. It is stored with its first
    ///     answer.
    ///   - today: the day on which such a walk begins.
    public func dossier(
        of id: InitiativeID, newWalk: WalkID, today: Day
    ) throws(NotesFileError) -> Dossier? {
        try reading { database in
            guard let initiative = try InitiativeTable.one(id, database) else { return nil }
            let walks = try WalkTable.walks(of: id, database)
            let walk = walks.last ?? Walk(id: newWalk, initiative: id, started: today)
            return Dossier(
                initiative: initiative, walk: walk, earlier: walks.dropLast(),
                history: try HistoryTable.history(of: .walk(walk.id), database))
        }
    }

    /// What was added to the rows of a list, by its name, and what of that can be undone.
    public func rowNotes(of list: String) throws(NotesFileError) -> ListNotes {
        try reading { database in
            let (rows, unreadable) = try RowNoteTable.notes(of: list, database)
            return ListNotes(
                rows: rows, unreadable: unreadable,
                history: try HistoryTable.history(of: .rows(of: list), database))
        }
    }

    public func settings() throws(NotesFileError) -> [SettingName: String] {
        try reading { Self.settings(try SettingTable.all($0)) }
    }

    private static func settings(_ stored: [SettingTable.Row]) -> [SettingName: String] {
        var settings: [SettingName: String] = [:]
        for (name, value) in stored {
            if let name = SettingName(rawValue: name) { settings[name] = value }
        }
        return settings
    }

    /// The kept views of lists.
    public func views() throws(NotesFileError) -> SavedViews {
        try reading { Self.views(try SettingTable.all($0)) }
    }

    private static func views(_ stored: [SettingTable.Row]) -> SavedViews {
        var views = SavedViews()
        for (name, value) in stored {
            guard let digit = SettingTable.digit(name) else { continue }
            switch StoredView.read(value) {
            case .value(let view): views[digit] = view
            case .unreadable: views.unreadable.insert(digit)
            }
        }
        return views
    }

    /// Whether a check of the whole file finds anything wrong. O(n) in its size.
    ///
    /// - Throws: where the file cannot be read now, which tells nothing about damage.
    public func findDamage() throws(NotesFileError) -> Bool {
        do {
            return try reading { database in
                let check = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
                let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
                return check != ["ok"] || orphan != nil
            }
        } catch {
            switch error {
            case .damaged, .notOurs: return true
            default: throw error
            }
        }
    }

    func reading<Value>(
        _ body: (Database) throws -> Value
    ) throws(NotesFileError) -> Value {
        do {
            return try database.read(body)
        } catch {
            throw NotesFileError(error, path: path)
        }
    }
}
