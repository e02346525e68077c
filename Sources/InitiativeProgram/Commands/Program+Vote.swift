internal import Foundation
internal import InitiativeContent
internal import InitiativeInterface
internal import InitiativeModel
internal import TerminalUI

/// What `vote` was asked to do.
struct VoteOrder {
    var folder: String
    /// The lesson's, in small letters.
    var code: String
    /// What to vote without a screen: the first one, then what it is changed to; empty for the
    /// screen.
    var answers: [String] = []
    var reason = ""
    /// How long a vote may take to arrive, in seconds.
    var wait = 10

    func fullPath(_ workplace: Workplace) -> String {
        FullPath.of(folder, home: workplace.environment["HOME"])
    }
}

// Voting without a screen.
extension Program {
    /// The lesson that is to be voted in, before anything is shown.
    static func lesson(
        _ order: VoteOrder, _ workplace: Workplace
    ) throws(ProgramFailure) -> PublicLesson {
        let words = workplace.startWords
        let path = order.fullPath(workplace)
        let lesson: PublicLesson?
        do {
            lesson =
                ClassFileName.isCode(order.code)
                ? try ClassFolder(path).lesson(order.code) : nil
        } catch {
            throw error == .newer
                ? ProgramFailure(.data, words.newerLessonHere)
                : ProgramFailure(.noInput, words.noClassFolder(path))
        }
        guard let lesson else { throw ProgramFailure(.noInput, words.noLessonHere(order.code)) }
        return lesson
    }

    /// Casts the votes that were asked for, each after the one before has arrived.
    static func vote(_ order: VoteOrder, _ workplace: Workplace) throws(ProgramFailure) {
        let words = workplace.startWords
        let phrases = Phrases[workplace.startLanguage].vote
        var lesson = try lesson(order, workplace)
        let performer = VotePerformer(
            order.fullPath(workplace), code: order.code,
            seats: VoterSeatFile(folder: nil, code: order.code, terminal: nil))
        var seat = VoterSeat(token: .random())
        for word in order.answers {
            guard lesson.phase == .open, !lesson.isEnded, let round = lesson.round,
                let question = lesson.question
            else { throw ProgramFailure(.busy, words.noRoundOpen) }
            guard let answer = answer(word, lesson, question) else {
                let names = lesson.answers.map {
                    $0.name(in: workplace.startLanguage, of: question)
                }
                throw ProgramFailure(
                    .data, words.unknownAnswer(word, names.joined(separator: ", ")))
            }
            do {
                seat = try performer.put(
                    CastBallot(round: round, answer: answer, reason: order.reason), seat)
            } catch {
                throw ProgramFailure(.io, phrases.notPut(error))
            }
            lesson = wait(order.wait, for: seat, performer) ?? lesson
            let standing = seat.standing(in: lesson)
            let sentence = phrases.standing(standing, lesson.phase)
            switch standing {
            case .underWay, .arrived, .counted, .earlierCounted:
                try StandardStreams.write(sentence.printable + "\n", in: words)
            // The next round was opened meanwhile, or this one closed.
            case .tooLate, .notVoted: throw ProgramFailure(.busy, words.noRoundOpen)
            }
        }
    }

    /// The lesson once it tells what became of the last ballot, or when the time is over.
    private static func wait(
        _ seconds: Int, for seat: VoterSeat, _ performer: VotePerformer
    ) -> PublicLesson? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var last: PublicLesson?
        while true {
            last = (try? performer.look()) ?? last
            if let last, last.phase == .closed || seat.standing(in: last) == .arrived {
                return last
            }
            guard ContinuousClock.now < deadline else { return last }
            usleep(50_000)
        }
    }

    /// As it is stored, as it is shown in either language, or its number on the screen.
    private static func answer(
        _ word: String, _ lesson: PublicLesson, _ question: LessonQuestion
    ) -> VoteAnswer? {
        let answers = lesson.answers
        if let number = Int(word) {
            return answers.indices.contains(number - 1) ? answers[number - 1] : nil
        }
        return answers.first { answer in
            answer.rawValue == word
                || Language.allCases.contains {
                    answer.name(in: $0, of: question).lowercased() == word.lowercased()
                }
        }
    }
}
