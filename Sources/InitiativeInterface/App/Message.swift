public import InitiativeModel
public import TerminalUI

/// What reaches the state from outside: input, time, and what came of effects.
public enum Message: Hashable, Sendable {
    case event(Event)
    case timer(Timer)
    /// A dossier that was asked for; dropped where another one has been asked for since.
    case opened(Dossier)
    case notOpened(InitiativeID, ReadFailure)
    /// Files with what could not be stored before are taken away.
    ///
    /// - Parameters:
    ///   - isStored: whether it is in the notes now.
    ///   - left: the paths of those that could not be taken away.
    case rescueRemoved(isStored: Bool, left: [String])
    /// There is no such initiative any more.
    case gone(InitiativeID)
    /// The open initiative as it is now, with its walk.
    case readAgain(Dossier)
    /// What was asked for could not be read.
    case notRead(Effect, ReadFailure)
    /// - Parameter at: the time of day, as in `14:03`.
    case persisted(Write, WriteOutcome, at: String)
    case notPersisted(Write, WriteFailure)
    /// Own and bundled initiatives as they are now. What can be undone stays as it was: that of
    /// another program is none of it.
    case listed([InitiativeRow])
    case reported(ReportRequest, String)
    /// - Parameter path: where the report was written.
    case exported(path: String)
    case notExported(WriteFailure)
    /// - Parameter path: where rows of a list were written.
    case rowsExported(count: Int, path: String)
    case identified(InitiativeID, Newcomer)
    case listsRead([ListSummary])
    /// - Parameter list: its name.
    case notesRead(list: String, ListNotes)
    /// - Parameter place: counted from 0; nil where it could not be found out.
    case letterFound(LetterRequest, place: Int?)
    case importChanged(ImportState)
    /// There was nothing to take back or to delete any more: the list is another one by now.
    case notTakenBack
    case listDeleted(ListSummary)
    /// A list could not be deleted, or its last import not be taken back.
    case listNotChanged(ListSummary, ImportFailure)
    /// - Parameter page: nil where another one was asked for meanwhile.
    case pageRead(PageRequest, page: ListPage?)
    /// - Parameter retention: for how many days they can be brought back.
    case deletedRead([DeletedInitiative], retention: Int)
    case erased(Erasure, Erased)
    case notErased(Erasure, WriteFailure)
    case lesson(LessonMessage)
    case voting(VoteMessage)
    case integrityFailed(backup: String?)
    /// The program was asked to end by a signal.
    case terminate(signal: Int32)
    /// The program goes on after having been stopped.
    case suspendRequested
}

/// A moment that the state asked for.
public enum Timer: Hashable, Sendable {
    /// Typed text is to be stored.
    case draft
    /// Storing failed; try again.
    case retry
    /// What could not be read is asked for again.
    case reading
    /// Storing takes too long after a signal.
    case patience
    /// Look at the class again.
    case classroom
    /// Look at how far the lesson is, at a voting terminal.
    case voting
}

/// Which report is asked for. A reply for another one is stale.
public struct ReportRequest: Hashable, Sendable {
    public let dossier: Dossier
    public let language: Language

    public init(dossier: Dossier, language: Language) {
        self.dossier = dossier
        self.language = language
    }
}
