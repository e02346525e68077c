internal import Dispatch
internal import Foundation
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What `import` was asked to do.
struct ImportOrder {
    var path: String
    var name: String?
    var licence = ""
    var options = ListOptions()
    var isTrial = false
}

/// What `list --in` was asked to write.
struct RowsOrder {
    /// Empty where a view says it.
    var list: String
    /// The name of a kept view; what is asked besides goes before it.
    var view: String?
    var filter = ""
    /// `plaats`, `year:desc`.
    var sort: String?
    var columns: [String] = []
    var form = ListOutput.Form.text
}

// The commands about imported lists.
extension Program {
    static func importList(
        _ order: ImportOrder, _ workplace: Workplace
    ) throws(ProgramFailure) {
        let words = workplace.startWords
        let library = try library(workplace)
        let importer = ListImporter(
            library: library, home: workplace.environment["HOME"],
            language: workplace.startLanguage)
        let phrases = Phrases[workplace.startLanguage].importing
        do {
            // Standard input can be read once only: it is looked at while it is read.
            if order.path != "-" {
                let preview = try importer.preview(order.path, order.options)
                try StandardStreams.write(describe(preview, phrases, words), in: words)
                guard !order.isTrial else {
                    return try StandardStreams.write(words.dryRun + "\n", in: words)
                }
            }
            let interrupt = stopOnInterrupt(library)
            defer { interrupt.cancel() }
            let showsProgress = isatty(STDERR_FILENO) == 1
            let outcome = try importer.run(
                order.path, name: order.name ?? ListImporter.name(of: order.path),
                licence: order.licence, order.options
            ) { progress in
                if showsProgress { say(blank + line(progress, phrases)) }
            }
            if showsProgress { say(blank) }
            try StandardStreams.write(phrases.outcomeText(outcome).printable + "\n", in: words)
            // The edition before the former one is gone.
            try? library.open().giveRoomBack()
        } catch {
            throw failure(error, order.path, phrases, words)
        }
    }

    private static func failure(
        _ error: any Error, _ path: String, _ phrases: ImportPhrases, _ words: ProgramPhrases
    ) -> ProgramFailure {
        if let failure = error as? ProgramFailure { return failure }
        if let error = error as? ColumnMappingError {
            return ProgramFailure(.usage, words.mapping(error))
        }
        let failure = ImportFailure(any: error)
        let code: ExitCode =
            switch failure {
            case .noSuchFile, .notAFile: .noInput
            case .notReadable, .listsDenied: .permission
            case .empty, .noRows, .listsDamaged, .listsNewer: .data
            case .busy: .busy
            case .diskFull, .failed, .stopped: .io
            }
        return ProgramFailure(code, phrases.failureText(failure, path))
    }

    /// Which column stands for what, before anything is written.
    private static func describe(
        _ preview: ImportPreview, _ phrases: ImportPhrases, _ words: ProgramPhrases
    ) -> String {
        let lines = zip(preview.columns, preview.uses).map { column, use in
            words.columnMeans(column.name, use?.rawValue ?? words.columnKept)
        }
        return ([phrases.foundText(preview)] + lines).joined(separator: "\n").printable + "\n"
    }

    /// Empties the line on which the progress stands.
    private static let blank = "\r" + String(repeating: " ", count: 78) + "\r"

    private static func line(_ progress: ImportProgress, _ phrases: ImportPhrases) -> String {
        let text = phrases.runningText(progress)
        guard let fraction = progress.fraction else { return text }
        let bar = ProgressBar(fraction: fraction, columns: 16)
        let line = "\(bar.done)\(bar.left) \(bar.percentage) \(text)"
        return String(line.prefix(78))
    }

