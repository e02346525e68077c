internal import InitiativeModel

extension TheoryFrame {
    static let clear = TheoryFrame(
        name: Localized(nl: "CLEAR", en: "CLEAR"),
        meaning: Localized(
            nl: """
                Vijf redenen waarom mensen wel of niet meedoen: zij kunnen het, willen het, \
                krijgen de kans, worden gevraagd en krijgen antwoord. In het Engels: can do, like \
                to, enabled to, asked to, responded to.
                """,
            en: """
                Five reasons why people do or do not take part: can do, like to, enabled to, asked \
                to, responded to.
                """),
        sources: [.lowndes],
        monitor: Localized(nl: "Ga alle vijf na.", en: "Check all five."),
        initiate: Localized(nl: "Gevraagd worden, en kunnen.", en: "Asked to, and can do."),
        collaborate: Localized(nl: "De kans krijgen, en kunnen.", en: "Enabled to, and can do."),
        presence: Localized(nl: "Willen, en antwoord krijgen.", en: "Like to, and responded to."))
}
