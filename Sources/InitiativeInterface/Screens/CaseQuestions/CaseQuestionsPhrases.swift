/// The words of the questions about the case and about yourself.
public struct CaseQuestionsPhrases: Sendable {
    let note: String
    let whichDanger: String
    let circumstances: String
    let aboutYourself: String
    let noSide: String

    static let dutch = CaseQuestionsPhrases(
        note: "toelichting", whichDanger: "Welk gevaar?", circumstances: "Wat speelt er nog meer?",
        aboutYourself: "Vanaf hier gaat het over jou.",
        noSide: "Welke kant je kiest, hoef je niet op te schrijven.")

    static let english = CaseQuestionsPhrases(
        note: "note", whichDanger: "Which danger?", circumstances: "What else is going on?",
        aboutYourself: "From here on it is about you.",
        noSide: "No need to write down which side you are on.")
}
