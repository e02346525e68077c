internal import Foundation
internal import InitiativeExchange
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore

/// Carries out what a lesson asks for: the notes file, the class folder, the clock.
struct ClassPerformer: Sendable {
    let notes: NotesFile

    /// What came of it; nil for what is not the class's own.
    func perform(_ effect: LessonEffect) -> LessonMessage? {
        switch effect {
        case .readAll:
            let read = try? notes.lessons()
            return .allRead(
                read?.plans ?? [], read?.lessons ?? [], read?.history ?? History())
        case .begin(let plan, let about, let rehearsal):
            return .begun(
                Lesson(
                    id: LessonID(RandomWord.next()), code: LessonCode.next(), plan: plan,
                    about: about, held: LocalTime.today(), rehearsal: rehearsal,
                    startedAt: now))
        case .open(let id):
            let record = try? notes.lesson(id.rawValue)
            let history = try? notes.history(of: .lesson(id))
            return .opened(id, record: record, history ?? History(), now: now)
        case .look(let look): return .seen(look, see(look))
        case .cast(let cast, let lesson):
            return .cast(
                Ballot(
                    round: cast.round, token: BallotToken.random(), answer: cast.answer,
                    reason: cast.reason, source: .keyboard), of: lesson)
        case .share: return .notShared(.failed(code: ENOSYS))
        case .delete(let id):
            do {
                try notes.delete(id)
                return .deleted(id)
            } catch {
                return .notDeleted(id, error)
            }
        case .report(let request):
            return .reported(request, LessonReport(request.record, in: request.language).plain)
        case .export: return nil
        }
    }

    /// In seconds since 1970.
    private var now: Int { Int(Date.now.timeIntervalSince1970) }

    private func see(_ look: ClassLook) -> ClassSight { ClassSight(now: now) }
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
