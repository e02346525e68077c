/// The words of the four strategies side by side.
public struct StrategiesPhrases: Sendable {
    let introduction: String
    let strategy: String
    let weighs: String
    let explain: String
    let choose: String
    let nothingAnswered: String
    let noArguments: String

    static let dutch = StrategiesPhrases(
        introduction: """
            Dit zijn argumenten uit jouw eigen antwoorden, geen advies en geen score. Wie dezelfde \
            antwoorden geeft, kan met goede redenen anders kiezen.
            """,
        strategy: "strategie", weighs: "telt voor mij", explain: "over deze strategie",
        choose: "deze kiezen",
        nothingAnswered: """
            Nog geen argumenten. Ze volgen uit wat je in de stappen 2 tot en met 8 antwoordt en \
            plaatst; niet elke stap is nodig.
            """,
        noArguments: "Uit jouw antwoorden volgt niets voor of tegen deze strategie.")

    static let english = StrategiesPhrases(
        introduction: """
            These are arguments from your own answers, not advice and not a score. Somebody with \
            the same answers may well choose differently, with good reasons.
            """,
        strategy: "strategy", weighs: "counts for me", explain: "about this strategy",
        choose: "choose this",
        nothingAnswered: """
            No arguments yet. They follow from what you answer and place in steps 2 to 8; you do \
            not need every step.
            """,
        noArguments: "Your answers say nothing for or against this strategy.")
}
