import Foundation
import GRDB
import InitiativeModel
import InitiativeStore
import TestSupport

/// A folder with a notes file, as several programs and somebody with another tool see it.
struct NotesFolder {
    let folder: TemporaryFolder
    let path: String

    /// The day on which the samples are written.
    static let today = Day(year: 2026, month: 11, day: 25)

    /// - Parameter inMemory: whether the folder lies in memory where the system has room for that:
    ///   for tests that write thousands of times.
    init(inMemory: Bool = false) throws {
        folder = try TemporaryFolder(inMemory: inMemory)
        path = folder("notes.sqlite")
    }

    func open(
        bundled: [Initiative] = [Samples.garden], contentVersion: Int = 1,
        on today: Day = NotesFolder.today, secondsToWait: Double = 10
    ) throws -> NotesFile {
        try NotesFile(
            path: path, bundled: bundled, contentVersion: contentVersion, today: { today },
            secondsToWait: secondsToWait)
    }

    /// Changes the file as another tool would.
    func tamper(_ sql: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: sql) }
        try database.close()
    }

    func number(_ sql: String) throws -> Int {
        let database = try DatabaseQueue(path: path)
        defer { try? database.close() }
        return try database.read { try Int.fetchOne($0, sql: sql) } ?? 0
    }

    var bytes: Data? { folder.bytes(of: "notes.sqlite") }
}

extension NotesFile {
    func dossier(_ id: InitiativeID = Samples.garden.id, newWalk: String = "w1") throws -> Dossier?
    {
        try dossier(of: id, newWalk: WalkID(newWalk), today: Day(year: 2026, month: 11, day: 25))
    }

    func walk(_ id: InitiativeID = Samples.garden.id) throws -> Walk? { try dossier(id)?.walk }

    /// Every text and mark that the file holds of the sample's walk.
    func answers() throws -> [Field: Answer] { try walk()?.answers ?? [:] }
}

/// Writes on the walk of the sample.
enum Writing {
    static func header(
        _ walk: String = "w1", of initiative: InitiativeID = Samples.garden.id
    ) -> WalkHeader {
        WalkHeader(
            id: WalkID(walk), initiative: initiative,
            started: Day(year: 2026, month: 11, day: 25))
    }

    static func entry(
        _ id: String, _ field: Field = .caseNote, from before: Answer? = nil, to after: Answer?,
        walk: String = "w1"
    ) -> HistoryEntry {
        HistoryEntry(
            id: EntryID(rawValue: id), scope: .walk(WalkID(walk)),
            change: .answer(
                AnswerEdit(walk: WalkID(walk), field: field, before: before, after: after)))
    }

    static func record(
        _ id: String, _ field: Field = .caseNote, from before: Answer? = nil, to after: Answer?,
        walk: String = "w1"
    ) -> Write {
        .record(
            entry(id, field, from: before, to: after, walk: walk), walk: header(walk))
    }

    /// What a program is told whose answer another one was before with.
    static func conflict(
        _ field: Field = .caseNote, theirs: Answer?, ours: Answer?
    ) -> WriteFailure {
        .conflict(
            .answer(
                AnswerEdit(walk: WalkID("w1"), field: field, before: theirs, after: ours)))
    }

    static func initiative(
        _ id: String, from before: Initiative? = nil, to after: Initiative?
    ) -> HistoryEntry {
        let target = before?.id ?? after?.id ?? Samples.garden.id
        return HistoryEntry(
            id: EntryID(rawValue: id), scope: .list,
            change: .initiative(Edit(target, before: before, after: after)))
    }
}
