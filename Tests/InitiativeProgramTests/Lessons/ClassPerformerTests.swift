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
            path: temporary("notes.sqlite"), bundled: [Samples.garden], contentVersion: 1,
            today: { Samples.today })
        performer = ClassPerformer(
            notes: notes, home: temporary.path, post: BallotPost(),
            rooms: RoomLocks(besides: notes.path, terminal: "pts/3"),
            eraser: ErasurePerformer(
                notes: notes, rescue: RescueFiles(of: notes.path, environment: [:])))
        try notes.perform(.lesson(lesson))
    }

    private var told: PublicLesson { PublicLesson(LessonRecord(lesson: lesson)) }

    private func look(
        in folder: String?, publish: PublicLesson? = nil, round: RoundID? = nil
    ) -> ClassSight? {
        let look = ClassLook(
            lesson: lesson.id, code: lesson.code, folder: folder, publish: publish, round: round,
            known: [:])
        guard case .seen(look, let sight) = try? performer.perform(.look(look)) else { return nil }
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
            try performer.perform(.share(told, lesson.id, folder: "~/klas/"))
                == .shared(lesson.id, folder: path))
        #expect(try ClassFolder(path).lesson(lesson.code) == told)
        #expect(try notes.folder(of: lesson.id) == path)
        #expect(
            try performer.perform(.share(told, lesson.id, folder: "~/"))
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
        _ = try performer.perform(.share(told, lesson.id, folder: path))
        try ClassFolder(path).put(ballot(1), code: lesson.code)
        #expect(look(in: path, publish: told)?.ballots == [])
        #expect(look(in: path, publish: told, round: round)?.ballots == [ballot(1)])
        #expect(look(in: path)?.problem == nil)
        #expect(try #require(look(in: path)?.now) > 1_700_000_000)
    }

    @Test func `a folder that went is told of, and comes back when it is shared again`() throws {
        let path = temporary("klas")
        _ = try performer.perform(.share(told, lesson.id, folder: path))
        try FileManager.default.removeItem(atPath: path)
        #expect(look(in: path, publish: told, round: round)?.problem == .missing)
        _ = try performer.perform(.share(told, lesson.id, folder: path))
        #expect(look(in: path, publish: told, round: round)?.problem == nil)
    }

    @Test func `deleting a lesson takes what is in its folder away, where it is still there`()
        throws
    {
        let path = temporary("klas")
        _ = try performer.perform(.share(told, lesson.id, folder: path))
        try ClassFolder(path).put(ballot(1), code: lesson.code)
        #expect(try performer.perform(.delete(lesson.id)) == .deleted(lesson.id, Erased()))
        #expect(!FileManager.default.fileExists(atPath: path))
        try notes.perform(.lesson(lesson))
        try notes.share(lesson.id, in: path)
        #expect(try performer.perform(.delete(lesson.id)) == .deleted(lesson.id, Erased()))
        #expect(try notes.lesson(lesson.id.rawValue) == nil)
    }

    @Test func `a room is held by one program, and by the next one when it is left`() throws {
        let other = ClassPerformer(
            notes: notes, home: nil, post: BallotPost(),
            rooms: RoomLocks(besides: notes.path, terminal: "pts/4"),
            eraser: ErasurePerformer(
                notes: notes, rescue: RescueFiles(of: notes.path, environment: [:])))
        func opening(
            _ performer: ClassPerformer, _ purpose: LessonPurpose = .room
        ) throws -> LessonOpening? {
            guard
                case .opened(lesson.id, purpose, let opening) =
                    try performer.perform(.open(lesson.id, purpose))
            else { return nil }
            return opening
        }
        func isOpen(_ opening: LessonOpening?) -> Bool {
            if case .opened = opening { return true }
            return false
        }
        #expect(isOpen(try opening(performer)))
        guard case .elsewhere(let holder) = try opening(other) else {
            Issue.record("two programs have one room")
            return
        }
        #expect(holder.terminal == "pts/3" && holder.since.contains(":"))
        // Following it, or reading its report, is no matter of one.
        #expect(isOpen(try opening(other, .console)))
        #expect(isOpen(try opening(other, .report)))
        #expect(try other.perform(.delete(lesson.id)) == .heldElsewhere(lesson.id, holder))
        #expect(try notes.lesson(lesson.code) != nil)
        _ = try performer.perform(.leave(lesson.id))
        #expect(isOpen(try opening(other)))
        #expect(!isOpen(try opening(performer)))
    }

    @Test func `a file that cannot be read is told, and never as a lesson that is gone`() throws {
        let impatient = try NotesFile(
            path: notes.path, bundled: [Samples.garden], contentVersion: 1,
            today: { Samples.today },
            secondsToWait: 0)
        let performer = ClassPerformer(
            notes: impatient, home: nil, post: BallotPost(),
            rooms: RoomLocks(besides: notes.path, terminal: ""),
            eraser: ErasurePerformer(
                notes: notes, rescue: RescueFiles(of: notes.path, environment: [:])))
        let lock = try FileLock(on: notes.path)
        #expect(throws: ReadFailure.busy) { try performer.perform(.readAll) }
        for purpose in [LessonPurpose.room, .report, .console] {
            #expect(throws: ReadFailure.busy) {
                try performer.perform(.open(lesson.id, purpose))
            }
        }
        // A room that could not be read is not held.
        let other = RoomLocks(besides: notes.path, terminal: "")
        #expect(other.take(lesson.id, at: "14:03") == nil)
        lock.release()
        #expect(try performer.perform(.readAll) != nil)
    }

    @Test func `paths are made whole`() {
        #expect(FullPath.of("~/a/", home: "/h") == "/h/a")
        #expect(FullPath.of("/a/b", home: nil) == "/a/b")
        #expect(FullPath.of("a", home: nil).hasSuffix("/a"))
        #expect(FullPath.of("a", home: nil).hasPrefix("/"))
    }
}
