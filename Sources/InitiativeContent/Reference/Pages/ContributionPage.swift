internal import InitiativeModel

extension ReferencePage {
    static let contribution = ReferencePage(
        topic: .contribution,
        title: Localized(
            nl: "Wat kunnen sociale professionals betekenen?",
            en: "What can social professionals do?"),
        parts: [contributionOnSlide, contributionRemarks])

    private static let contributionOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De dia stelt alleen de vraag: wat kunnen sociale professionals voor \
                        burgerinitiatieven betekenen?
                        """,
                    en: """
                        The slide only asks the question: what can social professionals do for \
                        citizens' initiatives?
                        """),
                .slide(13))
        ])

    private static let contributionRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De presentatie geeft hier geen antwoord. Jouw antwoord is een keuze met \
                        redenen: welke strategie nu, waarom, en wat er het sterkst tegen pleit.
                        """,
                    en: """
                        The slides give no answer here. Your answer is a choice with reasons: \
                        which strategy now, why, and what speaks most strongly against it.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Drie dia's helpen daarbij. Dia 5: blijft de regie bij burgers? Dia 10: aan \
                        welke voorwaarde ontbreekt nog iets? Dia 11: wat is jouw opdracht, en van \
                        wie komt die?
                        """,
                    en: """
                        Three slides help. Slide 5: does control stay with citizens? Slide 10: \
                        which condition is not yet met? Slide 11: what is your brief, and who gave \
                        it?
                        """),
                .slide(5), .slide(10), .slide(11), .makers),
            .paragraph(
                Localized(
                    nl: """
                        Er is geen beste strategie. Twee collega's kunnen met dezelfde antwoorden \
                        allebei goed kiezen, en toch verschillend.
                        """,
                    en: """
                        There is no best strategy. With the same answers two colleagues may both \
                        choose well, and yet differently.
                        """),
                .makers),
        ])
}
