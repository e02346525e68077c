internal import CSupport
internal import InitiativeInterface
internal import InitiativeModel
internal import Synchronization

/// What is said when the program ends, whatever ends it. It is kept up with what is stored, since
/// after a crash nobody can look any more.
final class LastWords: Sendable {
    private struct Standing: Hashable {
        var saving: Saving
        var language: Language
    }

    /// Whether only votes are at stake, and no notes.
    private let isVote: Bool
    private let standing: Mutex<Standing>

    init(_ language: Language, isVote: Bool) {
        self.isVote = isVote
        standing = Mutex(Standing(saving: .nothingToSave, language: language))
        tell(Standing(saving: .nothingToSave, language: language))
    }

    /// Follows the state.
    func follow(_ desk: Desk) {
        let now = Standing(saving: desk.saving, language: desk.language)
        let isNew = standing.withLock { standing in
            defer { standing = now }
            return standing != now
        }
        if isNew { tell(now) }
    }

    /// After the program was killed the supervisor says it.
    private func tell(_ standing: Standing) {
        let words = ProgramPhrases[standing.language]
        let sentence =
            switch standing.saving {
            case _ where isVote: words.voteCrashed
            case .nothingToSave, .saved: words.crashed
            case .pending: words.crashedSaving
            case .failed(let failure):
                words.crashedUnsaved(Phrases[standing.language].failures.cause(failure))
            }
        cs_guard_sentence("initiatiefwijzer: " + sentence + "\n")
    }

    /// The last sentence after a signal, where the program itself does not answer any more.
    func whenHanging(signal: Int32) -> String {
        let standing = standing.withLock { $0 }
        let words = ProgramPhrases[standing.language]
        let sentence =
            switch standing.saving {
            case _ where isVote: words.voteStopped(signal)
            case .nothingToSave, .saved: words.stopped(signal)
            case .pending, .failed:
                words.stoppedUnsaved(signal) + " " + words.notSaved(words.tooSlow, "", nil)
            }
        return "initiatiefwijzer: " + sentence + "\n"
    }

    /// The sentence on an ending that was not asked for; nil for one that was.
    ///
    /// - Parameter rescued: where what could not be stored was kept aside; nil for nowhere.
    func sentence(_ ending: Ending, rescued: String? = nil) -> String? {
        let language = standing.withLock { $0.language }
        let words = ProgramPhrases[language]
        switch ending {
        case .asked: return nil
        case .signal(let number):
            return isVote ? words.voteStopped(number) : words.stopped(number)
        case .unsaved(let unsaved, let signal):
            let cause = unsaved.failure.map { Phrases[language].failures.cause($0) }
            let rest = words.notSaved(
                cause ?? words.tooSlow, unsaved.names.map { $0[language] }.joined(separator: ", "),
                unsaved.lastSaved)
            return [
                signal.map { words.stoppedUnsaved($0) }, rest, rescued.map { words.rescued($0) },
            ].compactMap(\.self)
                .joined(separator: " ")
        }
    }
}
