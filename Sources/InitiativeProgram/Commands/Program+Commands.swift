internal import Foundation
internal import InitiativeContent
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What `list` was asked to write of the first list.
struct InitiativesOrder {
    var filter = ""
    /// `plaats`, `year:desc`.
    var sort: String?
    /// Names in either language.
    var columns: [String] = []
    var form = ListOutput.Form.text

    /// Whether descriptions, sources or years are written, sought or sorted by.
    var usesAll: Bool {
        let named =
            columns + [sort?.split(separator: ":").first.map(String.init)].compactMap(\.self)
        let isNamed = named.contains {
            [.description, .source, .year].contains(InitiativeColumn(named: $0))
        }
        let isWhole = columns.isEmpty && (form == .json || form == .jsonLines)
        return isWhole || isNamed || filter.contains(":")
    }

    /// Columns of an unknown name are left out.
    func output(in language: Language) -> InitiativeOutput {
        InitiativeOutput(
            form: form, columns: columns.compactMap(InitiativeColumn.init(named:)),
            language: language)
    }
}

// The commands that print and end.
extension Program {
    static func run(
        _ command: Command, _ environment: [String: String]
    ) throws(ProgramFailure) {
        switch command {
        case .interactive: return
        case .help(let language):
            let words = ProgramPhrases[language]
            let workplace = Workplace(
                environment: environment, options: SharedOptions(language: language))
            try StandardStreams.write(words.help(workplace.themes.names()), in: words)
        case .version:
            let words = ProgramPhrases[Language(environment: environment)]
            try StandardStreams.write("initiatiefwijzer \(version)\n", in: words)
        case .list(let options, let order):
            try list(order, Workplace(environment: environment, options: options))
        case .importList(let options, let order):
            try importList(order, Workplace(environment: environment, options: options))
        case .lists(let options, let isJSON):
            try lists(Workplace(environment: environment, options: options), isJSON: isJSON)
        case .deleteList(let options, let name):
            try deleteList(name, Workplace(environment: environment, options: options))
        case .rows(let options, let order):
            try rows(order, Workplace(environment: environment, options: options))
        case .show(let options, let id, let isJSON):
            try show(
                Workplace(environment: environment, options: options), id: id, isJSON: isJSON)
        case .report(let options, let id, let format, let target):
            try report(
                Workplace(environment: environment, options: options), id: id, format,
                to: target)
        case .lessonReport(let options, let lesson, let form, let target):
            try lessonReport(
                of: lesson, form, to: target,
                Workplace(environment: environment, options: options))
        case .reference(let options, let words):
            try reference(
                Workplace(environment: environment, options: options), about: words)
        case .forget(let options, let order):
            try forget(order, Workplace(environment: environment, options: options))
        case .check(let options):
            try check(Workplace(environment: environment, options: options))
        case .lessons(let options, let isJSON):
            try lessons(Workplace(environment: environment, options: options), isJSON: isJSON)
        case .share(let options, let order):
            try share(order, Workplace(environment: environment, options: options))
        case .console: return
        case .vote(let options, let order):
            try vote(order, Workplace(environment: environment, options: options))
        case .play(let options, let script, let size):
            try ScriptRun.play(
                script, size: size, Workplace(environment: environment, options: options))
        }
    }

    private static func list(
        _ order: InitiativesOrder, _ workplace: Workplace
    ) throws(ProgramFailure) {
        let notes = try workplace.openNotes()
        let language = try read(notes, workplace) { notes throws(NotesFileError) in
            workplace.language(try notes.settings())
        }
        let words = ProgramPhrases[language]
        _ = try order.columns.map { name throws(ProgramFailure) in
            guard let column = InitiativeColumn(named: name) else {
                throw ProgramFailure(.usage, words.noColumn(name, Self.columnNames(language)))
            }
            return column
        }
        let filter = InitiativeFilter(order.filter, language)
        let isWhole = order.filter.isEmpty
        let sort = try sort(order.sort, words)
        let output = order.output(in: language)
        var text = output.head
        var rows: [InitiativeRow] = []
        let isWritten = sort == nil && output.isLineByLine
        try read(notes, workplace) { notes throws(NotesFileError) in
            try notes.eachRow(isBrief: !order.usesAll) { row in
                guard isWhole || filter.leaves(row) else { return }
                if isWritten { output.append(row, to: &text) } else { rows.append(row) }
            }
        }
        if !isWritten { text = output.text(of: sort?.sorted(rows, in: language) ?? rows) }
        try StandardStreams.write(text, in: words)
    }

    private static func sort(
        _ text: String?, _ words: ProgramPhrases
    ) throws(ProgramFailure) -> InitiativeSort? {
        guard let text else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let column = parts.first.flatMap(InitiativeColumn.init(named:)),
            parts.count == 1 || ["asc", "desc"].contains(parts[1])
        else { throw ProgramFailure(.usage, words.unknownColumn(text)) }
        return InitiativeSort(column: column, isDescending: parts.last == "desc")
    }

    private static func columnNames(_ language: Language) -> String {
        InitiativeColumn.allCases.map { $0.name[language] }.joined(separator: ", ")
    }

