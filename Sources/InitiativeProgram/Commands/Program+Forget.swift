internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What `forget` was asked to do.
enum ForgetOrder: Hashable {
    /// - Parameter id: of an initiative, as it was typed.
    case initiative(id: String)
    case history(id: String)
    /// All that was deleted.
    case deleted
    /// Keep what is deleted for so many days.
    case keep(days: Int)
}

// What is gone for good.
extension Program {
    static func forget(_ order: ForgetOrder, _ workplace: Workplace) throws(ProgramFailure) {
        let notes = try workplace.openNotes()
        let language = try read(notes, workplace) { notes throws(NotesFileError) in
            workplace.language(try notes.settings())
        }
        let words = ProgramPhrases[language]
        let erasure: Erasure
        switch order {
        case .initiative(let id): erasure = .initiative(try known(id, notes, workplace, words))
        case .history(let id): erasure = .history(of: try known(id, notes, workplace, words))
        case .deleted: erasure = .deleted
        case .keep(let days):
            do {
                try notes.perform(.setting(.retention, String(days)))
            } catch {
                throw ProgramFailure(erasing: error, language)
            }
            return try StandardStreams.write(
                Phrases[language].deleted.retainedText(days) + "\n", in: words)
        }
        let eraser = ErasurePerformer(
            notes: notes, rescue: RescueFiles(of: notes.path, environment: workplace.environment))
        let erased: Erased
        do {
            erased = try eraser.erase(erasure)
        } catch {
            throw ProgramFailure(erasing: error, language)
        }
        let told = Phrases[language].deleted.told(erased, of: erasure, in: language).printable
        guard erased.left.isEmpty else { throw ProgramFailure(.io, told) }
        try StandardStreams.write(told + "\n", in: words)
    }

    /// The initiative of an id, deleted or not; case numbers may be typed as they come.
    private static func known(
        _ id: String, _ notes: NotesFile, _ workplace: Workplace, _ words: ProgramPhrases
    ) throws(ProgramFailure) -> InitiativeID {
        let found = try read(notes, workplace) { notes throws(NotesFileError) in
            for id in spellings(of: id) {
                if try notes.title(of: id) != nil { return id as InitiativeID? }
            }
            return nil
        }
        guard let found else { throw ProgramFailure(.noInput, words.noInitiative(id)) }
        return found
    }
}

extension ProgramFailure {
    fileprivate init(erasing failure: WriteFailure, _ language: Language) {
        let code: ExitCode =
            switch failure {
            case .busy: .busy
            case .readOnly: .permission
            case .damaged: .data
            case .diskFull, .conflict, .refused, .failed: .io
            }
        let phrases = Phrases[language]
        self.init(code, phrases.deleted.notErasedText(phrases.failures.cause(failure)))
    }
}
