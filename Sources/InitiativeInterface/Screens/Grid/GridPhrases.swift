/// The words of a grid's screen.
public struct GridPhrases: Sendable {
    let answers: String
    let take: String
    let takeAndStay: String
    let replyYes: String
    let replyPartly: String
    let replyNo: String
    let replyUnknown: String
    let move: String
    let place: String
    let takeAway: String
    let toPicture: String
    let toReason: String
    let toQuestions: String
    let previousPane: String
    let makers: String
    let source: String
    let noMakers: String
    let placeFirst: String
    let pointsTo: String
    let ownMark: String
    let makersMark: String
    let makersWhy: String
    let reason: String
    let reasonHint: String
    let advice: String
    let caution: String
    let onBorder: @Sendable (_ first: String, _ second: String) -> String

    static let dutch = GridPhrases(
        answers: "antwoord kiezen", take: "antwoorden", takeAndStay: "antwoorden en blijven",
        replyYes: "ja", replyPartly: "deels", replyNo: "nee", replyUnknown: "weet ik niet",
        move: "plek kiezen", place: "hier plaatsen", takeAway: "weghalen",
        toPicture: "naar het grid", toReason: "waarom daar", toQuestions: "naar de vragen",
        previousPane: "vorige deel", makers: "makers", source: "bron en uitleg",
        noMakers: "Van dit initiatief hebben de makers geen plaatsing.",
        placeFirst: "Plaats het initiatief eerst zelf; daarna zie je wat de makers deden.",
        pointsTo: "wijst naar", ownMark: "◆ jij", makersMark: "○ makers",
        makersWhy: "Volgens de makers: ", reason: "Waarom daar? Eén zin is genoeg.",
        reasonHint: "Tab om te schrijven", advice: "Om over na te denken: ", caution: "Let op: ",
        onBorder: { "Op de grens van ‘\($0)’ en ‘\($1)’." })

    static let english = GridPhrases(
        answers: "choose answer", take: "answer", takeAndStay: "answer and stay",
        replyYes: "yes", replyPartly: "partly", replyNo: "no", replyUnknown: "I do not know",
        move: "choose a place", place: "place here", takeAway: "take away",
        toPicture: "to the grid", toReason: "why there", toQuestions: "to the questions",
        previousPane: "previous part", makers: "makers", source: "source, more",
        noMakers: "The makers did not place this initiative.",
        placeFirst: "Place the initiative yourself first; then you see what the makers did.",
        pointsTo: "points to", ownMark: "◆ you", makersMark: "○ makers",
        makersWhy: "According to the makers: ", reason: "Why there? One sentence is enough.",
        reasonHint: "Tab to write", advice: "To think about: ", caution: "Watch out: ",
        onBorder: { "On the border of “\($0)” and “\($1)”." })
}
