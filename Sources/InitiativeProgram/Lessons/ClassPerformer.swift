internal import Foundation
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore

/// Carries out what a lesson asks for: the notes file, the class folder, the clock.
struct ClassPerformer: Sendable {
    let notes: NotesFile
    /// For paths that begin with `~/`; nil where there is none.
    let home: String?
    /// What was read from class folders so far.
    let post: BallotPost
    let rooms: RoomLocks
    let eraser: ErasurePerformer

    /// What came of it; nil for what is not the class's own, and for what tells nothing.
    ///
    /// - Throws: where the notes file cannot be read now.
    func perform(_ effect: LessonEffect) throws(ReadFailure) -> LessonMessage? {
        switch effect {
        case .readAll:
            let read = try notes.answering { notes throws(NotesFileError) in
                try notes.lessons()
            }
            return .allRead(
                ReadLessons(
                    plans: read.plans, lessons: read.lessons, unreadable: read.unreadable,
                    history: read.history))
        case .begin(let plan, let about, let rehearsal):
            let lesson = Lesson(
                id: LessonID(RandomWord.next()), code: LessonCode.next(), plan: plan,
                about: about, held: LocalTime.today(), rehearsal: rehearsal, startedAt: now)
            _ = rooms.take(lesson.id, at: LocalTime.timeOfDay())
            return .begun(lesson)
        case .open(let id, let purpose): return .opened(id, purpose, try open(id, purpose))
        case .leave(let id):
            rooms.leave(id)
            return nil
        case .look(let look): return .seen(look, see(look))
        case .cast(let cast, let lesson):
            return .cast(
                Ballot(
                    round: cast.round, token: BallotToken.random(), answer: cast.answer,
                    reason: cast.reason, source: .keyboard), of: lesson)
        case .share(let told, let id, let folder):
            do {
                return .shared(id, folder: try share(told, id, in: folder))
            } catch {
                return .notShared(error)
            }
        case .delete(let id):
            if let holder = rooms.take(id, at: LocalTime.timeOfDay()) {
                return .heldElsewhere(id, holder)
            }
            defer { rooms.leave(id) }
            return delete(id)
        case .report(let request):
            return .reported(request, LessonReport(request.record, in: request.language).plain)
        case .export: return nil
        }
    }

    private func open(
        _ id: LessonID, _ purpose: LessonPurpose
    ) throws(ReadFailure) -> LessonOpening {
        // Before it is read: what the other program does until it leaves is in it then.
        let wasOurs = rooms.holds(id)
        let holder = purpose == .room ? rooms.take(id, at: LocalTime.timeOfDay()) : nil
        var isEntered = wasOurs
        defer { if !isEntered { rooms.leave(id) } }
        let (found, history) = try notes.answering { notes throws(NotesFileError) in
            (try notes.lesson(id.rawValue), try notes.history(of: .lesson(id)))
        }
        switch found {
        case nil: return .gone
        case .unreadable: return .newer
        case .value(let record):
            if let holder, !record.lesson.isEnded { return .elsewhere(holder) }
            isEntered = wasOurs || purpose == .room && !record.lesson.isEnded
            return .opened(record, history, now: now)
        }
    }

    /// What others can read goes first; where it cannot be reached, the rest goes all the same.
    private func delete(_ id: LessonID) -> LessonMessage {
        do {
            if case .value(let record)? = try notes.lesson(id.rawValue),
                let folder = record.folder
            {
                try? ClassFolder(folder).remove(code: record.lesson.code)
            }
        } catch {
            return .notDeleted(id, error.isBusy ? .busy : .failed(code: 0))
        }
        do {
            return .deleted(id, try eraser.erase(.lesson(id)))
        } catch {
            return .notDeleted(id, error)
        }
    }

    /// In seconds since 1970.
    private var now: Int { Int(Date.now.timeIntervalSince1970) }

    /// Makes a class folder, and tells there how far the lesson is.
    ///
    /// - Parameter group: who may vote; nil for everybody on the computer.
    /// - Returns: the folder's whole path, as voters need it.
    func share(
        _ told: PublicLesson, _ id: LessonID, in path: String, group: String? = nil
    ) throws(ClassFolderProblem) -> String {
        let folder = ClassFolder(FullPath.of(path, home: home))
        try folder.create(group: group)
        try folder.publish(told)
        do {
            try notes.share(id, in: folder.path)
        } catch {
            throw error == .diskFull ? .diskFull : .failed(code: EIO)
        }
        return folder.path
    }

    /// Tells first and collects then: whoever read what was told before has put in by now what
    /// still counts.
    private func see(_ look: ClassLook) -> ClassSight {
        guard let path = look.folder else {
            // `lesson share` in another terminal. Where the file cannot be read now, the next look
            // finds it.
            let folder = try? notes.folder(of: look.lesson)
            return ClassSight(now: now, folder: folder)
        }
        let folder = ClassFolder(path)
        var problem: ClassFolderProblem?
        do {
            if let told = look.publish { try folder.publish(told) }
        } catch {
            problem = error
        }
        guard let round = look.round else {
            return ClassSight(now: now, folder: path, problem: problem)
        }
        do {
            let ballots = try folder.ballots(
                code: look.code, round: round, known: look.known, post)
            return ClassSight(now: now, folder: path, ballots: ballots, problem: problem)
        } catch {
            return ClassSight(now: now, folder: path, problem: problem ?? error)
        }
    }
}

/// A path as it is typed, from the root of the file system on.
enum FullPath {
    /// - Parameter home: what `~/` stands for; nil where there is none.
    static func of(_ path: String, home: String?) -> String {
        var full = path
        if path.hasPrefix("~/"), let home { full = home + path.dropFirst() }
        if !full.hasPrefix("/") {
            full = FileManager.default.currentDirectoryPath + "/" + full
        }
        while full.count > 1, full.hasSuffix("/") { full.removeLast() }
        return full
    }
}

/// What voters type to find a lesson: letters and digits that nobody mistakes for each other.
enum LessonCode {
    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")

    /// Six of them, by chance.
    static func next() -> String {
        var numbers = SystemRandomNumberGenerator()
        return String((0..<6).compactMap { _ in alphabet.randomElement(using: &numbers) })
    }
}

extension BallotToken {
    /// One that nobody can guess: 128 bits of the system's randomness.
    static func random() -> BallotToken {
        var numbers = SystemRandomNumberGenerator()
        let digits = (0..<16).map { _ in
            let byte = String(UInt8.random(in: .min ... .max, using: &numbers), radix: 16)
            return byte.count == 1 ? "0" + byte : byte
        }.joined()
        guard let token = BallotToken(rawValue: digits) else {
            preconditionFailure("sixteen bytes are a token")
        }
        return token
    }
}
