internal import InitiativeModel

extension ReferencePage {
    static let roles = ReferencePage(
        topic: .roles,
        title: Localized(
            nl: "Welke rol vervullen sociale professionals?",
            en: "Which role do social professionals play?"),
        parts: [rolesOnSlide, rolesRemarks])

    private static let rolesOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Hun rol is groot, maar vaak minder zichtbaar: achter bejubelde \
                            burgerinitiatieven gaat verborgen professionele inzet en \
                            infrastructuur schuil (vgl. Uitermark).
                            """,
                        en: """
                            Their role is large, but often less visible: behind celebrated \
                            citizens' initiatives lie hidden professional effort and \
                            infrastructure (cf. Uitermark).
                            """),
                    Localized(
                        nl: """
                            Zij ondersteunen burgerinitiatieven door te activeren, arrangeren, \
                            faciliteren, coachen en verbinden (vgl. Spierts).
                            """,
                        en: """
                            They support citizens' initiatives by activating, arranging, \
                            facilitating, coaching and connecting (cf. Spierts).
                            """),
                    Localized(
                        nl: """
                            Overheden en opdrachtgevers vragen hun vaak ervoor te zorgen dat \
                            burgerinitiatieven zich verder ontwikkelen, open en inclusief blijven, \
                            zich met elkaar verbinden en bijdragen aan gedeelde wijkdoelen \
                            (Hilhorst & Van der Lans).
                            """,
                        en: """
                            Governments and commissioners often ask them to see to it that \
                            citizens' initiatives develop further, stay open and inclusive, link \
                            up with each other and contribute to shared goals of the neighbourhood \
                            (Hilhorst & Van der Lans).
                            """),
                ],
                .slide(11))
        ])

    private static let rolesRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Het gaat om Justus Uitermark, die op 10 januari 2014 zijn oratie hield: \
                        Verlangen naar Wikitopia. Hij waarschuwt dat zelforganisatie ook tot \
                        segregatie en ongelijkheid kan leiden.
                        """,
                    en: """
                        This is Justus Uitermark, who gave his inaugural lecture Verlangen naar \
                        Wikitopia on 10 January 2014. He warns that self-organisation may also \
                        lead to segregation and inequality.
                        """),
                .uitermark2014),
            .paragraph(
                Localized(
                    nl: """
                        Wat niemand ziet, wordt makkelijk wegbezuinigd. Schrijf daarom op wat jij \
                        en je collega's doen, ook als de eer naar de bewoners gaat. In de casus \
                        van de leeszaal kun je dit oefenen.
                        """,
                    en: """
                        What nobody sees is easily cut. So write down what you and your colleagues \
                        do, even when the credit goes to the residents. The case of the reading \
                        room lets you practise this.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Marcel Spierts schreef in 2014 het proefschrift De stille krachten van de \
                        verzorgingsstaat, over sociaal-culturele professionals. De vijf \
                        werkwoorden staan hier zoals op de dia; de makers hebben ze niet bij \
                        Spierts zelf teruggevonden.
                        """,
                    en: """
                        In 2014 Marcel Spierts wrote the dissertation De stille krachten van de \
                        verzorgingsstaat, on socio-cultural professionals. The five verbs are \
                        given as on the slide; the makers have not found them in Spierts' own \
                        work.
                        """),
                .spierts2014, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Arrangeren is het minst bekende werkwoord. Hier betekent het: mensen, \
                        middelen en plekken bij elkaar brengen.
                        """,
                    en: """
                        Arranging is the least known of the verbs. Here it means: bringing people, \
                        means and settings together.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Studulski en Verloo schrijven over verantwoordelijkheid die naar \
                        vrijwilligers verschuift.
                        """,
                    en: """
                        Studulski and Verloo write about responsibility that is shifted to \
                        volunteers.
                        """),
                .studulski),
            .paragraph(
                Localized(
                    nl: """
                        Vraag dus ook: vullen deze vrijwilligers iets aan, of vangen ze werk op \
                        dat betaald hoort te zijn?
                        """,
                    en: """
                        So ask as well: do these volunteers add something, or do they cover for \
                        work that should be paid?
                        """),
                .makers),
        ])
}
