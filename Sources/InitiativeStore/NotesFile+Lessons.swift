internal import Foundation
internal import GRDB
public import InitiativeModel

extension NotesFile {
    /// All that the screen of lessons shows.
    public struct Lessons: Sendable {
        public let plans: [LessonPlan]
        public let lessons: [LessonSummary]
        /// Plans and lessons that a later version of the program made into something that this one
        /// cannot read. They are left alone.
        public let unreadable: Int
        /// Of the plans.
        public let history: History
    }

    public func lessons() throws(NotesFileError) -> Lessons {
        try reading { database in
            let plans = try PlanTable.all(database)
            let lessons = try LessonTable.all(database)
            let read = (plans: plans.compactMap(\.value), lessons: lessons.compactMap(\.value))
            return Lessons(
                plans: read.plans, lessons: read.lessons,
                unreadable: plans.count + lessons.count - read.plans.count - read.lessons.count,
                history: try HistoryTable.history(of: .plans, database))
        }
    }

    /// A lesson with its ballots; nil where there is none.
    ///
    /// - Parameter name: its id or its code.
    public func lesson(_ name: String) throws(NotesFileError) -> Readable<LessonRecord>? {
        try reading { try LessonTable.record(name, $0) }
    }

    /// Where the voting terminals of a lesson meet; nil for nowhere.
    public func folder(of lesson: LessonID) throws(NotesFileError) -> String? {
        try reading { try LessonTable.folder(of: lesson, $0) }
    }

    /// Where the voting terminals of a lesson meet; nil for nowhere any more.
    public func share(_ lesson: LessonID, in folder: String?) throws(WriteFailure) {
        guard !isReadOnly else { throw .readOnly }
        do {
            try database.inTransaction(.immediate) { database in
                try LessonTable.setFolder(folder, of: lesson, database)
                return .commit
            }
        } catch {
            throw WriteFailure(error)
        }
    }

    /// Takes a lesson away with its ballots and what was written, from the file and from every
    /// backup of it, so that no trace is left in any of them.
    ///
    /// What a disk, a snapshot or a copy elsewhere still holds is out of reach.
    public func delete(_ lesson: LessonID) throws(WriteFailure) {
        guard !isReadOnly else { throw .readOnly }
        do {
            try Self.delete(lesson, from: database)
            for backup in everyBackup() {
                let copy = try DatabaseQueue(
                    path: backup, configuration: Connection.configuration(isReadOnly: false))
                let holdsLessons = try copy.read { try $0.tableExists("ballot") }
                if holdsLessons { try Self.delete(lesson, from: copy) }
                try copy.close()
            }
        } catch {
            throw WriteFailure(error)
        }
    }

    private static func delete(_ lesson: LessonID, from database: DatabaseQueue) throws {
        try database.inTransaction(.immediate) { database in
            try LessonTable.delete(lesson, database)
            return .commit
        }
        // Deleted rows are overwritten at once; pages that were rearranged may hold old copies.
        try database.vacuum()
    }

    /// Both those of a day and those made before a new version.
    private func everyBackup() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backupFolder)) ?? []
        return names.filter { $0.hasPrefix("notes-") && $0.hasSuffix(".sqlite") }
            .map { backupFolder + "/" + $0 }
    }
}
