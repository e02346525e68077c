/// The words of the ladder's screen.
public struct LadderPhrases: Sendable {
    let move: String
    let nextDecision: String
    let previousDecision: String
    let placeDecisionFirst: String
    let sixAtMost: String
    let toName: String
    let toLadder: String
    let nameHint: String
    let arnstein: String
    let arnsteinCaption: String
    let check: String
    let placeFirst: String
    let decisionOf: @Sendable (_ number: Int, _ count: Int) -> String
    let nearest: String

    static let dutch = LadderPhrases(
        move: "trede kiezen", nextDecision: "volgend besluit",
        previousDecision: "vorig besluit",
        placeDecisionFirst: "Plaats eerst dit besluit; daarna komt er een volgend besluit bij.",
        sixAtMost: "Meer dan zes besluiten passen niet op de ladder.",
        toName: "naam van het besluit", toLadder: "naar de ladder",
        nameHint: "welk besluit of welke fase?", arnstein: "Arnstein",
        arnsteinCaption: "Arnstein (1969): een andere ladder", check: "Vraag je af: ",
        placeFirst: "Plaats eerst zelf een besluit; daarna zie je wat de makers deden.",
        decisionOf: { $1 > 1 ? "Besluit \($0) van \($1)" : "Besluit \($0)" },
        nearest: "≈ lijkt hier het meest op")

    static let english = LadderPhrases(
        move: "choose a rung", nextDecision: "next decision",
        previousDecision: "previous decision",
        placeDecisionFirst: "Place this decision first; then another one can be added.",
        sixAtMost: "The ladder has room for six decisions.",
        toName: "name of the decision", toLadder: "to the ladder",
        nameHint: "which decision or phase?", arnstein: "Arnstein",
        arnsteinCaption: "Arnstein (1969): another ladder", check: "Ask yourself: ",
        placeFirst: "Place a decision yourself first; then you see what the makers did.",
        decisionOf: { $1 > 1 ? "Decision \($0) of \($1)" : "Decision \($0)" },
        nearest: "≈ comes closest here")
}
