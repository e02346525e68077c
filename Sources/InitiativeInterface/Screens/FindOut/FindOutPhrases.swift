/// The words of what is to be found out.
public struct FindOutPhrases: Sendable {
    let title: String
    let findOut: String
    let introduction: String
    let nothing: String
    let by: String
    let count: @Sendable (_ count: Int) -> String
    let askedAt: @Sendable (_ step: String) -> String

    static let dutch = FindOutPhrases(
        title: "Uit te zoeken", findOut: "uit te zoeken",
        introduction: """
            Dit weet je nog niet. Met wie zoek je het uit, en wanneer? Alleen als je wilt; noem \
            rollen en geen namen.
            """,
        nothing: "Er is niets uit te zoeken: je koos nergens ‘weet ik niet’.",
        by: "wanneer?", count: { "uit te zoeken: \($0) (z)" },
        askedAt: { "gevraagd bij ‘\($0)’ · met wie?" })

    static let english = FindOutPhrases(
        title: "To find out", findOut: "to find out",
        introduction: """
            You do not know this yet. With whom will you find out, and by when? Only if you wish; \
            write roles, not names.
            """,
        nothing: "There is nothing to find out: you chose “don't know” nowhere.",
        by: "by when?", count: { "to find out: \($0) (z)" },
        askedAt: { "asked at “\($0)” · with whom?" })
}
