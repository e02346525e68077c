public import InitiativeModel

/// The words of the ladder of slide 12 and what to know about it.
public enum LadderContent {
    /// As a heading. Never named after Arnstein.
    public static let title = Localized(
        nl: "Participatieladder uit de presentatie (8 treden)",
        en: "Participation ladder from the slides (8 rungs)")
    /// The question that the step asks.
    public static let question = Localized(
        nl: "Hoeveel zeggenschap hebben de initiatiefnemers bij dit besluit?",
        en: "How much say do the initiators have in this decision?")
    /// What is placed, and what is not.
    public static let subject = Localized(
        nl: """
            Plaats niet het initiatief zelf, maar de zeggenschap die de initiatiefnemers tegenover \
            een gemeente of instantie hebben bij één besluit. Spelen er meer besluiten of fasen, \
            geef dan elk een eigen trede. Een hogere trede is niet vanzelf beter.
            """,
        en: """
            Do not place the initiative itself, but the say that its initiators have towards a \
            council or agency over one decision. If there are more decisions or phases, give each \
            a rung of its own. A higher rung is not automatically better.
            """)
    /// Whose ladder it is.
    public static let origin = Localized(
        nl: """
            De presentatie zet deze ladder op naam van Arnstein (1969). Haar ladder heeft ook acht \
            treden, maar andere. De treden van dia 12 lijken sterk op een ladder uit het \
            ontwikkelingswerk van de VN (UNDP, eind jaren negentig). Die tekst zelf hebben de \
            makers niet gezien; UN-HABITAT (2007) noemt zeven van de acht treden met bijna \
            dezelfde uitleg. De makers gebruiken ze omdat ze in het lesmateriaal staan.
            """,
        en: """
            The slides credit this ladder to Arnstein (1969). Hers has eight rungs too, but \
            different ones. The rungs of slide 12 closely resemble a ladder from UN development \
            work (UNDP, late 1990s). The makers have not seen that text itself; UN-HABITAT (2007) \
            names seven of the eight rungs with almost the same explanation. We use them because \
            they are in the course material.
            """)
    /// What a ladder can say and what it cannot.
    public static let limits = Localized(
        nl: """
            Beide ladders beschrijven de zeggenschap van burgers in het plan van een ander. Een \
            burgerinitiatief begint bij burgers zelf. Een ladder laat dus zien wie er over een \
            besluit gaat, en niet of een initiatief goed is.
            """,
        en: """
            Both ladders describe the say of citizens in somebody else's plan. A citizens' \
            initiative begins with citizens. So a ladder shows who a decision belongs to, and not \
            whether an initiative is good.
            """)
    /// The other ladders in use, by name.
    public static let others = Localized(
        nl: """
            De overheidsparticipatietrap (Raad voor het openbaar bestuur, 2012) kijkt van de \
            andere kant, naar de rol van de overheid: reguleren, regisseren, stimuleren, \
            faciliteren, loslaten. De ladder van Edelenbos (2000) wordt in Nederland het meest \
            gebruikt: informeren, raadplegen, adviseren, coproduceren, meebeslissen.
            """,
        en: """
            The steps of government participation (Dutch Council for Public Administration, ROB, \
            2012) look from the other side, at the role of government: regulating, directing, \
            stimulating, facilitating, letting go. The ladder of Edelenbos (2000) is the one most \
            used in the Netherlands: informing, consulting, advising, co-producing, co-deciding.
            """)
    /// Why "not applicable" is offered beside the ladder.
    public static let notApplicable = Localized(
        nl: """
            Is er geen instantie bij betrokken, kies dan ‘niet van toepassing’. Een klein \
            initiatief dat alles zelf doet, komt anders vanzelf bovenaan te staan (volgens de \
            makers).
            """,
        en: """
            If no agency is involved, choose “not applicable”. Otherwise a small initiative that \
            does everything itself would end up at the top by default (according to the makers).
            """)
    /// Above the comparison with Arnstein.
    public static let comparisonTitle = Localized(
        nl: "De ladder van Arnstein (1969) ernaast",
        en: "Arnstein's ladder (1969) beside it")
    /// What the comparison rests on.
    public static let comparisonNote = Localized(
        nl: """
            Treden en groepen volgens Arnstein (1969). Welke trede waar het dichtst bij ligt, is \
            een redenering van de makers.
            """,
        en: """
            Rungs and bands according to Arnstein (1969). Which rung comes nearest to which is the \
            makers' reasoning.
            """)
}
