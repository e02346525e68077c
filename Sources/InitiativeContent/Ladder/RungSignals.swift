public import InitiativeModel

/// What to look out for on one rung of the ladder, and what can go wrong there: the makers' own
/// reasoning.
public struct RungSignals: Sendable {
    public let signals: [Localized<String>]
    /// Lower case, to follow "watch out".
    public let caution: Localized<String>
}

extension RungSignals {
    /// The signals of a rung.
    public static subscript(rung: ParticipationRung) -> RungSignals {
        switch rung {
        case .manipulation: manipulation
        case .information: information
        case .consultation: consultation
        case .consensusBuilding: consensusBuilding
        case .decisionMaking: decisionMaking
        case .riskSharing: riskSharing
        case .partnership: partnership
        case .selfManagement: selfManagement
        }
    }

    private static let manipulation = RungSignals(
        signals: [
            Localized(
                nl: "Op de folder staan bewoners; de plannen kwamen van elders.",
                en: "The leaflet shows residents; the plans came from elsewhere."),
            Localized(
                nl: "Wie iets anders wil, hoort dat het al geregeld is.",
                en: "Whoever wants something else is told that it is arranged already."),
        ],
        caution: Localized(
            nl: "mensen merken dat ze gebruikt zijn, en komen een volgende keer niet.",
            en: "people notice that they were used, and stay away next time."))

    private static let information = RungSignals(
        signals: [
            Localized(
                nl: "Er is een avond of een brief, nadat het besluit gevallen is.",
                en: "There is a meeting or a letter after the decision has been taken."),
            Localized(
                nl: "Vragen worden beantwoord, voorstellen niet besproken.",
                en: "Questions are answered, proposals are not discussed."),
        ],
        caution: Localized(
            nl: "late of onvolledige informatie voelt als sussen.",
            en: "late or incomplete information feels like an attempt to keep people quiet."))

    private static let consultation = RungSignals(
        signals: [
            Localized(
                nl: "Er is een enquête, een inspraakavond of een klankbordgroep.",
                en: "There is a survey, a consultation evening or a sounding board."),
            Localized(
                nl: "Niemand hoort later wat er met het advies is gedaan.",
                en: "Nobody hears later what was done with the advice."),
        ],
        caution: Localized(
            nl: "wie altijd komt, spreekt voor iedereen; wie zwijgt, telt niet mee.",
            en: "those who always come speak for all; the silent do not count."))

    private static let consensusBuilding = RungSignals(
        signals: [
            Localized(
                nl: "Voorstellen gaan heen en weer en worden aangepast.",
                en: "Proposals go back and forth and are adapted."),
            Localized(
                nl: "Het verslag noemt wat iedereen goed vindt, en niet waar men op vastliep.",
                en: "The minutes say what all agree on, and not where they got stuck."),
        ],
        caution: Localized(
            nl: "lang overleg put vrijwilligers uit, en het scherpste bezwaar raakt zoek.",
            en: "long talks wear volunteers out, and the sharpest objection gets lost."))

    private static let decisionMaking = RungSignals(
        signals: [
            Localized(
                nl: "Hun stem telt mee, en dat staat op papier.",
                en: "Their vote counts, and that is on paper."),
            Localized(
                nl: "Ze weten welk besluit wanneer valt.",
                en: "They know which decision is taken when."),
        ],
        caution: Localized(
            nl: "wie meebeslist, wordt ook aangesproken als het misgaat.",
            en: "whoever helps to decide is also called to account when it goes wrong."))

    private static let riskSharing = RungSignals(
        signals: [
            Localized(
                nl: "Er is afgesproken wie betaalt als het tegenvalt.",
                en: "It is agreed who pays if it turns out badly."),
            Localized(
                nl: "Beide kanten hebben iets te verliezen.",
                en: "Both sides have something to lose."),
        ],
        caution: Localized(
            nl: "het risico komt terecht bij vrijwilligers die het niet kunnen dragen.",
            en: "the risk ends up with volunteers who cannot carry it."))

    private static let partnership = RungSignals(
        signals: [
            Localized(
                nl: "Ze maken samen de agenda.",
                en: "They set the agenda together."),
            Localized(
                nl: "Ook de instantie past haar eigen plannen aan.",
                en: "The agency changes its own plans as well."),
        ],
        caution: Localized(
            nl: "gelijk op papier, maar de een wordt betaald en de ander doet het 's avonds.",
            en: "equal on paper, but one is paid and the other does it in the evening."))

    private static let selfManagement = RungSignals(
        signals: [
            Localized(
                nl: "Ze hebben de sleutel, het geld en het laatste woord.",
                en: "They hold the key, the money and the last word."),
            Localized(
                nl: "De instantie hoort het achteraf.",
                en: "The agency hears of it afterwards."),
        ],
        caution: Localized(
            nl: "zelf doen wordt alleen staan, en wie er niet bij hoort, kan nergens terecht.",
            en: "doing it themselves becomes standing alone, and outsiders have nowhere to turn."))
}
