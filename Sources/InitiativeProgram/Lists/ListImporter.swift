internal import Foundation
internal import InitiativeExchange
internal import InitiativeModel
internal import InitiativeStore

/// Takes lists in from files: looks first, then reads all rows in one transaction.
struct ListImporter: Sendable {
    let library: ListLibrary
    /// For `~/` in a path.
    let home: String?
    let language: Language

    /// What a file holds; nothing is written.
    func preview(
        _ path: String, _ options: ListOptions = ListOptions()
    ) throws -> ImportPreview {
        var reader = reader(try ListSource(path: path, home: home), options)
        return Self.preview(try peek(&reader), path)
    }

    private func reader(_ source: ListSource, _ options: ListOptions) -> ListReader {
        ListReader(options) { try source.next() }
    }

    private func peek(_ reader: inout ListReader) throws -> ListPreview {
        do {
            return try reader.peek()
        } catch is ListError {
            throw ImportFailure.empty
        }
    }

    private static func preview(_ found: ListPreview, _ path: String) -> ImportPreview {
        var names: [String: ListField] = [:]
        for field in ListField.allCases {
            // A column may stand for two, as a number that begins with a year does.
            for column in found.mapping[field] where names[column] == nil {
                names[column] = field
            }
        }
        return ImportPreview(
            path: path, name: name(of: path), format: found.format.title,
            encoding: found.encoding.rawValue.uppercased(),
            columns: found.columns.map { column in
                ImportPreview.Column(name: column, sample: sample(of: column, in: found))
            },
            uses: found.columns.map { names[$0] })
    }

    private static func sample(of column: String, in found: ListPreview) -> String {
        let field = ListField.allCases.first { found.mapping[$0].contains(column) }
        for record in found.records {
            if let field, let text = record.fields[field] { return text }
            if let cell = record.others.first(where: { $0.name == column }) { return cell.text }
        }
        return ""
    }

    /// The name of a file without its folder and its ending.
    static func name(of path: String) -> String {
        guard path != "-" else { return "lijst" }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        return stem.isEmpty ? file : stem
    }

    /// Reads all rows of a file into the lists, or none.
    ///
    /// - Parameters:
    ///   - uses: what each column of the preview stands for; nil for what was guessed or asked.
    ///   - progress: is told now and then how far it is, not more often than can be read.
    func run(
        _ path: String, name: String, licence: String = "", _ options: ListOptions = ListOptions(),
        uses: [ListField?]? = nil, progress: (ImportProgress) -> Void
    ) throws -> ImportOutcome {
        library.begin()
        let source = try ListSource(path: path, home: home)
        var reader = reader(source, options)
        let found = try peek(&reader)
        if let uses { reader.use(Self.mapping(found.columns, uses)) }
        var rejects = RejectedRows()
        var count = 0
        var bytes = 0
        var clock = ProgressClock()
        let result: ImportResult
        do {
            result = try library.open().importList(
                name: name, file: path == "-" ? "" : String(path.split(separator: "/").last ?? ""),
                licence: licence, on: LocalTime.today(),
                records: {
                    let record = try Self.record(&reader, &rejects)
                    // A file that is no list makes no list.
                    guard record != nil || count > 0 else { throw ImportFailure.noRows }
                    count += 1
                    bytes = reader.bytesRead
                    // The end is always told: what follows takes a while.
                    if record == nil { clock.isDue = true }
                    return record
                },
                progress: { rows in
                    guard clock.strike() else { return }
                    progress(
                        ImportProgress(
                            rows: rows, bytes: bytes, of: source.size, seconds: clock.seconds))
                },
                isCancelled: { library.isCalledOff })
        } catch let error as ListsFileError {
            throw ImportFailure(error)
        }
        library.forget()
        guard let list = try library.lists().first(where: { $0.id == result.list }) else {
            throw ImportFailure.failed
        }
        let report = rejects.write(besides: library.path, list: name, language)
        return ImportOutcome(
            list: list, result: result, rejected: rejects.count, rejects: report)
    }

    private static func record(
        _ reader: inout ListReader, _ rejects: inout RejectedRows
    ) throws -> ListRecord? {
        while let result = try reader.next() {
            switch result {
            case .record(let record): return record
            case .rejected(let line, let reason): rejects.add(line, reason)
            }
        }
        return nil
    }

    private static func mapping(_ columns: [String], _ uses: [ListField?]) -> ColumnMapping {
        var fields: [ListField: [String]] = [:]
        for (column, use) in zip(columns, uses) {
            if let use { fields[use, default: []].append(column) }
        }
        return ColumnMapping(fields)
    }
}

extension ListFormat {
    /// As its makers write it.
    var title: String {
        switch self {
        case .csv: "CSV"
        case .json: "JSON"
        case .jsonLines: "JSON Lines"
        }
    }
}

extension ImportFailure {
    init(_ error: ListsFileError) {
        switch error {
        case .cancelled: self = .stopped
        case .file(.diskFull): self = .diskFull
        case .file(.busy): self = .busy
        case .file(.damaged), .file(.notOurs), .file(.empty), .file(.notAFile):
            self = .listsDamaged
        case .file(.newer): self = .listsNewer
        case .file(.noPermission), .file(.foreignOwner): self = .listsDenied
        case .file, .interrupted, .gone, .tooManyRows: self = .failed
        }
    }

    /// Whatever went wrong, as something that can be told.
    init(any error: any Error) {
        switch error {
        case let failure as ImportFailure: self = failure
        case let error as ListsFileError: self.init(error)
        default: self = .failed
        }
    }
}
