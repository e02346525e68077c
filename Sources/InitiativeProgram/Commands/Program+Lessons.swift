internal import Foundation
internal import InitiativeContent
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// What `lesson share` was asked to do.
struct ShareOrder {
    /// The lesson's id or code.
    var lesson: String
    var folder: String
    /// Who may vote; nil for everybody on the computer.
    var group: String?
}

// Lessons from the command line.
extension Program {
    /// Prepared lessons and those that were held, newest first.
    static func lessons(_ workplace: Workplace, isJSON: Bool) throws(ProgramFailure) {
        let (all, language) = try read(workplace) { notes throws(NotesFileError) in
            (try notes.lessons(), workplace.language(try notes.settings()))
        }
        let words = ProgramPhrases[language]
        let titles = Dictionary(
            uniqueKeysWithValues: BundledCase.all.map { ($0.id, $0.initiative.title[language]) })
        let records =
            all.plans.map { plan in
                LessonListRecord(
                    kind: .plan, id: plan.id.rawValue, code: nil,
                    title: plan.title.isEmpty
                        ? titles[plan.initiative] ?? plan.initiative.rawValue : plan.title,
                    held: nil, isEnded: nil)
            }
            + all.lessons.sorted { ($0.held, $0.id.rawValue) > ($1.held, $1.id.rawValue) }
            .map { lesson in
                LessonListRecord(
                    kind: .lesson, id: lesson.id.rawValue, code: lesson.code,
                    title: lesson.title.isEmpty ? lesson.about.title(in: language) : lesson.title,
                    held: lesson.held, isEnded: lesson.isEnded)
            }
        guard !isJSON else {
            try StandardStreams.write(JSONText.encode(records) + "\n", in: words)
            return tellUnreadable(all.unreadable, words)
        }
        let text = records.map { record in
            [
                words.lessonKind(record.kind == .plan, record.isEnded == true), record.id,
                record.code ?? "–", record.held ?? "–", record.title,
            ].map { DisplayText.string(of: $0) }.joined(separator: "\t") + "\n"
        }.joined()
        try StandardStreams.write(text, in: words)
        tellUnreadable(all.unreadable, words)
    }

    private static func tellUnreadable(_ count: Int, _ words: ProgramPhrases) {
        if count > 0 { StandardStreams.say(words.newerLessons(count)) }
    }

    /// Makes a class folder for a lesson that is being held, and tells how to vote.
    static func share(_ order: ShareOrder, _ workplace: Workplace) throws(ProgramFailure) {
        let notes = try workplace.openNotes()
        let (record, language) = try record(order.lesson, notes, workplace)
        let words = ProgramPhrases[language]
        guard let record else { throw ProgramFailure(.noInput, words.noLesson(order.lesson)) }
        let phrases = Phrases[language].room
        guard !record.lesson.isRehearsal else {
            throw ProgramFailure(.usage, phrases.noShareInRehearsal)
        }
        guard !record.lesson.isEnded else {
            throw ProgramFailure(.usage, words.lessonIsOver(order.lesson))
        }
        let performer = ClassPerformer(
            notes: notes, home: workplace.environment["HOME"], post: BallotPost(),
            rooms: RoomLocks(besides: notes.path, terminal: Session.terminalName),
            eraser: ErasurePerformer(
                notes: notes,
                rescue: RescueFiles(of: notes.path, environment: workplace.environment)))
        let folder: String
        do {
            folder = try performer.share(
                PublicLesson(record), record.lesson.id, in: order.folder, group: order.group)
        } catch {
            let code: ExitCode =
                switch error {
                case .missing, .noPlace, .unknownGroup: .noInput
                case .notAFolder, .inUse: .cannotCreate
                case .notOurs, .noPermission: .permission
                case .newer: .data
                case .diskFull, .failed: .io
                }
            throw ProgramFailure(code, phrases.folder(error))
        }
        try StandardStreams.write(
            phrases.voteCommand(folder, record.lesson.code).printable + "\n", in: words)
    }

    /// - Parameter name: the lesson's id or its code.
    static func lessonReport(
        of name: String, _ form: LessonReportForm, to target: ReportTarget,
        _ workplace: Workplace
    ) throws(ProgramFailure) {
        let (record, language) = try record(name, try workplace.openNotes(), workplace)
        let words = ProgramPhrases[language]
        guard let record else { throw ProgramFailure(.noInput, words.noLesson(name)) }
        try write(
            LessonReport(record, in: language).text(form), form, to: target, workplace, words)
    }

    /// The lesson of a name, or the newest one that is not over; nil where there is none.
    static func record(
        _ name: String?, _ notes: NotesFile, _ workplace: Workplace
    ) throws(ProgramFailure) -> (LessonRecord?, Language) {
        let (found, language) = try read(notes, workplace) {
            notes throws(NotesFileError) -> (Readable<LessonRecord>?, Language) in
            let language = workplace.language(try notes.settings())
            var name = name
            if name == nil {
                name = try notes.lessons().lessons.filter { !$0.isEnded }
                    .max { ($0.startedAt, $0.id.rawValue) < ($1.startedAt, $1.id.rawValue) }?
                    .id.rawValue
            }
            guard let name else { return (nil, language) }
            // Codes are lower case, and may be typed as they come.
            if let found = try notes.lesson(name) { return (found, language) }
            return (try notes.lesson(name.lowercased()), language)
        }
        switch found {
        case nil: return (nil, language)
        case .value(let record): return (record, language)
        case .unreadable:
            throw ProgramFailure(.data, ProgramPhrases[language].newerLesson(name ?? ""))
        }
    }

    private static func read<Value>(
        _ workplace: Workplace, _ body: (NotesFile) throws(NotesFileError) -> Value
    ) throws(ProgramFailure) -> Value {
        try read(try workplace.openNotes(), workplace, body)
    }
}

/// A plan or a lesson as written to JSON.
private struct LessonListRecord: Encodable {
    enum Kind: String, Encodable { case plan, lesson }

    let kind: Kind
    let id: String
    let code: String?
    let title: String
    let held: String?
    let isEnded: Bool?
}
