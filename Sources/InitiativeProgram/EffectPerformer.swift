internal import Foundation
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore

/// Carries out what the state asks for: the notes file, reports, new ids. Knows no screen.
struct EffectPerformer: Sendable {
    let notes: NotesFile
    let library: ListLibrary
    let importer: ListImporter
    private let rescue: RescueFiles
    /// What came in through class folders so far.
    private let post = BallotPost()
    private let rooms: RoomLocks
    /// Tells of what goes on for longer.
    var tell: @Sendable (Message) -> Void = { _ in }
    /// The time of day as shown.
    let timeOfDay: @Sendable () -> String

    /// - Parameter terminal: the name of this program's terminal, such as `pts/3`; empty for none.
    init(
        notes: NotesFile, library: ListLibrary, importer: ListImporter, rescue: RescueFiles,
        terminal: String,
        timeOfDay: @escaping @Sendable () -> String
    ) {
        self.notes = notes
        self.library = library
        self.importer = importer
        self.rescue = rescue
        rooms = RoomLocks(besides: notes.path, terminal: terminal)
        self.timeOfDay = timeOfDay
    }

    /// What came of it; nil for effects that the loop itself carries out. May take as long as the
    /// disk does: not for the main actor.
    func perform(_ effect: Effect) -> Message? {
        do throws(ReadFailure) {
            return try answer(effect)
        } catch {
            return .notRead(effect, error)
        }
    }

    private func answer(_ effect: Effect) throws(ReadFailure) -> Message? {
        switch effect {
        case .persist(let write):
            do {
                return .persisted(write, try notes.perform(write), at: timeOfDay())
            } catch {
                return .notPersisted(write, error)
            }
        case .open(let id):
            do {
                return try dossier(id).map { .opened($0) } ?? .gone(id)
            } catch {
                return .notOpened(id, ReadFailure(error))
            }
        case .readAgain(let id):
            do {
                return try dossier(id).map { .readAgain($0) }
            } catch {
                throw ReadFailure(error)
            }
        case .list:
            return .listed(
                try notes.answering { notes throws(NotesFileError) in try notes.rows() })
        case .report(let request):
            return .reported(request, WalkReport(request.dossier, in: request.language).plain)
        case .export(let request): return export(request)
        case .identify(let newcomer):
            return .identified(InitiativeID(RandomWord.next()), newcomer)
        case .readNotes(let list):
            return .notesRead(
                list: list,
                try notes.answering { notes throws(NotesFileError) in
                    try notes.rowNotes(of: list)
                })
        case .readLists:
            do {
                return .listsRead(try library.lists())
            } catch {
                throw ReadFailure(error)
            }
        case .readPage(let request):
            let page = try found { () throws(ListsFileError) in try library.page(request) }
            return .pageRead(request, page: page)
        case .findLetter(let request):
            let place = try found { () throws(ListsFileError) in
                try library.place(of: request)
            }
            return .letterFound(request, place: place)
        case .exportRows(let export): return write(export)
        case .lookAtList(let path):
            do {
                return .importChanged(.previewed(try importer.preview(path)))
            } catch {
                return .importChanged(.failed(ImportFailure(any: error), path: path))
            }
        case .importList(let preview): return .importChanged(takeIn(preview))
        case .stopImport:
            library.stop()
            return nil
        case .takeBackImport(let list):
            do {
                guard try library.open().undoImport(of: list.id, edition: list.edition) else {
                    return .notTakenBack
                }
            } catch {
                return .listNotChanged(list, ImportFailure(error))
            }
            library.forget()
            return .importChanged(.idle)
        case .deleteList(let list):
            do {
                guard try library.delete(list) else { return .notTakenBack }
                return .listDeleted(list)
            } catch {
                return .listNotChanged(list, ImportFailure(error))
            }
        case .removeRescue(let paths, let isStored):
            return .rescueRemoved(isStored: isStored, left: rescue.remove(paths))
        case .giveRoomBack:
            // Where it does not work now, a later time will do.
            try? library.open().giveRoomBack()
            return nil
        case .readDeleted:
            let read = try notes.answering { notes throws(NotesFileError) in
                try notes.deleted()
            }
            return .deletedRead(read.initiatives, retention: read.retention)
        case .erase(let erasure):
            do {
                return .erased(erasure, try eraser.erase(erasure))
            } catch {
                return .notErased(erasure, error)
            }
        case .lesson(.export(let request, let form)): return export(request, form)
        case .lesson(let effect):
            let performer = ClassPerformer(
                notes: notes, home: importer.home, post: post, rooms: rooms, eraser: eraser)
            return try performer.perform(effect).map { .lesson($0) }
        // A voting terminal has a performer of its own.
        case .voting, .wake, .suspend, .useTheme, .finish: return nil
        }
    }

