/// The words of the screen with explanation and source.
public struct SourcePhrases: Sendable {
    let forYou: String
    let caution: String
    let actions: String
    let fits: String
    let harms: String
    let signals: String
    let questions: String
    let ask: String
    let theory: String
    let source: String

    static let dutch = SourcePhrases(
        forYou: "Om over na te denken: ", caution: "Let op: ", actions: "Wat je doet",
        fits: "Wanneer het past", harms: "Wanneer het schaadt", signals: "Waar je op let",
        questions: "Vragen aan jezelf", ask: "Om te vragen: ", theory: "Wat de theorie erover zegt",
        source: "Bron")

    static let english = SourcePhrases(
        forYou: "To think about: ", caution: "Watch out: ", actions: "What you do",
        fits: "When it fits", harms: "When it harms", signals: "What to look out for",
        questions: "Questions to yourself", ask: "To ask: ", theory: "What theory says",
        source: "Source")
}
