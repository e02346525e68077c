internal import InitiativeModel

extension TheoryFrame {
    static let assets = TheoryFrame(
        name: Localized(nl: "ABCD", en: "ABCD"),
        meaning: Localized(
            nl: """
                Begin bij wat mensen hebben en niet bij wat zij missen. Wie een buurt opbouwt, \
                werkt als een tuinman.
                """,
            en: """
                Start from what people have, not from what they lack. The community builder works \
                as a gardener.
                """),
        sources: [.kretzmann],
        monitor: Localized(
            nl: "Past bij groepen die al lopen.", en: "Fits groups that already run."),
        initiate: Localized(
            nl: "Pleit tegen een begin dat uitgaat van tekorten.",
            en: "Speaks against a start from needs."),
        collaborate: Localized(
            nl: "Verbind wat mensen al hebben.", en: "Connect what people already have."),
        presence: Localized(
            nl: "Vooropgaan door een stap terug te doen.", en: "Lead by stepping back."))
}
