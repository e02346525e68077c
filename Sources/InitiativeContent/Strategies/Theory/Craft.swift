internal import InitiativeModel

extension TheoryFrame {
    static let craft = TheoryFrame(
        name: Localized(nl: "Vijf werkwoorden (vgl. Spierts)", en: "Five verbs (cf. Spierts)"),
        meaning: Localized(
            nl: """
                Activeren, arrangeren, faciliteren, coachen en verbinden: het ambacht van de \
                sociale professional.
                """,
            en: """
                Activating, arranging, facilitating, coaching and connecting: the craft of the \
                social professional.
                """),
        sources: [.slide(11)],
        monitor: Localized(
            nl: "Geen van de vijf past hier zomaar. Zeg dat er dan bij.",
            en: "None of the five fits directly. So say so."),
        initiate: Localized(nl: "Activeren.", en: "Activating."),
        collaborate: Localized(
            nl: "Arrangeren, faciliteren, coachen en verbinden.",
            en: "Arranging, facilitating, coaching and connecting."),
        presence: Localized(
            nl: "Zonder nabijheid lukt geen van de vijf: het is de voorwaarde.",
            en: "Without nearness none of the five works: it is the precondition."))
}
