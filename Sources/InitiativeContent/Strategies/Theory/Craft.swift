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
            nl: "Geen van de vijf werkwoorden past hier zomaar, en dat is goed om erbij te zeggen.",
            en: "None of the five verbs fits here directly, and it is good to say so."),
        initiate: Localized(
            nl: "Dit is activeren: mensen op weg helpen om zelf iets te doen.",
            en: "This is activating: helping people to start doing something themselves."),
        collaborate: Localized(
            nl: "Dit is arrangeren, faciliteren, coachen en verbinden.",
            en: "This is arranging, facilitating, coaching and connecting."),
        presence: Localized(
            nl: "Zonder nabijheid lukt geen van de vijf werkwoorden: het is de voorwaarde.",
            en: "Without nearness none of the five verbs works: it is the precondition."))
}
