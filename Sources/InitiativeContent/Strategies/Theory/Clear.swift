internal import InitiativeModel

extension TheoryFrame {
    static let clear = TheoryFrame(
        name: Localized(nl: "CLEAR", en: "CLEAR"),
        meaning: Localized(
            nl: """
                CLEAR noemt vijf redenen waarom mensen wel of niet meedoen: ze kunnen het, willen \
                het, krijgen de kans, worden gevraagd en krijgen antwoord. De letters komen uit \
                het Engels: can do, like to, enabled to, asked to, responded to.
                """,
            en: """
                CLEAR names five reasons why people do or do not take part: can do, like to, \
                enabled to, asked to, responded to.
                """),
        sources: [.lowndes],
        monitor: Localized(
            nl: """
                Je gaat na of mensen kunnen, willen, de kans krijgen, gevraagd worden en antwoord \
                krijgen.
                """,
            en: """
                You check whether people can, want to, get the chance, are asked and get a \
                response.
                """),
        initiate: Localized(
            nl: "Het gaat erom dat mensen gevraagd worden en dat ze het kunnen.",
            en: "It is about people being asked, and being able to take part."),
        collaborate: Localized(
            nl: "Het gaat erom dat mensen de kans krijgen en dat ze het kunnen.",
            en: "It is about people getting the chance, and being able to take part."),
        presence: Localized(
            nl: "Het gaat erom dat mensen zelf willen en dat ze antwoord krijgen.",
            en: "It is about people wanting to, and getting a response."))
}
