internal import Foundation
internal import InitiativeContent
internal import InitiativeModel

extension LessonReport {
    /// The counts as CSV: a row for each answer of each round that may be shown, then a row for
    /// each pair of answers between which somebody could have moved. Where they may not be shown
    /// a row says why.
    public var csv: String {
        CSVText.row([
            words.kind, words.question, words.roundHead, words.from, words.answer, words.votes,
        ])
            + lesson.plan.questions.indices.flatMap { number in
                (1...lesson.plan.rounds).map { RoundID(question: number, number: $0) }
            }
            .map { spreadRows($0) + shiftRows($0) }.joined()
    }

    private func spreadRows(_ round: RoundID) -> String {
        if let reason = whyNoSpread(of: round) {
            return row(words.notTold, round, to: reason)
        }
        guard case .tally(let tally) = record.spread(of: round) else { return "" }
        return lesson.answers(in: round).map { answer in
            row(words.spread, round, to: name(answer, round), tally[answer])
        }.joined()
    }

    private func shiftRows(_ round: RoundID) -> String {
        if let reason = whyNoShift(to: round) { return row(words.notTold, round, to: reason) }
        guard case .table(let table) = record.shift(to: round) else { return "" }
        let answers = lesson.answers(in: round)
        return answers.flatMap { from in
            answers.map { to in
                row(
                    words.moved, round, from: name(from, round), to: name(to, round),
                    table[from, to])
            }
        }.joined()
    }

    private func row(
        _ kind: String, _ round: RoundID, from: String = "", to: String, _ votes: Int? = nil
    ) -> String {
        let mark = lesson.isRehearsal ? " (\(words.rehearsal))" : ""
        let wording = lesson.question(of: round)?.wording(in: language) ?? ""
        return CSVText.row(
            [kind + mark, wording, String(round.number), from, to].map(UnsafeText.marked)
                + [votes.map { String($0) } ?? ""])
    }

    private func name(_ answer: VoteAnswer, _ round: RoundID) -> String {
        lesson.question(of: round).map { answer.name(in: language, of: $0) } ?? ""
    }

    /// The report as JSON: stable names, texts in the report's language.
    public var json: String {
        JSONText.encode(
            Record(
                writtenBy: "initiatiefwijzer", title: lesson.plan.title,
                about: lesson.about.title(in: language),
                held: lesson.held, isRehearsal: lesson.isRehearsal,
                script: lesson.plan.parts.filter { $0.minutes > 0 }.map { part in
                    PartRecord(
                        part: part.activity.standard.name[language], minutes: part.minutes)
                }, questions: lesson.plan.questions.enumerated().map(question),
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
                    whyNot: whyNoSpread(of: id), moved: moved(id), whyNotMoved: whyNoShift(to: id),
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
        /// By this a report is told from another file.
        let writtenBy: String
        let title: String
        let about: String
        let held: String
        let isRehearsal: Bool
        let script: [PartRecord]
        let questions: [QuestionRecord]
        let twist: String
        let takeaway: String
        let note: String
    }

    private struct PartRecord: Encodable {
        let part: String
        let minutes: Int
    }

    private struct QuestionRecord: Encodable {
        let question: String
        let rounds: [RoundRecord]
    }

    /// Without votes where they may not be told; then `whyNot` says why, as `whyNotMoved` does of
    /// who moved.
    private struct RoundRecord: Encodable {
        let round: Int
        let votes: [String: Int]?
        let whyNot: String?
        let moved: [String: [String: Int]]?
        let whyNotMoved: String?
        let reasons: [String]
    }
}
