import Foundation
import InitiativeInterface
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

@testable import InitiativeProgram

/// What comes of a lesson outside the screens: printed, and as a file beside the notes.
struct LessonCommandsTests {
    private let folder: TemporaryFolder
    private let round = RoundID(question: 0, number: 1)

    init() throws { folder = try TemporaryFolder() }

    /// A notes file with a lesson of which one round was shown.
    private func stored() throws -> NotesFile {
        let file = try NotesFile(
            path: folder("notes.sqlite"), bundled: [Samples.garden], contentVersion: 1,
            today: { Samples.today })
        var lesson = Samples.lesson()
        try lesson.change(round) { round throws(RoundRefusal) in
            try round.open(at: 0)
            try round.count(7, for: .strategy(.monitor))
            try round.close()
            try round.reveal()
        }
        try file.perform(.lesson(lesson))
        return file
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(
            arguments + ["--file", folder("notes.sqlite")],
            environment: ["XDG_DATA_HOME": folder.path])
    }

    @Test func `a lesson is reported by its code, however that is typed, and by its id`() throws {
        _ = try stored()
        let printed = try run("lesson", "report", "abc234")
        #expect(printed.status == 0 && printed.errors == "")
        #expect(printed.output.hasPrefix("# Les: Buurttuin"))
        #expect(try run("lesson", "report", "ABC234").output == printed.output)
        #expect(try run("lesson", "report", "les").output == printed.output)
        let table = try run("lesson", "report", "les", "--format", "csv", "--language", "en")
        #expect(table.output.contains("spread,What would you do now?,1,,monitor,7\r\n"))
    }

    @Test func `JSON goes to a file that only the user can read`() throws {
        _ = try stored()
        let path = folder("les.json")
        let written = try run("lesson", "report", "les", "--format", "json", "--output", path)
        #expect(written.status == 0 && written.output == "")
        #expect(folder.mode(of: "les.json") == 0o600)
        let read = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
        #expect((read as? [String: Any])?["isRehearsal"] as? Bool == false)
    }

    @Test(arguments: Language.allCases)
    func `a lesson that is not there is told`(language: Language) throws {
        _ = try stored()
        let none = try run("lesson", "report", "zzzzzz", "--language", language.rawValue)
        #expect(none.status == ExitCode.noInput.rawValue && none.output == "")
        #expect(none.errors.contains("zzzzzz"))
    }

    @Test(arguments: LessonReportForm.allCases)
    func `a report from the screen gets a name that is free and tells no code`(
        form: LessonReportForm
    ) throws {
        let notes = try stored()
        let record = try #require(try notes.lesson("les")?.value)
        let library = ListLibrary(besides: notes.path)
        let performer = EffectPerformer(
            notes: notes, library: library,
            importer: ListImporter(library: library, home: nil, language: .dutch),
            rescue: RescueFiles(of: notes.path, environment: [:]), terminal: "",
            timeOfDay: { "14:03" })
        let request = LessonReportRequest(record: record, language: .dutch)
        var paths: [String] = []
        for _ in 1...2 {
            guard
                case .exported(let path) = performer.perform(.lesson(.export(request, form)))
            else {
                Issue.record("it was not written")
                return
            }
            paths.append(path)
        }
        #expect(Set(paths).count == 2)
        for path in paths {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("monitor"))
            #expect(!text.contains(record.lesson.code) && !path.contains(record.lesson.code))
            #expect(path.hasPrefix(folder("reports/les-")))
        }
    }

    /// What a folder of the class holds of ballots.
    private var ballots: Int { folder.names.count { $0.hasSuffix(".ballot") } }

    @Test func `a vote that cannot be cast is not, and it says so`() throws {
        let notes = try stored()
        var lesson = Samples.lesson()
        let second = RoundID(question: 0, number: 2)
        let performer = ClassPerformer(
            notes: notes, home: nil, post: BallotPost(),
            rooms: RoomLocks(besides: notes.path, terminal: ""),
            eraser: ErasurePerformer(
                notes: notes, rescue: RescueFiles(of: notes.path, environment: [:])))
        try lesson.change(second) { round throws(RoundRefusal) in try round.open(at: 0) }
        let record = LessonRecord(lesson: lesson, box: BallotBox([]), takeaway: "", folder: nil)
        let shared = try performer.share(
            PublicLesson(record), lesson.id, in: folder("klas"), group: nil)
        let wrong = [
            ["vote", "--folder", shared, "abc234", "--answer", "zeppelin"],
            ["vote", "--folder", shared, "zzzzzz", "--answer", "1"],
            ["vote", "--folder", folder("nergens"), "abc234", "--answer", "1"],
        ]
        for arguments in wrong {
            let done = try ProgramRun(arguments, environment: ["XDG_STATE_HOME": folder("staat")])
            #expect(done.status != 0)
            #expect(done.errors.contains("Er is niets gestemd."), "\(done.errors)")
        }
        #expect(ballots == 0)
    }
}
