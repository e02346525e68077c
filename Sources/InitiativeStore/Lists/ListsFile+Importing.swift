internal import GRDB
public import InitiativeModel

extension ListsFile {
    /// Imports a list, whole or not at all: whatever stops it, the file is as it was.
    ///
    /// A name that is there already makes this a newer edition of that list. Rows that are found
    /// again keep their ids. The former edition stays in the file until ``confirmImport(of:)``,
    /// ``undoImport(of:)`` or the next import.
    ///
    /// - Parameters:
    ///   - file: where it comes from; empty for standard input.
    ///   - licence: what the user noted about it.
    ///   - records: the next record; nil at the end.
    ///   - progress: is told now and then how many records were read.
    /// - Throws: what `records` throws; ``ListsFileError/cancelled``; what is wrong with the file.
    public func importList(
        name: String, file: String, licence: String, on day: Day,
        records: () throws -> ListRecord?, progress: (Int) -> Void, isCancelled: () -> Bool
    ) throws -> ImportResult {
        do {
            return try writing { database in
                let list = try EditionTable.list(named: name, database)
                let edition = try EditionTable.begin(
                    file: file, licence: licence, on: day, database)
                var writer = try EditionWriter(
                    edition, replacing: list?.current, beside: path, database)
                while let record = try records() {
                    if writer.count.isMultiple(of: 1024) {
                        progress(writer.count)
                        guard !isCancelled() else { throw ListsFileError.cancelled }
                    }
                    try writer.add(record)
                }
                progress(writer.count)
                let match = try writer.finish(database) {
                    guard !isCancelled() else { throw ListsFileError.cancelled }
                }
                let id = try EditionTable.setCurrent(edition, of: list, named: name, database)
                return ImportResult(
                    list: id, added: writer.count - match.changed - match.unchanged,
                    changed: match.changed, gone: match.gone, unchanged: match.unchanged)
            }
        } catch let error as DatabaseError {
            throw ListsFileError(error, path: path)
        } catch let error as NotesFileError {
            throw ListsFileError.file(error)
        }
    }

    /// Takes the last import of a list back: its former edition is current again; a list that was
    /// not there before is gone.
    ///
    /// - Parameter edition: the import that is meant.
    /// - Returns: false where there is nothing to take back, since the import was confirmed or
    ///   undone before, or the list was imported anew since.
    public func undoImport(
        of id: ListID, edition: Int64
    ) throws(ListsFileError) -> Bool {
        try changing { database in
            guard let list = try EditionTable.list(id, database), list.isUndoable,
                list.current == edition
            else { return false }
            if let former = list.former {
                try database.execute(
                    sql: """
                        UPDATE list SET current = ?, former = NULL, is_undoable = 0 WHERE id = ?
                        """, arguments: [former, list.id])
            } else {
                try database.execute(sql: "DELETE FROM list WHERE id = ?", arguments: [list.id])
            }
            try EditionTable.delete(list.current, database)
            return true
        }
    }

    /// Settles the last import of a list: the former edition goes, and undoing it is over.
    public func confirmImport(of id: ListID) throws(ListsFileError) {
        try changing { database in
            guard let list = try EditionTable.list(id, database) else { return }
            try database.execute(
                sql: "UPDATE list SET former = NULL, is_undoable = 0 WHERE id = ?",
                arguments: [list.id])
            if let former = list.former { try EditionTable.delete(former, database) }
        }
    }

    /// Takes a list out of the file with all its editions. The room is overwritten, and used by the
    /// next import unless ``giveRoomBack()`` follows.
    ///
    /// - Parameter edition: the import that was seen.
    /// - Returns: false where the list was imported anew since, and stays.
    public func delete(_ id: ListID, edition: Int64) throws(ListsFileError) -> Bool {
        try changing { database in
            guard let list = try EditionTable.list(id, database) else { return true }
            guard list.current == edition else { return false }
            try database.execute(sql: "DELETE FROM list WHERE id = ?", arguments: [list.id])
            for edition in [list.current, list.former].compactMap({ $0 }) {
                try EditionTable.delete(edition, database)
            }
            return true
        }
    }

    private func changing<Value>(
        _ body: (Database) throws -> Value
    ) throws(ListsFileError) -> Value {
        do {
            return try writing(body)
        } catch {
            throw ListsFileError(error, path: path)
        }
    }
}
