internal import Foundation
internal import InitiativeContent
internal import InitiativeModel

extension LessonReport {
    /// The counts as CSV: a row for each answer of each round that may be shown, then a row for
    /// each pair of answers between which somebody could have moved.
    public var csv: String {
        var text = CSVText.row([
            words.kind, words.question, words.roundHead, words.from, words.answer, words.votes,
        ])
        let mark = lesson.isRehearsal ? " (\(words.rehearsal))" : ""
        for (number, question) in lesson.plan.questions.enumerated() {
            let wording = question.wording(in: language)
            for round in (1...lesson.plan.rounds).map({ RoundID(question: number, number: $0) }) {
                if case .tally(let tally) = record.spread(of: round) {
                    for answer in lesson.answers(in: round) {
                        text += CSVText.row([
                            words.spread + mark, wording, String(round.number), "",
                            answer.name(in: language, of: question), String(tally[answer]),
                        ])
                    }
                }
                if case .table(let table) = record.shift(to: round) {
                    for from in lesson.answers(in: round) {
                        for to in lesson.answers(in: round) {
                            text += CSVText.row([
                                words.moved + mark, wording, String(round.number),
                                from.name(in: language, of: question),
                                to.name(in: language, of: question), String(table[from, to]),
                            ])
                        }
                    }
                }
            }
        }
        return text
    }

    /// The report as JSON: stable names, texts in the report's language.
    public var json: String {
        JSONText.encode(
            Record(
                title: lesson.plan.title, about: lesson.about.title[language],
                held: lesson.held, isRehearsal: lesson.isRehearsal,
                questions: lesson.plan.questions.enumerated().map(question),
                twist: lesson.plan.twistText(in: language) ?? "", takeaway: record.takeaway,
                note: words.noRightAnswer))
    }

    private func question(_ number: Int, _ question: LessonQuestion) -> QuestionRecord {
        QuestionRecord(
            question: question.wording(in: language),
            rounds: (1...lesson.plan.rounds).map { round in
                let id = RoundID(question: number, number: round)
                return RoundRecord(
                    round: round, votes: tally(id),
                    whyNot: record.spread(of: id).whyNot(in: language), moved: moved(id),
                    reasons: record.reasons(in: id).map(\.text))
            })
    }

    private func tally(_ round: RoundID) -> [String: Int]? {
        guard case .tally(let tally) = record.spread(of: round) else { return nil }
        return Dictionary(
            uniqueKeysWithValues: lesson.answers(in: round).map { ($0.rawValue, tally[$0]) })
    }

    private func moved(_ round: RoundID) -> [String: [String: Int]]? {
        guard case .table(let table) = record.shift(to: round) else { return nil }
        let answers = lesson.answers(in: round)
        return Dictionary(
            uniqueKeysWithValues: answers.map { from in
                (
                    from.rawValue,
                    Dictionary(
                        uniqueKeysWithValues: answers.map { ($0.rawValue, table[from, $0]) })
                )
            })
    }

    private struct Record: Encodable {
        let title: String
        let about: String
        let held: String
        let isRehearsal: Bool
        let questions: [QuestionRecord]
        let twist: String
        let takeaway: String
        let note: String
    }

    private struct QuestionRecord: Encodable {
        let question: String
        let rounds: [RoundRecord]
    }

    /// Without votes where they may not be told; then `whyNot` says why.
    private struct RoundRecord: Encodable {
        let round: Int
        let votes: [String: Int]?
        let whyNot: String?
        let moved: [String: [String: Int]]?
        let reasons: [String]
    }
}
