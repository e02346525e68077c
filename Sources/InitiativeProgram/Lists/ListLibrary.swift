internal import InitiativeModel
internal import InitiativeStore
internal import Synchronization

/// The imported lists as the program uses them: opened when they are first needed, with what was
/// searched last kept at hand.
final class ListLibrary: Sendable {
    let path: String
    private let file = Mutex<ListsFile?>(nil)
    private let view = Mutex<ListView?>(nil)
    private let isStopped = Atomic(false)

    /// - Parameter notes: the notes file, beside which the lists are.
    init(besides notes: String) {
        path = notes.lastIndex(of: "/").map { notes[...$0] + "lists.sqlite" } ?? "lists.sqlite"
    }

    func open() throws(ListsFileError) -> ListsFile {
        if let file = file.withLock({ $0 }) { return file }
        let opened = try ListsFile(path: path)
        file.withLock { $0 = opened }
        return opened
    }

    func lists() throws(ListsFileError) -> [ListSummary] { try open().lists() }

    func list(named name: String) throws(ListsFileError) -> ListSummary? {
        try lists().first { $0.name == name }
    }

    /// A piece of what a query finds. A list that was imported anew meanwhile is searched anew.
    func page(_ request: PageRequest) throws(ListsFileError) -> ListPage {
        if let known = view.withLock({ $0 }), known.query == request.query {
            do {
                return try Self.page(request, of: known)
            } catch .gone {
                forget()
            }
        }
        let found = try open().open(request.query)
        view.withLock { $0 = found }
        return try Self.page(request, of: found)
    }

    private static func page(
        _ request: PageRequest, of view: ListView
    ) throws(ListsFileError) -> ListPage {
        let first = max(0, min(request.first, view.matches - request.count))
        return try view.page(first: first, count: request.count)
    }

    /// Where a sorted list begins with some letters: looked up by halving, some twenty rows.
    func place(of request: LetterRequest) throws(ListsFileError) -> Int {
        let sort = request.query.sort ?? ListSort(field: .title)
        func text(at place: Int) throws(ListsFileError) -> String {
            let page = try page(PageRequest(query: request.query, first: place, count: 1))
            let row = page.rows.first
            let own = row?.record.fields[sort.field] ?? ""
            let added = row.flatMap { request.query.addedGoals[$0.key] } ?? []
            return FoldedText.fold(added.isEmpty ? own : ListRecord.goal(own, with: added))
        }
        var low = 0
        var high = try page(PageRequest(query: request.query, first: 0, count: 1)).matches
        while low < high {
            let middle = (low + high) / 2
            let found = try text(at: middle)
            // Empty ones stand at the end in either direction.
            let isBefore =
                !found.isEmpty
                && (sort.isDescending
                    ? found > request.letters && !found.hasPrefix(request.letters)
                    : found < request.letters)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// - Returns: false where the list was imported anew since it was read, and stays.
    func delete(_ list: ListSummary) throws(ListsFileError) -> Bool {
        defer { forget() }
        return try open().delete(list.id, edition: list.edition)
    }

    /// What was found before may be of an older edition.
    func forget() { view.withLock { $0 = nil } }

    /// Makes a search that runs give up: a newer one was asked for.
    func interrupt() { file.withLock { $0 }?.interrupt() }

    /// Calls the import that runs off.
    func stop() { isStopped.store(true, ordering: .relaxed) }
    func begin() { isStopped.store(false, ordering: .relaxed) }
    var isCalledOff: Bool { isStopped.load(ordering: .relaxed) }
}