    private static func show(
        _ workplace: Workplace, id: String, isJSON: Bool
    ) throws(ProgramFailure) {
        let (dossier, language) = try dossier(of: id, workplace)
        let initiative = dossier.initiative
        let words = ProgramPhrases[language]
        guard !isJSON else {
            let text = JSONText.encode(InitiativeRecord(initiative, in: language))
            return try StandardStreams.write(text + "\n", in: words)
        }
        var lines = [initiative.title[language], ""]
        lines += initiative.summary[language].wrapped(to: 76) + [""]
        if !initiative.place.isEmpty { lines.append(words.place + initiative.place) }
        let goals = initiative.goals.map { $0.name[language] }.joined(separator: ", ")
        if !goals.isEmpty { lines.append(words.goal + goals) }
        if let year = initiative.year { lines.append(words.year + String(year)) }
        lines.append(words.source + initiative.source[language])
        let text = lines.joined(separator: "\n").printable
        try StandardStreams.write(text + "\n", in: words)
    }

    private static func report(
        _ workplace: Workplace, id: String, _ format: ReportFormat, to target: ReportTarget
    ) throws(ProgramFailure) {
        let (dossier, language) = try dossier(of: id, workplace)
        let words = ProgramPhrases[language]
        let report = WalkReport(dossier, in: language)
        switch format {
        case .markdown: try write(report.markdown, .markdown, to: target, workplace, words)
        case .json: try write(report.json + "\n", .json, to: target, workplace, words)
        }
    }

    /// Writes a report where it was asked for.
    static func write(
        _ text: String, _ form: LessonReportForm, to target: ReportTarget,
        _ workplace: Workplace, _ words: ProgramPhrases
    ) throws(ProgramFailure) {
        guard target.path != "-" else { return try StandardStreams.write(text, in: words) }
        guard !OwnFiles(besides: try workplace.notesPath()).holds(target.path) else {
            throw ProgramFailure(
                .cannotCreate, words.cannotWriteReport(target.path, words.ownFile))
        }
        do {
            try OutputFile.write(
                OutputFile.marked(text, form), to: target.path,
                existing: target.isForced ? .replace : .replaceOwn)
        } catch {
            throw ProgramFailure(reportFailure: error, target.path, words)
        }
    }

    /// Needs no notes file: the reference is the same for everybody.
    private static func reference(
        _ workplace: Workplace, about sought: String
    ) throws(ProgramFailure) {
        let words = workplace.startWords
        guard let text = ReferenceText.about(sought, in: workplace.startLanguage) else {
            throw ProgramFailure(.noInput, words.nothingInReference(sought))
        }
        try StandardStreams.write(text, in: words)
    }

    private static func dossier(
        of id: String, _ workplace: Workplace
    ) throws(ProgramFailure) -> (Dossier, Language) {
        let notes = try workplace.openNotes()
        let (found, settings) = try read(notes, workplace) { notes throws(NotesFileError) in
            var dossier: Dossier?
            for id in Self.spellings(of: id) where dossier == nil {
                dossier = try notes.dossier(
                    of: id, newWalk: WalkID(RandomWord.next()), today: LocalTime.today())
            }
            return (dossier, try notes.settings())
        }
        let language = workplace.language(settings)
        guard let found else {
            throw ProgramFailure(.noInput, ProgramPhrases[language].noInitiative(id))
        }
        return (found, language)
    }

    /// Case numbers may be typed as they come: c01 is C01.
    static func spellings(of id: String) -> [InitiativeID] {
        [id, id.uppercased(), id.lowercased()].map { InitiativeID($0) }
    }

    static func read<Value>(
        _ notes: NotesFile, _ workplace: Workplace,
        _ body: (NotesFile) throws(NotesFileError) -> Value
    ) throws(ProgramFailure) -> Value {
        do {
            return try body(notes)
        } catch {
            throw ProgramFailure(error, workplace.startWords)
        }
    }

    private static func check(_ workplace: Workplace) throws(ProgramFailure) {
        let words = workplace.startWords
        var lines: [String] = []
        var faults = 0
        for name in workplace.themes.names() {
            do {
                _ = try workplace.themes.theme(named: name)
                lines.append(words.checkPassed(words.themeChecked(name)))
            } catch {
                faults += 1
                lines.append(words.theme(name, error))
            }
        }
        let problems = ContentCheck.problems()
        faults += problems.count
        lines +=
            problems.isEmpty
            ? [words.checkPassed(words.contentChecked(BundledCase.all.count))] : problems
        try StandardStreams.write(
            lines.map { DisplayText.string(of: $0) + "\n" }.joined(), in: words)
        guard faults == 0 else { throw ProgramFailure(.data, words.checkFailed(faults)) }
    }
}

extension ProgramFailure {
    init(reportFailure error: OutputFile.Failure, _ path: String, _ words: ProgramPhrases) {
        switch error {
        case .exists:
            self.init(.cannotCreate, words.cannotWriteReport(path, words.otherFile))
        case .notAFile:
            self.init(.cannotCreate, words.cannotWriteReport(path, words.notAFile))
        case .failed(let number):
            let code: ExitCode =
                switch number {
                case EACCES, EPERM, EROFS: .permission
                case ENOENT, ENOTDIR: .cannotCreate
                default: .io
                }
            self.init(
                code, words.cannotWriteReport(path, words.system(number)))
        }
    }
}
