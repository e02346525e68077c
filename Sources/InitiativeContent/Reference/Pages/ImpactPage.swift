internal import InitiativeModel

extension ReferencePage {
    static let impact = ReferencePage(
        topic: .impact,
        title: Localized(
            nl: "Wat weten we over de impact?", en: "What do we know about the impact?"),
        parts: [impactOnSlide, impactRemarks])

    private static let impactOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Burgerinitiatieven dragen eerder bij aan de sociale kwaliteit van een \
                        buurt, wijk of dorp als aan deze voorwaarden is voldaan.
                        """,
                    en: """
                        Citizens' initiatives contribute to the social quality of a neighbourhood, \
                        district or village more readily when these conditions are met.
                        """),
                .slide(10)),
            .numbered(
                [
                    Localized(
                        nl: """
                            Het initiatief is gericht op wat de initiatiefnemers met elkaar delen: \
                            een gedeelde plek, een gedeelde zorg of een gedeelde ambitie.
                            """,
                        en: """
                            The initiative is aimed at what the initiators share: a shared place, \
                            a shared concern or a shared ambition.
                            """),
                    Localized(
                        nl: """
                            Er is een afweging tussen de doelen die de initiatiefnemers nastreven \
                            en de hulpbronnen die zij hebben.
                            """,
                        en: """
                            The goals of the initiators are weighed against the resources they \
                            have.
                            """),
                    Localized(
                        nl: """
                            In de initiatiefgroep zitten meerdere bewonersgroepen, en die blijven \
                            openstaan voor nieuwe deelnemers.
                            """,
                        en: """
                            Several groups of residents are in the initiating group, and they stay \
                            open to newcomers.
                            """),
                    Localized(
                        nl: """
                            Het initiatief is ingebed in een netwerk van initiatieven, en er is \
                            een sociale infrastructuur van ontmoetingsplekken en media.
                            """,
                        en: """
                            The initiative is embedded in a network of initiatives, and there is a \
                            social infrastructure of meeting places and media.
                            """),
                    Localized(
                        nl: """
                            De overheid en professionals erkennen en ondersteunen het initiatief, \
                            maar laten de regie consequent bij de initiatiefnemers.
                            """,
                        en: """
                            Government and professionals recognise and support the initiative, but \
                            consistently leave control with the initiators.
                            """),
                ],
                .slide(10)),
        ])

    private static let impactRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De presentatie zegt dat dit uit onderzoek komt, maar op de dia staat geen \
                        bron, en de makers hebben er geen gevonden. De lijst past wel bij ACTIE \
                        (Denters e.a.) en bij wat er over sociaal kapitaal is geschreven.
                        """,
                    en: """
                        The slides say that this comes from research, but the slide names no \
                        source, and the makers found none. The list does fit ACTIE (Denters et \
                        al.) and the literature on social capital.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        ‘Eerder’ is geen ‘alleen als’. Het zijn voorwaarden die de kans vergroten, \
                        geen lijst om een groep op af te rekenen.
                        """,
                    en: """
                        “More readily” is not “only if”. These are conditions that improve the \
                        odds, not a list to judge a group by.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Zet naast de derde voorwaarde dit: openheid is niet gratis. Volgens Blok, \
                        Van Buuren en Fenger kan enige beslotenheid een initiatief helpen om \
                        meeliften tegen te gaan.
                        """,
                    en: """
                        Set this beside the third condition: openness is not free. According to \
                        Blok, Van Buuren and Fenger some exclusivity can help an initiative to \
                        overcome free-riding.
                        """),
                .blok2020),
            .paragraph(
                Localized(
                    nl: """
                        Bij de vierde voorwaarde past onderzoek van Igalla en Van Meerkerk: een \
                        netwerk en professionalisering doen ertoe voor de vraag of een initiatief \
                        blijft bestaan.
                        """,
                    en: """
                        Research by Igalla and Van Meerkerk fits the fourth condition: network and \
                        professionalisation matter for whether an initiative lasts.
                        """),
                .igalla),
        ])
}
