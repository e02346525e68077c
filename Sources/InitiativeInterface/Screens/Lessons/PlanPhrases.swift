/// The words of one prepared lesson.
public struct PlanPhrases: Sendable {
    let introduction: String
    let title: String
    let titleHint: String
    let questions: String
    let feature: String
    let own: String
    let ownHint: String
    let ownAnswer: @Sendable (_ number: Int) -> String
    let rounds: String
    let roundsHint: String
    let none: String
    let noneHint: String
    let yes: String
    let no: String
    let spreadFrom: String
    let shiftFrom: String
    let thresholdHint: String
    let twist: String
    let twistHint: String
    let minutes: @Sendable (_ number: Int, _ name: String) -> String
    let prompt: @Sendable (_ number: Int) -> String
    let leftOut: String

    static let dutch = PlanPhrases(
        introduction: """
            Waar stemt de groep over, hoe vaak, en met welk draaiboek? Alles is al ingevuld voor \
            een les van 50 minuten.
            """,
        title: "Naam van de les", titleHint: "Leeg: de titel van de casus.",
        questions: "Waarover wordt er gestemd?", feature: "Eén kenmerk van het initiatief",
        own: "Een eigen vraag", ownHint: "Met twee tot zes antwoorden.",
        ownAnswer: { "Antwoord \($0)" },
        rounds: "Hoeveel rondes per vraag?",
        roundsHint: """
            Met drie rondes: voor het gesprek, erna, en na de wending. Met twee: voor en na het \
            gesprek.
            """,
        none: "‘Geen van vieren, want …’ aanbieden?",
        noneHint: "Voor wie niet kan kiezen; die geeft dan een eigen antwoord.",
        yes: "ja", no: "nee",
        spreadFrom: "Vanaf hoeveel stemmen de verdeling tonen?",
        shiftFrom: "Vanaf hoeveel stemmen de verschuiving tonen?",
        thresholdHint: """
            Bij weinig stemmen is te raden wie wat koos. Ook daarboven kan een aantal van 1 iemand \
            verraden.
            """,
        twist: "De wending: een nieuw feit halverwege", twistHint: "Door de makers bedacht.",
        minutes: { "\($0). \($1): minuten" }, prompt: { "\($0). Wat zeg of vraag je?" },
        leftOut: "Leeg of 0: dit deel vervalt.")

    static let english = PlanPhrases(
        introduction: """
            What does the group vote on, how often, and with which script? Everything is already \
            filled in for a lesson of 50 minutes.
            """,
        title: "Name of the lesson", titleHint: "Empty: the title of the case.",
        questions: "What is voted on?", feature: "One feature of the initiative",
        own: "A question of your own", ownHint: "With two to six answers.",
        ownAnswer: { "Answer \($0)" },
        rounds: "How many rounds per question?",
        roundsHint: """
            With three rounds: before the talk, after it, and after the twist. With two: before and \
            after the talk.
            """,
        none: "Offer “none of the four, because …”?",
        noneHint: "For those who cannot choose; they then give an answer of their own.",
        yes: "yes", no: "no",
        spreadFrom: "Show the spread from how many votes?",
        shiftFrom: "Show the shift from how many votes?",
        thresholdHint: """
            With few votes, who chose what can be guessed. Above this too, a count of 1 may give \
            somebody away.
            """,
        twist: "The twist: a new fact halfway", twistHint: "Thought up by the makers.",
        minutes: { "\($0). \($1): minutes" }, prompt: { "\($0). What do you say or ask?" },
        leftOut: "Empty or 0: this part is left out.")
}
