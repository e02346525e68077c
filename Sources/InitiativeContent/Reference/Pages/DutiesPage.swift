internal import InitiativeModel

extension ReferencePage {
    static let duties = ReferencePage(
        topic: .duties,
        title: Localized(
            nl: "Eerst dit: plichten gaan voor",
            en: "First things first: duties take precedence"),
        parts: [dutiesSignposts])

    private static let dutiesSignposts = ReferencePart(
        heading: Localized(nl: "Wegwijzers", en: "Signposts"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Sommige dingen weeg je niet af. Die gaan vóór elke strategie. Dit zijn \
                        wegwijzers, geen aanwijzingen voor een noodgeval.
                        """,
                    en: """
                        Some things are not weighed. They come before any strategy. These are \
                        signposts, not instructions for an emergency.
                        """),
                .common, .makers),
            .table(
                heads: [
                    Localized(nl: "wat je ziet of hoort", en: "what you see or hear"),
                    Localized(nl: "waar het om gaat", en: "what it comes down to"),
                ],
                rows: [
                    [
                        Localized(
                            nl: "kindermishandeling of huiselijk geweld",
                            en: "child abuse or domestic violence"),
                        Localized(
                            nl: "de meldcode; Veilig Thuis denkt mee",
                            en: "the reporting code (meldcode); Veilig Thuis can advise"),
                    ],
                    [
                        Localized(nl: "er wordt met kinderen gewerkt", en: "work with children"),
                        Localized(
                            nl: """
                                een verklaring omtrent het gedrag (VOG): zoek uit wat verplicht is
                                """,
                            en: "a certificate of conduct (VOG): find out what is required"),
                    ],
                    [
                        Localized(nl: "bedreiging of geweld", en: "threat or violence"),
                        Localized(
                            nl: "de politie; bij acuut gevaar 112",
                            en: "the police; in acute danger 112"),
                    ],
                    [
                        Localized(
                            nl: "water, brand, voedsel of een bouwwerk",
                            en: "water, fire, food or a structure"),
                        Localized(
                            nl: "wie er volgens de wet verantwoordelijk voor is",
                            en: "whoever is responsible by law"),
                    ],
                    [
                        Localized(
                            nl: "een vermoeden van discriminatie",
                            en: "suspicion of discrimination"),
                        Localized(
                            nl: "de antidiscriminatievoorziening",
                            en: "the anti-discrimination service"),
                    ],
                    [
                        Localized(
                            nl: "iemand praat over niet meer willen leven",
                            en: "someone talks of not wanting to live any more"),
                        Localized(nl: "113 of de huisarts", en: "113 or the GP"),
                    ],
                ],
                .common),
            .paragraph(
                Localized(
                    nl: """
                        Bij een zwembad dat bewoners overnemen, draait het om afspraken over \
                        aansprakelijkheid, hygiëne en toezicht.
                        """,
                    en: """
                        When residents take over a pool, what counts are the agreements about \
                        liability, hygiene and supervision.
                        """),
                .zwembaden),
        ])
}
