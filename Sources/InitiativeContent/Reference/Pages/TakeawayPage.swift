internal import InitiativeModel

extension ReferencePage {
    static let takeaway = ReferencePage(
        topic: .takeaway,
        title: Localized(nl: "Wat nemen we mee?", en: "What do we take away?"),
        parts: [takeawayOnSlide, takeawayRemarks])

    private static let takeawayOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: "De laatste dia stelt de vraag: wat nemen we mee?",
                    en: "The last slide asks: what do we take away?"),
                .slide(14))
        ])

    private static let takeawayRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Schrijf na je keuze op wat je meeneemt, wie last kan krijgen van je keuze, \
                        wat je nagaat en bij wie, en wanneer je opnieuw kijkt.
                        """,
                    en: """
                        After your choice write down what you take away, whom your choice may \
                        harm, what you check and with whom, and when you look again.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Een twijfel is ook een uitkomst. Wat je met ‘weet ik niet’ hebt \
                        beantwoord, is een lijst van dingen om te gaan vragen.
                        """,
                    en: """
                        A doubt is an outcome too. What you answered with “don't know” is a list \
                        of things to go and ask.
                        """),
                .makers),
        ])
}
