public import InitiativeModel

/// Work outside the state, as a value.
public enum Effect: Hashable, Sendable {
    /// Store it. The next one is only asked for when this one is acknowledged.
    case persist(Write)
    case open(InitiativeID)
    /// Read the open initiative again with its walk.
    case readAgain(InitiativeID)
    /// Read the list again.
    case list
    case report(ReportRequest)
    case export(ReportRequest)
    /// Find an id for what joins the user's own file.
    case identify(Newcomer)
    /// What was added to the rows of the list of that name.
    case readNotes(String)
    /// Which lists there are.
    case readLists
    /// Read a piece of a list; an older request that still runs is of no use any more.
    case readPage(PageRequest)
    /// Find the first row that begins with some letters, or that comes after where it would be.
    case findLetter(LetterRequest)
    case exportRows(RowsExport)
    /// Look at a file that may be a list.
    case lookAtList(path: String)
    /// Take a list in as it was previewed, with news of how far it is.
    case importList(ImportPreview)
    /// Stop the import that runs: nothing of it is kept.
    case stopImport
    /// Make the last import of this list undone.
    case takeBackImport(ListSummary)
    /// Take a list out of the lists.
    case deleteList(ListSummary)
    /// Take away files with what could not be stored before.
    ///
    /// - Parameter isStored: whether it is in the notes now, or thrown away.
    case removeRescue([String], isStored: Bool)
    /// Which initiatives were deleted and can be brought back.
    case readDeleted
    case erase(Erasure)
    /// Give room that the lists need no more back to the disk.
    case giveRoomBack
    case lesson(LessonEffect)
    case voting(VoteEffect)
    /// Send ``Message/timer(_:)`` after so many milliseconds.
    case wake(Timer, milliseconds: Int)
    case suspend
    /// A theme by name, to be shown from now on.
    case useTheme(String)
    /// Everything was stored, or given up knowingly: end the program.
    case finish(Ending)
}

/// How the program ends.
public enum Ending: Hashable, Sendable {
    case asked
    /// By a signal; all is stored.
    case signal(Int32)
    /// Not all could be stored.
    ///
    /// - Parameter signal: what ended the program; nil where the user left knowingly.
    case unsaved(Unsaved, signal: Int32?)
}

/// What could not be stored when the program ended.
public struct Unsaved: Hashable, Sendable {
    /// Why; nil where storing took too long.
    public let failure: WriteFailure?
    /// What it was, each once.
    public let names: [Localized<String>]
    /// The time of day of what was stored last in this run; nil where nothing was.
    public let lastSaved: String?

    public init(failure: WriteFailure?, names: [Localized<String>], lastSaved: String?) {
        self.failure = failure
        self.names = names
        self.lastSaved = lastSaved
    }
}
