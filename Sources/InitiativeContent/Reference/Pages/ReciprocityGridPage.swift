internal import InitiativeModel

extension ReferencePage {
    static let reciprocityGrid = ReferencePage(
        topic: .reciprocityGrid,
        title: Localized(
            nl: "Grid 2: wederkerigheid en verbondenheid",
            en: "Grid 2: reciprocity and ties"),
        parts: [reciprocityGridOnSlide, reciprocityGridRemarks])

    private static let reciprocityGridOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .table(
                heads: [
                    Localized(nl: "wederkerigheid / verbondenheid", en: "reciprocity / ties"),
                    Localized(nl: "grote wederkerigheid", en: "high reciprocity"),
                    Localized(nl: "kleine wederkerigheid", en: "low reciprocity"),
                ],
                rows: [
                    [
                        Localized(nl: "sterke banden", en: "strong ties"),
                        Localized(
                            nl: "met bekenden voor elkaar",
                            en: "with acquaintances for each other"),
                        Localized(
                            nl: "met bekenden voor anderen",
                            en: "with acquaintances for others"),
                    ],
                    [
                        Localized(nl: "zwakke banden", en: "weak ties"),
                        Localized(
                            nl: "met onbekenden voor elkaar",
                            en: "with strangers for each other"),
                        Localized(
                            nl: "met onbekenden voor anderen",
                            en: "with strangers for others"),
                    ],
                ],
                .slide(9)),
            .paragraph(
                Localized(
                    nl: """
                        De bron op de dia is Sociaal doe-het-zelven (Hilhorst & Van der Lans, \
                        2014).
                        """,
                    en: """
                        The source on the slide is Sociaal doe-het-zelven (Hilhorst & Van der \
                        Lans, 2014).
                        """),
                .slide(9)),
        ])

    private static let reciprocityGridRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Het boek is van 2013: Hilhorst & Van der Lans, Sociaal doe-het-zelven. De \
                        idealen en de politieke praktijk, uitgegeven door Atlas Contact. Het werd \
                        op 3 oktober 2013 gepresenteerd in Amsterdam.
                        """,
                    en: """
                        The book is from 2013: Hilhorst & Van der Lans, Sociaal doe-het-zelven. De \
                        idealen en de politieke praktijk, published by Atlas Contact. It was \
                        presented in Amsterdam on 3 October 2013.
                        """),
                .hilhorst2013),
            .paragraph(
                Localized(
                    nl: """
                        De twee grids overlappen: een groep die als onbekenden begon, kan nu hecht \
                        zijn. De makers hanteren daarom een regel. Grid 1 gaat over hoe ze nu \
                        werken. Grid 2 gaat over wie ze voor elkaar waren toen ze instapten, en \
                        over wie er iets aan heeft.
                        """,
                    en: """
                        The two grids overlap: a group that began as strangers may be close-knit \
                        now. So the makers keep to a rule. Grid 1 is about how they work now. Grid \
                        2 is about who they were to each other when they joined, and who benefits.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De flaptekst van het boek noemt broodfondsen, samen zonnepanelen kopen, de \
                        grote schoonmaak van Estland en Eigen Kracht-conferenties. De plaats in \
                        het grid hebben de makers erbij bedacht.
                        """,
                    en: """
                        The blurb of the book names bread funds, joint solar buying, the Estonian \
                        clean-up and Eigen Kracht conferences. The place in the grid was added by \
                        the makers.
                        """),
                .hilhorst2013, .makers),
            .table(
                heads: [
                    Localized(nl: "voorbeeld", en: "example"),
                    Localized(nl: "plaats volgens de makers", en: "place according to the makers"),
                ],
                rows: [
                    [
                        Localized(nl: "broodfonds", en: "bread fund"),
                        Localized(
                            nl: "met bekenden voor elkaar",
                            en: "with acquaintances for each other"),
                    ],
                    [
                        Localized(nl: "samen zonnepanelen kopen", en: "joint solar buying"),
                        Localized(
                            nl: "met onbekenden voor elkaar",
                            en: "with strangers for each other"),
                    ],
                    [
                        Localized(nl: "Eigen Kracht-conferentie", en: "Eigen Kracht conference"),
                        Localized(
                            nl: "met bekenden voor anderen",
                            en: "with acquaintances for others"),
                    ],
                    [
                        Localized(nl: "schoonmaak van Estland", en: "Estonian clean-up"),
                        Localized(
                            nl: "met onbekenden voor anderen",
                            en: "with strangers for others"),
                    ],
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Openheid is niet gratis. Volgens Blok, Van Buuren en Fenger kan enige \
                        beslotenheid een initiatief helpen tegen meeliften.
                        """,
                    en: """
                        Openness is not free. According to Blok, Van Buuren and Fenger some \
                        exclusivity can help an initiative against free-riding.
                        """),
                .blok2020),
        ])
}
