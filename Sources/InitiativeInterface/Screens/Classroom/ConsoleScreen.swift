internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// The trainer's own screen in a second terminal: script, notes, the count of ballots, what comes
/// next. It follows the room and shows nothing that the room may not see: no votes.
public struct ConsoleScreen: ReadingScreen {
    public typealias Extra = Never

    var scroll = ReadingScroll()

    public init() {}

    public var isOfLesson: Bool { true }

    public func title(_ desk: Desk) -> String {
        "\(desk.phrases.console.title) · \(desk.visibleLessonTitle)"
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        var text = Paragraph(columns: columns)
        guard let record = desk.teaching.record else { return text }
        let lesson = record.lesson
        let slide = lesson.currentSlide
        let phrases = desk.phrases.console
        let language = desk.language
        text.add(
            now(slide, lesson, desk), Style(.accent, on: .page, .bold))
        if lesson.plan.parts.indices.contains(slide.part) {
            let part = lesson.plan.parts[slide.part]
            text.add(part.wording(in: language), Style(part.prompt == nil ? .text : .own))
        }
        for line in voteLines(record, desk) { text.add(line, Style(.heading, on: .page, .bold)) }
        text.addBlank()
        let slides = lesson.slides
        let nextPlace = min(lesson.slide, slides.count - 1) + 1
        text.add(
            slides.indices.contains(nextPlace)
                ? phrases.next(name(of: slides[nextPlace], lesson, desk)) : phrases.lastSlide,
            Style(.faint))
        text.addBlank()
        text.add(phrases.script, Style(.heading, on: .page, .bold))
        for (number, part) in lesson.plan.parts.enumerated() where part.minutes > 0 {
            let isNow = number == slide.part
            text.add(
                phrases.part(number + 1, part.activity.standard.name[language], part.minutes),
                Style(isNow ? .accent : .text, on: .page, isNow ? .bold : []),
                hanging: isNow ? "▸ " : "  ")
        }
        if let twist = lesson.plan.twistText(in: language) {
            text.addBlank()
            text.add(desk.phrases.room.twist, Style(.heading, on: .page, .bold))
            text.add(twist, Style(lesson.plan.twist == nil ? .text : .own))
        }
        text.addBlank()
        for part in TrainerNotes.parts { text.add(part, language) }
        return text
    }

    private func now(_ slide: LessonSlide, _ lesson: Lesson, _ desk: Desk) -> String {
        let phrases = desk.phrases.console
        let total = max(0, desk.teaching.now - lesson.startedAt) / 60
        let here = max(0, desk.teaching.now - lesson.partSince) / 60
        let planned =
            lesson.plan.parts.indices.contains(slide.part)
            ? lesson.plan.parts[slide.part].minutes : 0
        return name(of: slide, lesson, desk) + " · "
            + phrases.elapsed(here, planned, total, lesson.plan.minutes)
    }

    /// How many ballots are in, of every round that is open or closed; not what they say.
    private func voteLines(_ record: LessonRecord, _ desk: Desk) -> [String] {
        let lesson = record.lesson
        return lesson.rounds.keys.sorted().compactMap { round in
            guard let question = lesson.question(of: round), lesson[round].phase != .revealed else {
                return nil
            }
            let name = question.name(in: desk.language)
            return desk.phrases.console.ballots(
                name, round.number, record.votes(in: round), lesson[round].phase == .open)
        }
    }

    private func name(of slide: LessonSlide, _ lesson: Lesson, _ desk: Desk) -> String {
        let activity = slide.activity.standard.name[desk.language]
        let round: RoundID? =
            switch slide.content {
            case .vote(let round), .totals(let round), .shift(let round): round
            case .about, .prompt, .twist, .takeaway: nil
            }
        guard let round, let question = lesson.question(of: round) else { return activity }
        let phrases = desk.phrases
        let what: String =
            if case .shift = slide.content { phrases.console.whoMoved } else {
                phrases.room.round(round.number)
            }
        return "\(activity) · \(question.name(in: desk.language)) · \(what)"
    }
}

/// The words of the trainer's own screen.
public struct ConsolePhrases: Sendable {
    let title: String
    let script: String
    let lastSlide: String
    let whoMoved: String
    let next: @Sendable (_ name: String) -> String
    let part: @Sendable (_ number: Int, _ name: String, _ minutes: Int) -> String
    let elapsed:
        @Sendable (_ here: Int, _ planned: Int, _ total: Int, _ plannedTotal: Int) -> String
    let ballots:
        @Sendable (_ question: String, _ round: Int, _ count: Int, _ isOpen: Bool) -> String

    static let dutch = ConsolePhrases(
        title: "Docent", script: "Draaiboek", lastSlide: "Dit was de laatste stap.",
        whoMoved: "de verschuiving",
        next: { "Hierna: \($0)" }, part: { "\($0). \($1) (\($2) min)" },
        elapsed: { here, planned, total, plannedTotal in
            "\(here) min bezig (plan: \(planned)) · les: \(total) van \(plannedTotal) min"
        },
        ballots: { question, round, count, isOpen in
            """
            \(question), ronde \(round): \(count) \(count == 1 ? "stem" : "stemmen") binnen, \
            \(isOpen ? "open" : "gesloten, nog niet getoond")
            """
        })

    static let english = ConsolePhrases(
        title: "Trainer", script: "Script", lastSlide: "This was the last step.",
        whoMoved: "the shift",
        next: { "Next: \($0)" }, part: { "\($0). \($1) (\($2) min)" },
        elapsed: { here, planned, total, plannedTotal in
            "\(here) min so far (plan: \(planned)) · lesson: \(total) of \(plannedTotal) min"
        },
        ballots: { question, round, count, isOpen in
            """
            \(question), round \(round): \(count) \(count == 1 ? "vote" : "votes") in, \
            \(isOpen ? "open" : "closed, not shown yet")
            """
        })
}
