internal import InitiativeModel

extension ReferencePage {
    static let contactGrid = ReferencePage(
        topic: .contactGrid,
        title: Localized(
            nl: "Grid 1: intern en extern contact",
            en: "Grid 1: internal and external contact"),
        parts: [contactGridOnSlide, contactGridRemarks])

    private static let contactGridOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .table(
                heads: [
                    Localized(nl: "bonding / bridging", en: "bonding / bridging"),
                    Localized(
                        nl: "veel extern contact (verweven)",
                        en: "much external contact (interwoven)"),
                    Localized(
                        nl: "weinig extern contact (zwevend)",
                        en: "little external contact (free-floating)"),
                ],
                rows: [
                    [
                        Localized(
                            nl: "veel intern contact (hecht)",
                            en: "much internal contact (close-knit)"),
                        Localized(nl: "federatieve initiatieven", en: "federative initiatives"),
                        Localized(nl: "coöperatieve initiatieven", en: "cooperative initiatives"),
                    ],
                    [
                        Localized(
                            nl: "weinig intern contact (los)",
                            en: "little internal contact (loose-knit)"),
                        Localized(nl: "netwerkende initiatieven", en: "networking initiatives"),
                        Localized(nl: "lichte initiatieven", en: "light initiatives"),
                    ],
                ],
                .slide(8)),
            .paragraph(
                Localized(
                    nl: "De bron op de dia is Wat burgers bezielt (Hurenkamp & Rooduijn, 2006).",
                    en: """
                        The source on the slide is Wat burgers bezielt (Hurenkamp & Rooduijn, \
                        2006).
                        """),
                .slide(8)),
        ])

    private static let contactGridRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Het tussenrapport van augustus 2006 is ondertekend door Duyvendak, \
                        Hurenkamp en Tonkens.
                        """,
                    en: """
                        The interim report of August 2006 is signed by Duyvendak, Hurenkamp and \
                        Tonkens.
                        """),
                .tussenrapport2006),
            .paragraph(
                Localized(
                    nl: """
                        Het rapport zelf hebben de makers niet ingezien. Voor zover bekend is het: \
                        Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een onderzoek \
                        naar burgerinitiatieven.
                        """,
                    en: """
                        The makers have not seen the report itself. As far as is known it is: \
                        Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een onderzoek \
                        naar burgerinitiatieven.
                        """),
                .common, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Dat Rooduijn aan het rapport meeschreef, hebben de makers nergens \
                        bevestigd gevonden.
                        """,
                    en: """
                        The makers have found no confirmation that Rooduijn was a co-author of the \
                        report.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De kop ‘bonding / bridging’ past niet precies. Bonding: banden tussen \
                        mensen die op elkaar lijken. Bridging: banden met mensen die anders zijn \
                        dan jij. Contact met instellingen heet linking (Woolcock). ‘Extern \
                        contact’ op de dia kan allebei zijn, bridging en linking. Daarom vragen de \
                        makers er apart naar.
                        """,
                    en: """
                        The heading “bonding / bridging” does not fit exactly. Bonding: ties \
                        between people who are alike. Bridging: ties with people who are different \
                        from you. Contact with institutions is called linking (Woolcock). \
                        “External contact” on the slide may be either, bridging or linking. That \
                        is why the makers ask about each separately.
                        """),
                .common, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Dit grid gaat over hoe de groep nu werkt. Het is geen test van een \
                        karakter: een groep kan volgend jaar ergens anders staan, of nu al op de \
                        grens.
                        """,
                    en: """
                        This grid is about how the group works now. It is no test of character: a \
                        group may be elsewhere next year, or on the border today.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Volgens het tussenrapport draaiden veel kleine groepen op een of enkele \
                        mensen. Los en met één trekker is dus gewoon, en geen mislukking.
                        """,
                    en: """
                        According to the interim report many small groups rested on one or a few \
                        people. So loose-knit with one key person is normal, and not a failure.
                        """),
                .tussenrapport2006, .makers),
        ])
}