    private var eraser: ErasurePerformer { ErasurePerformer(notes: notes, rescue: rescue) }

    private func dossier(_ id: InitiativeID) throws(NotesFileError) -> Dossier? {
        try notes.dossier(of: id, newWalk: WalkID(RandomWord.next()), today: LocalTime.today())
    }

    /// nil where a newer question stopped this one, or the list is there no more.
    private func found<Value>(
        _ body: () throws(ListsFileError) -> Value
    ) throws(ReadFailure) -> Value? {
        do {
            return try body()
        } catch {
            switch error {
            case .interrupted, .gone: return nil
            case .file, .cancelled, .tooManyRows: throw ReadFailure(error)
            }
        }
    }

    /// Writes rows of a list beside the notes file, under a name that is not taken yet.
    private func write(_ export: RowsExport) -> Message {
        let output = ListOutput(
            form: .csv,
            columns: export.columns.map { RecordFilter.name(of: $0, in: export.language) },
            language: export.language, notes: export.notes)
        var count = 0
        do {
            let path = try reports.write(list: export.list, ending: "csv") { write in
                try write(output.head)
                var first = 0
                var matches = 1
                while first < matches {
                    let page = try library.page(
                        PageRequest(query: export.query, first: first, count: 500))
                    matches = page.matches
                    let fresh = page.rows.dropFirst(first - page.first)
                    if fresh.isEmpty { break }
                    first += fresh.count
                    let wanted = fresh.filter {
                        export.marked.isEmpty || export.marked.contains($0.id)
                    }
                    count += wanted.count
                    try write(wanted.map { output.line($0, isFirst: false) }.joined())
                }
            }
            return .rowsExported(count: count, path: path)
        } catch let failure as WriteFailure {
            return .notExported(failure)
        } catch {
            return .notExported(.failed(code: 0))
        }
    }

    private var reports: ReportFolder { ReportFolder(besides: notes.path) }

    private func takeIn(_ preview: ImportPreview) -> ImportState {
        do {
            let outcome = try importer.run(
                preview.path, name: preview.name, uses: preview.uses
            ) { tell(.importChanged(.running(preview, $0))) }
            return .done(outcome)
        } catch {
            return .failed(ImportFailure(any: error), path: preview.path)
        }
    }

    /// Writes the report beside the notes file, under a name that is not taken yet.
    private func export(_ request: ReportRequest) -> Message {
        let text = WalkReport(request.dossier, in: request.language).markdown
        let name = request.dossier.initiative.id.inFileName
        return written { try $0.write(text, name: name, ending: "md") }
    }

    private func export(_ request: LessonReportRequest, _ form: LessonReportForm) -> Message {
        let report = LessonReport(request.record, in: request.language)
        return written {
            try $0.write(report.text(form), name: report.fileName, ending: form.ending)
        }
    }

    private func written(_ write: (ReportFolder) throws -> String) -> Message {
        do {
            return .exported(path: try write(reports))
        } catch let failure as WriteFailure {
            return .notExported(failure)
        } catch {
            return .notExported(.failed(code: 0))
        }
    }
}
