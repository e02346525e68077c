/// The words of the choice.
public struct ChoicePhrases: Sendable {
    let introduction: String
    let notYetMade: String
    let noneNotYetMade: String
    let made: String
    let noneBecause: String
    let main: String
    let counterargument: String
    let counterargumentHint: String
    let second: String
    let switchWhen: String
    let confidence: String
    let changeOfMind: String
    let centralQuestion: @Sendable (_ question: String) -> String
    let mirror: @Sendable (_ title: String) -> String
    let noneOfFourNow: @Sendable (_ isOffered: Bool) -> String

    static let dutch = ChoicePhrases(
        introduction: """
            Wat zou jij nu doen? Er is geen goed antwoord; een collega kan anders kiezen en daar \
            goede redenen voor hebben.
            """,
        notYetMade: """
            Je keuze telt pas als je ook het sterkste punt ertegen hebt opgeschreven.
            """,
        noneNotYetMade: """
            ‘Geen van vieren’ telt pas als je ook opschrijft waarom, en wat er het sterkst tegen \
            pleit.
            """,
        made: "Je keuze is gemaakt. Je kunt die altijd veranderen.",
        noneBecause: "Geen van vieren, want ... (nodig)",
        main: "Mijn strategie nu",
        counterargument: "Het sterkste punt tegen mijn keuze (nodig)",
        counterargumentHint: "Wat zou een collega zeggen die het er niet mee eens is?",
        second: "Mijn tweede keuze",
        switchWhen: "Wanneer zou ik overstappen?",
        confidence: "Hoe zeker ben ik?",
        changeOfMind: "Wat zou mij van mening doen veranderen?",
        centralQuestion: { "De vraag in deze casus, volgens de makers: \($0)" },
        mirror: { "Lees ook ‘\($0)’: zou je daar hetzelfde kiezen?" },
        noneOfFourNow: {
            $0
                ? "Bij de keuze staat nu ook ‘geen van vieren’."
                : "Bij de keuze staat ‘geen van vieren’ niet meer."
        })

    static let english = ChoicePhrases(
        introduction: """
            What would you do now? There is no right answer; a colleague may choose differently, \
            with good reasons.
            """,
        notYetMade: """
            Your choice only counts once you have also written down the strongest point against it.
            """,
        noneNotYetMade: """
            “None of the four” only counts once you also write why, and what speaks against it \
            most.
            """,
        made: "Your choice is made. You can always change it.",
        noneBecause: "None of the four, because ... (required)",
        main: "My strategy now",
        counterargument: "The strongest point against my choice (required)",
        counterargumentHint: "What would a colleague say who disagrees?",
        second: "My second choice",
        switchWhen: "When would I switch?",
        confidence: "How sure am I?",
        changeOfMind: "What would change my mind?",
        centralQuestion: { "The question in this case, according to the makers: \($0)" },
        mirror: { "Read “\($0)” too: would you choose the same there?" },
        noneOfFourNow: {
            $0
                ? "The choice now offers “none of the four” as well."
                : "The choice no longer offers “none of the four”."
        })
}
