internal import InitiativeModel

extension TheoryFrame {
    static let assets = TheoryFrame(
        name: Localized(nl: "ABCD", en: "ABCD"),
        meaning: Localized(
            nl: """
                ABCD (asset-based community development) begint bij wat mensen hebben en niet bij \
                wat ze missen. Wie een buurt opbouwt, werkt als een tuinman.
                """,
            en: """
                ABCD (asset-based community development) starts from what people have, not from \
                what they lack. The community builder works like a gardener.
                """),
        sources: [.kretzmann],
        monitor: Localized(
            nl: "Dit past bij groepen die al lopen op wat ze zelf hebben.",
            en: "This fits groups that already run on what they have."),
        initiate: Localized(
            nl: "Dit pleit tegen een begin dat uitgaat van wat mensen missen.",
            en: "This speaks against a start from what people lack."),
        collaborate: Localized(
            nl: "Je verbindt wat mensen al hebben.",
            en: "You connect what people already have."),
        presence: Localized(
            nl: "Je leidt door een stap terug te doen.",
            en: "You lead by stepping back."))
}
