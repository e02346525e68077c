internal import Foundation
public import InitiativeModel

/// What voting terminals are told of a lesson, as it lies in a class folder.
struct StoredPublicLesson: StoredRecord {
    static let version = 1

    let code: String
    let about: StoredCase
    let offersNoneOfFour: Bool
    let round: String?
    let question: StoredQuestion?
    let phase: String
    let receipts: [String]
    let isEnded: Bool

    init(_ lesson: PublicLesson) {
        code = lesson.code
        about = StoredCase(lesson.about)
        offersNoneOfFour = lesson.offersNoneOfFour
        round = lesson.round?.rawValue
        question = lesson.question.map { StoredQuestion($0) }
        phase = lesson.phase.rawValue
        receipts = lesson.receipts.sorted()
        isEnded = lesson.isEnded
    }

    var value: PublicLesson? {
        let round = round.flatMap { RoundID(rawValue: $0) }
        let question = question?.value
        guard let phase = PublicLesson.Phase(rawValue: phase),
            (round == nil) == (self.round == nil), (question == nil) == (self.question == nil)
        else { return nil }
        return PublicLesson(
            code: code, about: about.value, offersNoneOfFour: offersNoneOfFour, round: round,
            question: question, phase: phase, receipts: Set(receipts), isEnded: isEnded)
    }
}

extension PublicLesson {
    /// As JSON, with the number of its form: the same for the same value.
    public var stored: String { StoredPublicLesson.encode(self) }

    public static func read(_ text: String) -> Readable<PublicLesson> {
        StoredPublicLesson.decode(text)
    }
}

/// A voter's seat, in the file that a voting terminal keeps of itself.
struct StoredSeat: StoredRecord {
    static let version = 1

    let token: String
    let number: Int
    let round: String?
    let receipts: [String]

    init(_ seat: VoterSeat) {
        token = seat.token.rawValue
        number = seat.number
        round = seat.round?.rawValue
        receipts = seat.receipts
    }

    var value: VoterSeat? {
        let round = round.flatMap { RoundID(rawValue: $0) }
        guard let token = BallotToken(rawValue: token), (round == nil) == (self.round == nil)
        else { return nil }
        return VoterSeat(token: token, number: number, round: round, receipts: receipts)
    }
}

extension VoterSeat {
    /// As JSON, with the number of its form.
    public var stored: String { StoredSeat.encode(self) }

    public static func read(_ text: String) -> Readable<VoterSeat> { StoredSeat.decode(text) }
}
