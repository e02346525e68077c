internal import InitiativeModel

extension ReferencePage {
    static let professionalCode = ReferencePage(
        topic: .professionalCode,
        title: Localized(nl: "De beroepscode", en: "The professional code"),
        parts: [professionalCodeValues])

    private static let professionalCodeValues = ReferencePart(
        heading: Localized(nl: "Vijf kernwaarden", en: "Five core values"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Sinds 1 januari 2022 is er één code van de BPSW voor professionals in \
                        sociaal werk, met 29 artikelen. Een vijftal gaat over dossiers, en een \
                        vijftal over informatie, privacy en de AVG.
                        """,
                    en: """
                        Since 1 January 2022 there has been one BPSW code for professionals in \
                        social work, with 29 articles. About five are about case files, and about \
                        five about information, privacy and the GDPR.
                        """),
                .bpsw2022),
            .list(
                [
                    Localized(
                        nl: "respect voor menselijke waardigheid en autonomie",
                        en: "respect for human dignity and autonomy"),
                    Localized(
                        nl: "betrokkenheid en bereidheid om mensen bij te staan",
                        en: "commitment and willingness to stand by people"),
                    Localized(
                        nl: "sociale rechtvaardigheid en mensenrechten",
                        en: "social justice and human rights"),
                    Localized(nl: "deskundigheid en zorgvuldigheid", en: "expertise and diligence"),
                    Localized(
                        nl: "betrouwbaarheid en integriteit",
                        en: "reliability and integrity"),
                ],
                .bpsw2022),
            .paragraph(
                Localized(
                    nl: """
                        Waarden kunnen botsen. Vraag daarom na je keuze: welke waarde woog bij mij \
                        het zwaarst, en welke heb ik daarmee tekortgedaan?
                        """,
                    en: """
                        Values may clash. So after your choice ask: which value weighed most with \
                        me, and which one did I do least justice to?
                        """),
                .makers),
        ])
}
