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
}
