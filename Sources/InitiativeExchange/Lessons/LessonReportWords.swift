internal import InitiativeModel

/// The words of a lesson's report.
struct LessonReportWords: Sendable {
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
    let held: @Sendable (_ about: String, _ day: String) -> String
    let round: @Sendable (_ number: Int) -> String
    let tooFew: @Sendable (_ round: Int, _ votes: Int, _ needed: Int) -> String
    let tooFewLinked: @Sendable (_ round: Int, _ linked: Int, _ needed: Int) -> String
    let nothingLinked: @Sendable (_ round: Int) -> String
    let shift: @Sendable (_ from: Int, _ to: Int) -> String
    let stayed: @Sendable (_ stayed: Int, _ moved: Int) -> String
    let reasons: @Sendable (_ round: Int) -> String
    let part: @Sendable (_ name: String, _ minutes: Int) -> String

    static subscript(language: Language) -> LessonReportWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = LessonReportWords(
        title: "Les: ", lesson: "De les", rehearsal: "OEFENING",
        simulated: "Dit was een oefening met een verzonnen klas. Niemand heeft gestemd.",
        noNames: "Er zijn geen namen bewaard. Wie wat stemde, is nergens vastgelegd.",
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
        held: { "Casus: \($0). Gehouden op \($1)." }, round: { "ronde \($0)" },
        tooFew: { round, votes, needed in
            """
            Ronde \(round) had \(votes) \(votes == 1 ? "stem" : "stemmen"). De verdeling staat \
            hier pas vanaf \(needed): met minder is te raden wie wat koos.
            """
        },
        tooFewLinked: { round, linked, needed in
            """
            Van \(linked) \(linked == 1 ? "stem" : "stemmen") in ronde \(round) is bekend waar \
            zij vandaan \(linked == 1 ? "kwam" : "kwamen"). De tabel staat hier pas vanaf \
            \(needed): met minder is te raden wie er schoof.
            """
        },
        nothingLinked: {
            """
            Wie in ronde \($0) anders koos, is niet te zien: getelde handen en het doorgegeven \
            toetsenbord koppelen niets aan een vorige ronde.
            """
        },
        shift: { "Van ronde \($0) naar ronde \($1), in aantallen:" },
        stayed: { stayed, moved in
            """
            \(stayed) \(stayed == 1 ? "bleef" : "bleven") bij hun keuze, \(moved) \
            \(moved == 1 ? "koos" : "kozen") anders.
            """
        },
        reasons: { "Redenen in ronde \($0), door elkaar en zonder wie ze gaf:" },
        part: { "\($0) (\($1) min)" })

    private static let english = LessonReportWords(
        title: "Lesson: ", lesson: "The lesson", rehearsal: "REHEARSAL",
        simulated: "This was a rehearsal with a made-up class. Nobody voted.",
        noNames: "No names were kept. Who voted what is recorded nowhere.",
        notRevealed: "The totals were not shown in the lesson, and so are not here either.",
        answer: "answer", together: "together", because: "because",
        twist: "The twist", takeaway: "What do we take away?", script: "The script",
        closing: "When reading this",
        noRightAnswer: """
            There is no right answer for the strategy. The totals are there to begin the talk, \
            not to settle it.
            """,
        fromTo: "from \\ to", kind: "kind", question: "question", roundHead: "round",
        from: "from", votes: "votes", spread: "spread", moved: "shift",
        held: { "Case: \($0). Held on \($1)." }, round: { "round \($0)" },
        tooFew: { round, votes, needed in
            """
            Round \(round) had \(votes) \(votes == 1 ? "vote" : "votes"). The spread is given \
            only from \(needed) on: with fewer, who chose what can be guessed.
            """
        },
        tooFewLinked: { round, linked, needed in
            """
            Of \(linked) \(linked == 1 ? "vote" : "votes") in round \(round) it is known where \
            \(linked == 1 ? "it" : "they") came from. The table is given only from \(needed) on: \
            with fewer, who moved can be guessed.
            """
        },
        nothingLinked: {
            """
            Who chose otherwise in round \($0) cannot be seen: counted hands and the keyboard \
            that is passed round link nothing to an earlier round.
            """
        },
        shift: { "From round \($0) to round \($1), in counts:" },
        stayed: { "\($0) kept their choice, \($1) chose otherwise." },
        reasons: { "Reasons in round \($0), in no order and without who gave them:" },
        part: { "\($0) (\($1) min)" })
}
