internal import InitiativeModel

/// The words of a lesson's report. By reference: as a value, each use of one text would copy all.
final class LessonReportWords: Sendable {
    let title: String
    let lesson: String
    let rehearsal: String
    let simulated: String
    let noNames: String
    let notRevealed: String
    let answer: String
    let together: String
    let because: String
    let twist: String
    let takeaway: String
    let script: String
    let closing: String
    let noRightAnswer: String
    let fromTo: String
    let kind: String
    let question: String
    let roundHead: String
    let from: String
    let votes: String
    let spread: String
    let moved: String
    let notTold: String
    let held: @Sendable (_ about: String, _ day: String) -> String
    let inRound: @Sendable (_ number: Int, _ sentence: String) -> String
    let round: @Sendable (_ number: Int) -> String
    let shift: @Sendable (_ from: Int, _ to: Int) -> String
    let reasons: @Sendable (_ round: Int) -> String
    let part: @Sendable (_ name: String, _ minutes: Int) -> String

    init(
        title: String,
        lesson: String,
        rehearsal: String,
        simulated: String,
        noNames: String,
        notRevealed: String,
        answer: String,
        together: String,
        because: String,
        twist: String,
        takeaway: String,
        script: String,
        closing: String,
        noRightAnswer: String,
        fromTo: String,
        kind: String,
        question: String,
        roundHead: String,
        from: String,
        votes: String,
        spread: String,
        moved: String,
        notTold: String,
        held: @escaping @Sendable (_ about: String, _ day: String) -> String,
        inRound: @escaping @Sendable (_ number: Int, _ sentence: String) -> String,
        round: @escaping @Sendable (_ number: Int) -> String,
        shift: @escaping @Sendable (_ from: Int, _ to: Int) -> String,
        reasons: @escaping @Sendable (_ round: Int) -> String,
        part: @escaping @Sendable (_ name: String, _ minutes: Int) -> String
    ) {
        self.title = title
        self.lesson = lesson
        self.rehearsal = rehearsal
        self.simulated = simulated
        self.noNames = noNames
        self.notRevealed = notRevealed
        self.answer = answer
        self.together = together
        self.because = because
        self.twist = twist
        self.takeaway = takeaway
        self.script = script
        self.closing = closing
        self.noRightAnswer = noRightAnswer
        self.fromTo = fromTo
        self.kind = kind
        self.question = question
        self.roundHead = roundHead
        self.from = from
        self.votes = votes
        self.spread = spread
        self.moved = moved
        self.notTold = notTold
        self.held = held
        self.inRound = inRound
        self.round = round
        self.shift = shift
        self.reasons = reasons
        self.part = part
    }

    static subscript(language: Language) -> LessonReportWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = LessonReportWords(
        title: "Les: ", lesson: "De les", rehearsal: "OEFENING",
        simulated: "Dit was een oefening met een verzonnen groep. Niemand heeft gestemd.",
        noNames: """
            Het programma bewaart geen namen bij de stemmen. Aan een reden of een klein aantal is \
            iemand soms toch te herkennen.
            """,
        notRevealed: "De aantallen zijn in de les niet getoond, en staan daarom ook hier niet.",
        answer: "antwoord", together: "samen", because: "want",
        twist: "De wending", takeaway: "Wat nemen we mee?", script: "Het draaiboek",
        closing: "Bij het lezen",
        noRightAnswer: """
            Voor de strategie bestaat geen goed antwoord. De aantallen zijn er om het gesprek te \
            beginnen, niet om het te beslissen.
            """,
        fromTo: "van \\ naar", kind: "soort", question: "vraag", roundHead: "ronde",
        from: "van", votes: "stemmen", spread: "verdeling", moved: "verschuiving",
        notTold: "niet getoond",
        held: { "Casus: \($0). Gegeven op \($1)." }, inRound: { "Ronde \($0): \($1)" },
        round: { "ronde \($0)" },
        shift: { "Van ronde \($0) naar ronde \($1), in aantallen:" },
        reasons: { "Redenen in ronde \($0), door elkaar en zonder wie ze gaf:" },
        part: { "\($0) (\($1) min)" })

    private static let english = LessonReportWords(
        title: "Lesson: ", lesson: "The lesson", rehearsal: "REHEARSAL",
        simulated: "This was a rehearsal with a made-up class. Nobody voted.",
        noNames: """
            The program keeps no names with the votes. A reason or a small number may still give \
            somebody away.
            """,
        notRevealed: "The totals were not shown in the lesson, and so are not here either.",
        answer: "answer", together: "together", because: "because",
        twist: "The twist", takeaway: "What do we take away?", script: "The script",
        closing: "When reading this",
        noRightAnswer: """
            There is no right answer for the strategy. The totals are there to begin the talk, \
            not to settle it.
            """,
        fromTo: "from \\ to", kind: "kind", question: "question", roundHead: "round",
        from: "from", votes: "votes", spread: "spread", moved: "shift", notTold: "not shown",
        held: { "Case: \($0). Held on \($1)." }, inRound: { "Round \($0): \($1)" },
        round: { "round \($0)" },
        shift: { "From round \($0) to round \($1), in counts:" },
        reasons: { "Reasons in round \($0), in no order and without who gave them:" },
        part: { "\($0) (\($1) min)" })
}
