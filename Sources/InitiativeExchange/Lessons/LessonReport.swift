internal import InitiativeContent
public import InitiativeModel

/// A lesson as a report: both rounds beside each other and who moved, without names. What may not
/// be shown before a class is not told here either.
public struct LessonReport: Sendable {
    public let record: LessonRecord
    public let language: Language

    public init(_ record: LessonRecord, in language: Language) {
        self.record = record
        self.language = language
    }

    var lesson: Lesson { record.lesson }
    var words: LessonReportWords { LessonReportWords[language] }

    /// As Markdown (CommonMark). Nothing that somebody wrote can become markup or a link.
    public var markdown: String { ReportText.markdown(title, sections) }

    /// As plain lines with the same marks and nothing escaped, for a screen.
    public var plain: String { ReportText.plain(title, sections) }

    private var title: String {
        let name =
            lesson.plan.title.allSatisfy(\.isWhitespace)
            ? lesson.about.title(in: language) : lesson.plan.title
        return (lesson.isRehearsal ? words.rehearsal + ": " : "") + words.title + name
    }

    private var sections: [ReportSection] {
        ([aboutSection] + lesson.plan.questions.indices.map(questionSection)
            + [twistSection, takeawaySection, scriptSection, closingSection])
            .compactMap(\.self)
    }

    private var aboutSection: ReportSection? {
        ReportSection(
            words.lesson,
            (lesson.isRehearsal ? [.paragraph(words.simulated)] : []) + [
                .paragraph(words.held(lesson.about.title(in: language), lesson.held)),
                .paragraph(lesson.about.summary[language]),
                .paragraph(words.noNames),
            ])
    }

    private func questionSection(_ number: Int) -> ReportSection? {
        let question = lesson.plan.questions[number]
        let rounds = (1...lesson.plan.rounds).map { RoundID(question: number, number: $0) }
        let shown = rounds.filter { lesson[$0].phase == .revealed }
        guard !shown.isEmpty else {
            return ReportSection(
                question.wording(in: language), [.paragraph(words.notRevealed)])
        }
        return ReportSection(
            question.wording(in: language),
            spreadBlocks(rounds, question) + shown.dropFirst().flatMap { shiftBlocks($0, question) }
                + shown.flatMap { reasonBlocks($0, question) })
    }

    /// Why the votes of a round are not told; nil where they are.
    func whyNoSpread(of round: RoundID) -> String? {
        let spread = record.spread(of: round)
        if case .hidden = spread { return words.notRevealed }
        return spread.whyNot(in: language)
    }

    /// Why it is not told who moved between two rounds; nil where it is, and where one of the
    /// rounds was not shown, which is told already.
    func whyNoShift(to round: RoundID) -> String? {
        let shift = record.shift(to: round)
        if case .hidden = shift { return nil }
        return shift.whyNot(in: language)
    }

    /// The rounds that may be shown beside each other, and why the others may not.
    private func spreadBlocks(_ rounds: [RoundID], _ question: LessonQuestion) -> [ReportBlock] {
        var tallies: [(round: RoundID, tally: Tally)] = []
        var blocks: [ReportBlock] = []
        for round in rounds {
            if case .tally(let tally) = record.spread(of: round) {
                tallies.append((round: round, tally: tally))
            }
            if let reason = whyNoSpread(of: round) {
                blocks.append(.paragraph(words.inRound(round.number, reason)))
            }
        }
        guard let first = tallies.first else { return blocks }
        let rows = lesson.answers(in: first.round).map { answer in
            [answer.name(in: language, of: question)] + tallies.map { String($0.tally[answer]) }
        }
        let total = [words.together] + tallies.map { String($0.tally.total) }
        return [
            .table(
                heads: [words.answer] + tallies.map { words.round($0.round.number) },
                rows: rows + [total])
        ] + blocks
    }

    private func shiftBlocks(_ round: RoundID, _ question: LessonQuestion) -> [ReportBlock] {
        if let reason = whyNoShift(to: round) {
            return [.paragraph(words.inRound(round.number, reason))]
        }
        guard case .table(let table) = record.shift(to: round) else { return [] }
        let answers = lesson.answers(in: round)
        let heads = answers.enumerated().map {
            $0.element.shortName(in: language, at: $0.offset)
        }
        return [
            .paragraph(words.shift(round.number - 1, round.number)),
            .table(
                heads: [words.fromTo] + heads,
                rows: zip(answers, heads).map { from, head in
                    let name = from.name(in: language, of: question)
                    let isNumber = Int(head) != nil && !name.hasPrefix(head)
                    return [isNumber ? "\(head) \(name)" : name]
                        + answers.map { String(table[from, $0]) }
                }),
            .paragraph(table.summary(in: language)),
        ]
    }

    private func reasonBlocks(_ round: RoundID, _ question: LessonQuestion) -> [ReportBlock] {
        let reasons = record.reasons(in: round)
        guard !reasons.isEmpty else { return [] }
        return [.paragraph(words.reasons(round.number))]
            + reasons.map { .item(words.because + " " + $0.text) }
    }

    private var twistSection: ReportSection? {
        lesson.plan.twistText(in: language).flatMap {
            ReportSection(words.twist, [.paragraph($0)])
        }
    }

    private var takeawaySection: ReportSection? {
        record.takeaway.allSatisfy(\.isWhitespace)
            ? nil : ReportSection(words.takeaway, [.own(record.takeaway)])
    }

    private var scriptSection: ReportSection? {
        ReportSection(
            words.script,
            lesson.plan.parts.filter { $0.minutes > 0 }.map { part in
                .item(words.part(part.activity.standard.name[language], part.minutes))
            })
    }

    private var closingSection: ReportSection? {
        ReportSection(words.closing, [.paragraph(words.noRightAnswer)])
    }
}
