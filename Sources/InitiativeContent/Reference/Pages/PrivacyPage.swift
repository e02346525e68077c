internal import InitiativeModel

extension ReferencePage {
    static let privacy = ReferencePage(
        topic: .privacy,
        title: Localized(
            nl: "Privacy: wat je wel en niet opschrijft",
            en: "Privacy: what to write down and what not"),
        parts: [privacyLaw, privacyNotes, privacyErasing])

    private static let privacyLaw = ReferencePart(
        heading: Localized(nl: "Wat de AVG vraagt", en: "What the GDPR asks"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Persoonsgegevens zijn ook gegevens waar iemand indirect uit te herkennen \
                        is. Een pseudoniem is nog steeds een persoonsgegeven; alleen wat echt \
                        anoniem is, valt buiten de AVG.
                        """,
                    en: """
                        Personal data include data that point to somebody indirectly. A pseudonym \
                        is still personal data; only what is truly anonymous falls outside the \
                        GDPR (in Dutch: AVG).
                        """),
                .avg),
            .paragraph(
                Localized(
                    nl: """
                        Een voorbeeld: ‘de voorzitter van de zwembadstichting’ in een dorp van \
                        3.800 mensen is gewoon te herkennen.
                        """,
                    en: """
                        An example: “the chair of the pool foundation” in a village of 3,800 \
                        people is easy to recognise.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Politieke opvattingen, afkomst, geloof en gezondheid zijn bijzondere \
                        persoonsgegevens. Verwerken is verboden, tenzij er een uitzondering geldt, \
                        zoals uitdrukkelijke toestemming.
                        """,
                    en: """
                        Political opinions, ethnic origin, religion and health are special \
                        categories of personal data. Processing them is forbidden unless an \
                        exception applies, such as the explicit consent of the person concerned.
                        """),
                .avg),
            .paragraph(
                Localized(
                    nl: """
                        Wie er protesteert, welk kind een beperking heeft, wie geen papieren \
                        heeft: zulke notities zijn heel gevoelig. De voorbeelden van dia 4 raken \
                        samen aan politieke opvattingen, afkomst en gezondheid.
                        """,
                    en: """
                        Who protests, which child has a disability, who has no papers: such notes \
                        are very sensitive. The examples of slide 4 together touch on political \
                        opinions, origin and health.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Verder vraagt de AVG om een doel, zo weinig mogelijk gegevens, een \
                        bewaartermijn, beveiliging, rechten van betrokkenen en een melding van een \
                        datalek binnen 72 uur.
                        """,
                    en: """
                        The GDPR also asks for a purpose, as little data as possible, a retention \
                        period, security, rights for those concerned and notification of a breach \
                        within 72 hours.
                        """),
                .avgVragen),
            .paragraph(
                Localized(
                    nl: """
                        De uitzondering voor huishoudelijk gebruik geldt niet voor notities van je \
                        werk of je studie.
                        """,
                    en: """
                        The household exemption does not cover notes for your work or your study.
                        """),
                .common),
        ])

    private static let privacyNotes = ReferencePart(
        heading: Localized(nl: "Wat je hier opschrijft", en: "What you write down here"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Geen namen, adressen, telefoonnummers, herkenbare functies of \
                            herkenbare data.
                            """,
                        en: """
                            No names, addresses, phone numbers, recognisable roles or recognisable \
                            dates.
                            """),
                    Localized(
                        nl: "Oefen liever met een verzonnen casus dan met een echte.",
                        en: "Practise on an invented case rather than on a real one."),
                    Localized(
                        nl: "Wat jij over jezelf opschrijft, is ook een persoonsgegeven: van jou.",
                        en: "What you write about yourself is personal data too: yours."),
                    Localized(
                        nl: """
                            Een verslag is een persoonlijke reflectie en hoort niet in een \
                            dossier.
                            """,
                        en: """
                            A report is a personal reflection and does not belong in a case file.
                            """),
                ],
                .makers)
        ])

    private static let privacyErasing = ReferencePart(
        heading: Localized(nl: "Wat er weggaat, en wanneer", en: "What goes, and when"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Een initiatief dat je verwijdert en een tekst die je weghaalt, kun je \
                            30 dagen terughalen: met u, of met D vanuit de lijst. Met D kies je ook \
                            een ander aantal dagen.
                            """,
                        en: """
                            An initiative that you delete and a text that you take out can be \
                            brought back for 30 days: with u, or with D from the list. D also lets \
                            you choose another number of days.
                            """),
                    Localized(
                        nl: """
                            De eerste keer dat je het programma daarna opent, wist het ze: uit je \
                            notities, uit wat ongedaan te maken is en uit de reservekopieën. Een \
                            les over zo’n initiatief houdt haar stemmen, maar niet de tekst van de \
                            casus.
                            """,
                        en: """
                            The first time that you open the program after that, it erases them: from \
                            your notes, from what can be undone and from the backups. A lesson about such an \
                            initiative keeps its votes, but not the text of the case.
                            """),
                    Localized(
                        nl: """
                            Meteen wissen kan ook: met D, of met de opdracht ‘initiatiefwijzer \
                            forget’. Die noemt ook welke verslagen er nog staan.
                            """,
                        en: """
                            Erasing at once is possible too: with D, or by the command \
                            “initiatiefwijzer forget”. It also names the reports that are still there.
                            """),
                    Localized(
                        nl: """
                            Wat je zelf kopieerde, verslagen en lijsten die je naar een bestand \
                            schreef, en sporen op de schijf zelf vallen daarbuiten.
                            """,
                        en: """
                            Copies that you made, reports and lists that you wrote to a file, and \
                            traces on the disk itself are not covered.
                            """),
                ],
                .makers)
        ])
}
