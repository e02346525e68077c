/// The words of the choice.
public struct ChoicePhrases: Sendable {
    let introduction: String
    let notYetMade: String
    let made: String
    let main: String
    let counterargument: String
    let counterargumentHint: String
    let second: String
    let switchWhen: String
    let confidence: String
    let changeOfMind: String

    static let dutch = ChoicePhrases(
        introduction: """
            Wat zou jij nu doen? Er is geen goed antwoord; een collega kan anders kiezen en daar \
            goede redenen voor hebben.
            """,
        notYetMade: """
            Je keuze telt pas als je ook het sterkste punt ertegen hebt opgeschreven.
            """,
        made: "Je keuze is gemaakt. Je kunt haar altijd veranderen.",
        main: "Mijn strategie nu",
        counterargument: "Het sterkste punt tegen mijn keuze (nodig)",
        counterargumentHint: "Wat zou een collega zeggen die het er niet mee eens is?",
        second: "Mijn tweede keuze",
        switchWhen: "Wanneer zou ik overstappen?",
        confidence: "Hoe zeker ben ik?",
        changeOfMind: "Wat zou mij van mening doen veranderen?")

    static let english = ChoicePhrases(
        introduction: """
            What would you do now? There is no right answer; a colleague may choose differently, \
            with good reasons.
            """,
        notYetMade: """
            Your choice only counts once you have also written down the strongest point against it.
            """,
        made: "Your choice is made. You can always change it.",
        main: "My strategy now",
        counterargument: "The strongest point against my choice (required)",
        counterargumentHint: "What would a colleague say who disagrees?",
        second: "My second choice",
        switchWhen: "When would I switch?",
        confidence: "How sure am I?",
        changeOfMind: "What would change my mind?")
}
