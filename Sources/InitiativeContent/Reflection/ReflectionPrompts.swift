public import InitiativeModel

extension ReflectionPrompt {
    /// What the reader is asked: at most 76 columns.
    public var question: Localized<String> {
        switch self {
        case .takeaway:
            Localized(nl: "Wat neem ik hiervan mee?", en: "What do I take away from this?")
        case .harm:
            Localized(
                nl: "Wie kan last krijgen van mijn keuze, en hoe?",
                en: "Whom may my choice harm, and how?")
        case .values:
            Localized(nl: "Welke waarden botsen hier?", en: "Which values clash here?")
        case .check:
            Localized(nl: "Wat ga ik na, en bij wie?", en: "What do I check, and with whom?")
        case .nextStep:
            Localized(
                nl: "Wat is mijn volgende stap, en wanneer kijk ik opnieuw?",
                en: "What is my next step, and when do I look again?")
        }
    }

    /// A sentence of help under the question.
    public var hint: Localized<String> {
        switch self {
        case .takeaway:
            Localized(
                nl: "Wat zag je eerst niet, en wat zou je een collega meegeven?",
                en: "What did you miss at first, and what would you pass on to a colleague?")
        case .harm:
            Localized(
                nl: "Denk ook aan wie niet aan tafel zit, en noem niemand bij naam.",
                en: "Think also of those who are not at the table, and name nobody.")
        case .values:
            Localized(
                nl: """
                    De vijf waarden van de beroepscode kunnen helpen om het onder woorden te \
                    brengen.
                    """,
                en: "The five values of the professional code may help you to put it into words.")
        case .check:
            Localized(
                nl: """
                    Schrijf geen naam op en ook geen functie waaraan iemand te herkennen is, maar \
                    bijvoorbeeld ‘een buurvrouw’.
                    """,
                en: """
                    Write no name, nor a role that gives somebody away, but for example “a \
                    neighbour”.
                    """)
        case .nextStep:
            Localized(
                nl: "Houd de stap klein en zet er een datum bij.",
                en: "Keep the step small and add a date.")
        }
    }
}
