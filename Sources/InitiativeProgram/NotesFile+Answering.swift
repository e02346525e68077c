internal import InitiativeModel
internal import InitiativeStore

extension NotesFile {
    /// Reads what a screen asked for.
    func answering<Value>(
        _ body: (NotesFile) throws(NotesFileError) -> Value
    ) throws(ReadFailure) -> Value {
        do {
            return try body(self)
        } catch {
            throw ReadFailure(error)
        }
    }
}

extension ReadFailure {
    init(_ error: NotesFileError) {
        self =
            switch error {
            case .busy: .busy
            case .noPermission, .foreignOwner: .noPermission
            case .damaged, .notOurs, .empty, .notAFile: .damaged
            case .newer: .newer
            case .cannotCreate(_, let code): .failed(code: -Int(code))
            case .failed(_, let code): .failed(code: code)
            case .diskFull: .failed(code: 13)
            }
    }

    init(_ error: ListsFileError) {
        self =
            switch error {
            case .file(let error): ReadFailure(error)
            case .interrupted, .cancelled, .gone, .tooManyRows: .failed(code: 0)
            }
    }
}

extension NotesFileError {
    var isBusy: Bool {
        if case .busy = self { return true }
        return false
    }
}
