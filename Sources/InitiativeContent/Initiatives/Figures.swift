public import InitiativeModel

extension Trigger {
    /// As on slide 6, lower case: at most 40 columns.
    public var name: Localized<String> {
        switch self {
        case .society: Localized(nl: "maatschappelijke gebeurtenis", en: "an event in society")
        case .others: Localized(nl: "ervaring van derden", en: "other people's experience")
        case .own: Localized(nl: "eigen ervaring", en: "own experience")
        }
    }
}

/// The words beside the figures of a slide, which do not add up to 100.
public struct FiguresContent: Sendable {
    /// What the slide leaves out, as a row of its own.
    public let remainder: Localized<String>
    /// How the sum is to be understood: the makers' own remark.
    public let note: Localized<String>
    /// Where the figures come from, as a reader knows it.
    public let source: Localized<String>
}

extension FiguresContent {
    /// Beside the triggers of slide 6.
    public static let triggers = FiguresContent(
        remainder: Localized(
            nl: "Overig of onbekend, 3%, staat niet op de dia",
            en: "Other or unknown, 3%, is not on the slide"),
        note: Localized(
            nl: """
                De percentages staan zo op de dia. Ze zeggen niets over deze casus. De drie \
                percentages zijn samen 97%. Aan afronden kan dat niet liggen: dan zou het 99 tot \
                101 zijn. Volgens de makers is er waarschijnlijk een groep van ongeveer 3% \
                weggevallen. Een aanleiding is overigens geen motief.
                """,
            en: """
                The percentages are those of the slide. They say nothing about this case. Together \
                the three percentages are 97%. Rounding cannot explain that: it would give 99 to \
                101. So according to the makers a group of about 3% was probably lost. A trigger, \
                by the way, is not a motive.
                """),
        source: Localized(
            nl: """
                dia 6; bron niet nagetrokken. De cijfers komen waarschijnlijk uit het onderzoek \
                van rond 2006: een enquête per telefoon onder kleine initiatieven buiten \
                instellingen, en interviews. Ze gaan niet over Nederland nu.
                """,
            en: """
                slide 6; source not checked. The figures probably come from the study of around \
                2006: a survey by telephone among small initiatives outside institutions, and \
                interviews. They are not about the Netherlands today.
                """))
    /// Beside the goals of slide 7.
    public static let goals = FiguresContent(
        remainder: Localized(
            nl: "Overig of onbekend, 2%, staat niet op de dia",
            en: "Other or unknown, 2%, is not on the slide"),
        note: Localized(
            nl: """
                De zes percentages zijn samen 98%. Dat kan door afronden komen, of doordat er \
                ongeveer 2% is weggevallen. Het een is volgens de makers even goed mogelijk als \
                het ander.
                """,
            en: """
                Together the six percentages are 98%. That may come from rounding, or about 2% may \
                have been lost. According to the makers one is as likely as the other.
                """),
        source: Localized(
            nl: """
                percentages volgens dia 7 (Hurenkamp & Rooduijn, 2014); bron niet nagetrokken. Ook \
                deze cijfers komen waarschijnlijk uit het onderzoek van rond 2006, en gaan niet \
                over Nederland nu.
                """,
            en: """
                percentages as on slide 7 (Hurenkamp & Rooduijn, 2014); source not checked. These \
                figures, too, probably come from the study of around 2006, and are not about the \
                Netherlands today.
                """))
}
