internal import InitiativeExchange
internal import InitiativeModel
internal import InitiativeStore

/// Takes something away for good from all files of the program's own: notes, backups, rescue copies,
/// files that were left half written.
struct ErasurePerformer: Sendable {
    let notes: NotesFile
    let rescue: RescueFiles

    func erase(_ erasure: Erasure) throws(WriteFailure) -> Erased {
        guard !notes.isReadOnly else { throw .readOnly }
        let deleted = (try? notes.deleted())?.initiatives.map(\.id) ?? []
        let reports = reports.holding(
            texts: titles(of: erasure), names: names(of: erasure, deleted))
        var left: [String] = []
        switch erasure {
        case .initiative(let id): left += rescue.erase { $0.isAbout(id) }
        case .deleted: left += rescue.erase { write in deleted.contains { write.isAbout($0) } }
        case .lesson(let id): left += rescue.erase { $0.isAbout(id) }
        // What waits in a rescue copy is newer than what the file holds: it is not thrown away, and
        // said to be there.
        case .history(let id):
            left += rescue.found().filter { kept in kept.writes.contains { $0.isAbout(id) } }
                .map(\.path)
        }
        PartFiles.sweep(ReportFolder(besides: notes.path).path, isAll: true)
        let erased = try notes.erase(erasure)
        return Erased(
            initiatives: erased.initiatives, left: left + erased.left,
            reports: reports)
    }

    private var reports: ReportFolder { ReportFolder(besides: notes.path) }

    /// What a report of it is called after.
    private func names(of erasure: Erasure, _ deleted: [InitiativeID]) -> [String] {
        switch erasure {
        case .initiative(let id), .history(let id): names(of: id)
        case .deleted: deleted.flatMap { names(of: $0) }
        case .lesson(let id):
            (((try? notes.lesson(id.rawValue)) ?? nil)?.value?.lesson.about.id).map {
                Array(names(of: $0).dropFirst())
            } ?? []
        }
    }

    /// Of its own report, and of reports of lessons about it.
    private func names(of id: InitiativeID) -> [String] {
        [id.inFileName] + Language.allCases.map { LessonReport.fileName(about: id, in: $0) }
    }

    /// What a report of it holds.
    private func titles(of erasure: Erasure) -> [String] {
        let titles: [BilingualText]
        switch erasure {
        case .initiative(let id), .history(let id):
            titles = ((try? notes.title(of: id)) ?? nil).map { [$0] } ?? []
        case .deleted: titles = (try? notes.deleted())?.initiatives.map(\.initiative.title) ?? []
        case .lesson: titles = []
        }
        return titles.flatMap { [$0.dutch, $0.english] }.compactMap(\.self)
    }
}

extension Write {
    /// Whether it would put words into an initiative or a walk of it.
    fileprivate func isAbout(_ id: InitiativeID) -> Bool {
        if walk?.initiative == id { return true }
        if case .initiative(let edit) = change { return edit.target == id }
        return false
    }

    fileprivate func isAbout(_ lesson: LessonID) -> Bool {
        if case .takeaway(let edit) = change { return edit.target == lesson }
        return false
    }
}
