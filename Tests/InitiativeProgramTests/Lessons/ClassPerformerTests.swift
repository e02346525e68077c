import Foundation
import InitiativeInterface
import InitiativeModel
import InitiativeStore
import TestSupport
import Testing

@testable import InitiativeProgram

struct ClassPerformerTests {
    private let temporary: TemporaryFolder
    private let notes: NotesFile
    private let performer: ClassPerformer
    private let lesson = Samples.lesson()
    private let round = RoundID(question: 0, number: 1)

    init() throws {
        temporary = try TemporaryFolder()
        notes = try NotesFile(
            path: temporary("notes.sqlite"), bundled: [Samples.garden], contentVersion: 1)
        performer = ClassPerformer(notes: notes, home: temporary.path, post: BallotPost())
        try notes.perform(.lesson(lesson))
    }

    private var told: PublicLesson { PublicLesson(LessonRecord(lesson: lesson)) }

    private func look(
        in folder: String?, publish: PublicLesson? = nil, round: RoundID? = nil
    ) -> ClassSight? {
        let look = ClassLook(
            lesson: lesson.id, code: lesson.code, folder: folder, publish: publish, round: round,
            known: [:])
        guard case .seen(look, let sight) = performer.perform(.look(look)) else { return nil }
        return sight
    }

    private func ballot(_ token: Int) -> Ballot {
        Ballot(
            round: round, token: SampleClass.token(token), answer: .strategy(.monitor),
            source: .terminal, receipt: "ab")
    }

    @Test func `sharing makes the folder, tells the lesson and is remembered`() throws {
        let path = temporary("klas")
        #expect(
            performer.perform(.share(told, lesson.id, folder: "~/klas/"))
                == .shared(lesson.id, folder: path))
        #expect(try ClassFolder(path).lesson(lesson.code) == told)
        #expect(try notes.folder(of: lesson.id) == path)
        #expect(
            performer.perform(.share(told, lesson.id, folder: "~/"))
                == .notShared(.inUse))
        #expect(try notes.folder(of: lesson.id) == path)
    }

    @Test func `a folder that another program arranged is noticed`() throws {
        #expect(look(in: nil)?.folder == nil)
        try notes.share(lesson.id, in: temporary("klas"))
        #expect(look(in: nil)?.folder == temporary("klas"))
    }

    @Test func `a look tells first and collects then; no round asks for no ballots`() throws {
        let path = temporary("klas")
        _ = performer.perform(.share(told, lesson.id, folder: path))
        try ClassFolder(path).put(ballot(1), code: lesson.code)
        #expect(look(in: path, publish: told)?.ballots == [])
        #expect(look(in: path, publish: told, round: round)?.ballots == [ballot(1)])
        #expect(look(in: path)?.problem == nil)
        #expect(try #require(look(in: path)?.now) > 1_700_000_000)
    }

    @Test func `a folder that went is told of, and comes back when it is shared again`() throws {
        let path = temporary("klas")
        _ = performer.perform(.share(told, lesson.id, folder: path))
        try FileManager.default.removeItem(atPath: path)
        #expect(look(in: path, publish: told, round: round)?.problem == .missing)
        _ = performer.perform(.share(told, lesson.id, folder: path))
        #expect(look(in: path, publish: told, round: round)?.problem == nil)
    }

    @Test func `deleting a lesson takes what is in its folder away, where it is still there`()
        throws
    {
        let path = temporary("klas")
        _ = performer.perform(.share(told, lesson.id, folder: path))
        try ClassFolder(path).put(ballot(1), code: lesson.code)
        #expect(performer.perform(.delete(lesson.id)) == .deleted(lesson.id))
        #expect(!FileManager.default.fileExists(atPath: path))
        try notes.perform(.lesson(lesson))
        try notes.share(lesson.id, in: path)
        #expect(performer.perform(.delete(lesson.id)) == .deleted(lesson.id))
        #expect(try notes.lesson(lesson.id.rawValue) == nil)
    }

    @Test func `paths are made whole`() {
        #expect(FullPath.of("~/a/", home: "/h") == "/h/a")
        #expect(FullPath.of("/a/b", home: nil) == "/a/b")
        #expect(FullPath.of("a", home: nil).hasSuffix("/a"))
        #expect(FullPath.of("a", home: nil).hasPrefix("/"))
    }
}
