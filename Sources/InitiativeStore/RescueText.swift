internal import Foundation
public import InitiativeModel

/// Edits that could not be stored when the program had to end, as a text of their own, so that they
/// can be stored later.
public enum RescueText {
    /// nil where none of the writes is an edit: a setting or a step of a lesson is no loss of words.
    public static func encode(_ writes: [Write], of notes: String) -> String? {
        let edits = writes.compactMap(StoredWrite.init)
        guard !edits.isEmpty else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let rescue = StoredRescue(version: StoredRescue.version, notes: notes, writes: edits)
        return (try? encoder.encode(rescue)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The edits in their order, and the notes file that they belong to.
    ///
    /// - Returns: nil where the text is damaged or of a newer program: it is left alone.
    public static func decode(_ text: String) -> (notes: String, writes: [Write])? {
        guard
            let rescue = try? JSONDecoder().decode(StoredRescue.self, from: Data(text.utf8)),
            rescue.version == StoredRescue.version
        else { return nil }
        let writes = rescue.writes.compactMap(\.value)
        guard writes.count == rescue.writes.count else { return nil }
        return (rescue.notes, writes)
    }
}

private struct StoredRescue: Codable {
    static let version = 1

    let version: Int
    let notes: String
    let writes: [StoredWrite]
}

private struct StoredWrite: Codable {
    enum Operation: String, Codable { case record, undo, redo }

    let operation: Operation
    let id: String
    let scope: String
    let kind: String
    let target: String
    let field: String
    let before: String?
    let after: String?
    let walk: StoredHeader?

    struct StoredHeader: Codable {
        let id: String
        let initiative: String
        let started: String
        let previous: String?
    }

    init?(_ write: Write) {
        let entry: HistoryEntry
        let header: WalkHeader?
        switch write {
        case .record(let edit, let walk): (operation, entry, header) = (.record, edit, walk)
        case .undo(let edit, let walk): (operation, entry, header) = (.undo, edit, walk)
        case .redo(let edit, let walk): (operation, entry, header) = (.redo, edit, walk)
        case .setting, .leaveRoom, .lesson, .ballots: return nil
        }
        id = entry.id.rawValue
        scope = entry.scope.rawValue
        let record = ChangeRecord(entry.change)
        kind = record.kind
        target = record.target
        field = record.field
        before = record.before
        after = record.after
        walk = header.map {
            StoredHeader(
                id: $0.id.rawValue, initiative: $0.initiative.rawValue,
                started: $0.started.description, previous: $0.previous?.rawValue)
        }
    }

    /// nil where any of it is of a newer program.
    var value: Write? {
        let record = ChangeRecord(
            kind: kind, target: target, field: field, before: before, after: after)
        guard let scope = HistoryScope(rawValue: scope), let change = record.change else {
            return nil
        }
        let entry = HistoryEntry(id: EntryID(rawValue: id), scope: scope, change: change)
        var header: WalkHeader?
        if let walk {
            guard let started = Day(walk.started) else { return nil }
            header = WalkHeader(
                id: WalkID(walk.id), initiative: InitiativeID(walk.initiative), started: started,
                previous: walk.previous.map { WalkID($0) })
        }
        return switch operation {
        case .record: .record(entry, walk: header)
        case .undo: .undo(entry, walk: header)
        case .redo: .redo(entry, walk: header)
        }
    }
}