    /// Ctrl-C calls the import off; nothing of it is kept.
    private static func stopOnInterrupt(_ library: ListLibrary) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(
            signal: SIGINT, queue: DispatchQueue(label: "interrupt"))
        source.setEventHandler { @Sendable in library.stop() }
        source.resume()
        return source
    }

    private static func say(_ text: String) {
        _ = StandardStreams.writeAll(Array(text.utf8), to: STDERR_FILENO)
    }

    static func lists(_ workplace: Workplace, isJSON: Bool) throws(ProgramFailure) {
        let words = workplace.startWords
        let library = try library(workplace)
        let lists = try reading(words) { () throws(ListsFileError) in try library.lists() }
        let text: String
        if isJSON {
            text = JSONText.encode(lists.map { ListSummaryRecord($0) }) + "\n"
        } else {
            text = lists.map { list in
                [list.name, String(list.count), list.file, list.imported.description]
                    .map { DisplayText.string(of: $0) }.joined(separator: "\t") + "\n"
            }.joined()
        }
        try StandardStreams.write(text, in: words)
    }

    static func deleteList(_ name: String, _ workplace: Workplace) throws(ProgramFailure) {
        let words = workplace.startWords
        let library = try library(workplace)
        let found = try reading(words) { () throws(ListsFileError) in
            try library.list(named: name)
        }
        guard let found else { throw ProgramFailure(.noInput, words.noList(name)) }
        let isDeleted = try reading(words) { () throws(ListsFileError) in
            try library.delete(found)
        }
        guard isDeleted else { throw ProgramFailure(.busy, words.listChanged(name)) }
        let text = Phrases[workplace.startLanguage].lists.deletedText(name)
        try StandardStreams.write(text.printable + "\n", in: words)
        // The list is gone, also where the file stays as large as it was.
        try? library.open().giveRoomBack()
    }

    static func rows(_ order: RowsOrder, _ workplace: Workplace) throws(ProgramFailure) {
        let words = workplace.startWords
        let library = try library(workplace)
        let order = try following(order, workplace)
        let found = try reading(words) { () throws(ListsFileError) in
            try library.list(named: order.list)
        }
        guard let found else { throw ProgramFailure(.noInput, words.noList(order.list)) }
        let (notes, initiatives) = try added(to: order.list, workplace)
        let sort = try sort(order.sort, words)
        let query = ListQuery(
            list: found.id,
            filter: RecordFilter.filter(order.filter, notes, initiatives: initiatives),
            sort: sort,
            addedGoals: RecordFilter.addedGoals(
                for: sort, notes, in: workplace.startLanguage))
        let output = ListOutput(
            form: order.form, columns: order.columns, language: workplace.startLanguage,
            notes: notes)
        guard StandardStreams.stream(output.head) else { return }
        var first = 0
        var matches = 1
        while first < matches {
            let request = PageRequest(query: query, first: first, count: 500)
            let page = try reading(words) { () throws(ListsFileError) in
                try library.page(request)
            }
            matches = page.matches
            let fresh = page.rows.dropFirst(first - page.first)
            guard !fresh.isEmpty else { break }
            var text = ""
            for row in fresh {
                text += output.line(row, isFirst: first == 0)
                first += 1
            }
            // A reader that went away wants no more.
            guard StandardStreams.stream(text) else { return }
        }
        _ = StandardStreams.stream(output.tail)
    }

    /// What a person added to the rows of a list, and all initiatives.
    private static func added(
        to list: String, _ workplace: Workplace
    ) throws(ProgramFailure) -> (ListNotes, [InitiativeRow]) {
        let notes = try workplace.openNotes()
        do {
            return (try notes.rowNotes(of: list), try notes.rows())
        } catch {
            throw ProgramFailure(error, workplace.startWords)
        }
    }

    /// The order with what its view says, where something else was not asked.
    private static func following(
        _ order: RowsOrder, _ workplace: Workplace
    ) throws(ProgramFailure) -> RowsOrder {
        guard let name = order.view else { return order }
        let words = workplace.startWords
        let notes = try workplace.openNotes()
        let views = try read(notes, workplace) { notes throws(NotesFileError) in
            try notes.views()
        }
        guard let view = views.view(named: name) else {
            throw ProgramFailure(.noInput, words.noView(name))
        }
        var order = order
        if order.list.isEmpty { order.list = view.list }
        if order.filter.isEmpty { order.filter = view.filter }
        if order.sort == nil, let sort = view.sort {
            order.sort = sort.field.rawValue + (sort.isDescending ? ":desc" : "")
        }
        if order.columns.isEmpty {
            let fields = [ListField.title] + view.columns
            order.columns = fields.map { RecordFilter.name(of: $0, in: workplace.startLanguage) }
        }
        return order
    }

    private static func sort(
        _ text: String?, _ words: ProgramPhrases
    ) throws(ProgramFailure) -> ListSort? {
        guard let text else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let name = parts.first, let field = RecordFilter.field(named: name) else {
            throw ProgramFailure(.usage, words.unknownColumn(text))
        }
        return ListSort(field: field, isDescending: parts.count == 2 && parts[1] == "desc")
    }

    private static func library(_ workplace: Workplace) throws(ProgramFailure) -> ListLibrary {
        ListLibrary(besides: try workplace.notesPath())
    }

    private static func reading<Value>(
        _ words: ProgramPhrases, _ body: () throws(ListsFileError) -> Value
    ) throws(ProgramFailure) -> Value {
        do {
            return try body()
        } catch {
            throw ProgramFailure(error, words)
        }
    }
}

/// A list as written to JSON.
private struct ListSummaryRecord: Encodable {
    let name: String
    let rows: Int
    let file: String
    let imported: String
    let licence: String

    init(_ list: ListSummary) {
        name = list.name
        rows = list.count
        file = list.file
        imported = list.imported.description
        licence = list.licence
    }
}
