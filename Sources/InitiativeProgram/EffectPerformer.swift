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
    /// What came in through class folders so far.
    private let post = BallotPost()
    /// Tells of what goes on for longer.
    var tell: @Sendable (Message) -> Void = { _ in }
    /// The time of day as shown.
    let timeOfDay: @Sendable () -> String

    /// What came of it; nil for effects that the loop itself carries out. May take as long as the
    /// disk does: not for the main actor.
    func perform(_ effect: Effect) -> Message? {
        switch effect {
        case .persist(let write):
            do {
                try notes.perform(write)
                return .persisted(write, at: timeOfDay())
            } catch {
                return .notPersisted(write, error)
            }
        case .open(let id):
            let dossier = try? notes.dossier(
                of: id, newWalk: WalkID(RandomWord.next()), today: LocalTime.today())
            return dossier.map { .opened($0) } ?? .notOpened(id, .failed(code: 0))
        case .list:
            guard let rows = try? notes.rows(), let history = try? notes.history(of: .list)
            else { return nil }
            return .listed(rows, history)
        case .report(let request):
            return .reported(request, WalkReport(request.dossier, in: request.language).plain)
        case .export(let request): return export(request)
        case .identify(let newcomer):
            return .identified(InitiativeID(RandomWord.next()), newcomer)
        case .readNotes(let list):
            do {
                return .notesRead(list: list, try notes.rowNotes(of: list))
            } catch {
                return .notesNotRead(list: list, .failed(code: 0))
            }
        case .readLists: return .listsRead((try? library.lists()) ?? [])
        case .readPage(let request):
            return .pageRead(request, page: try? library.page(request))
        case .findLetter(let request):
            return .letterFound(request, place: try? library.place(of: request))
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
            guard let file = try? library.open(), (try? file.undoImport(of: list)) == true else {
                return .notTakenBack
            }
            library.forget()
            return .importChanged(.idle)
        case .deleteList(let list):
            do {
                try library.delete(list.id)
                return .listDeleted(list)
            } catch {
                return .listNotDeleted(list, ImportFailure(error))
            }
        case .giveRoomBack:
            // Where it does not work now, a later time will do.
            try? library.open().giveRoomBack()
            return nil
        case .lesson(.export(let request, let form)): return export(request, form)
        case .lesson(let effect):
            return ClassPerformer(notes: notes, home: importer.home, post: post)
                .perform(effect).map { .lesson($0) }
        // A voting terminal has a performer of its own.
        case .voting, .wake, .suspend, .useTheme, .finish: return nil
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
