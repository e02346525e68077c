/// The words of the overview of steps.
public struct StepsPhrases: Sendable {
    let heading: String
    let open: String
    let begun: String
    let done: String
    let toCheck: String
    let later: String
    let laterShort: String

    static let dutch = StepsPhrases(
        heading: "De stappen", open: "open", begun: "begonnen", done: "klaar",
        toCheck: "te controleren",
        later: "Deze stap is er nog niet; hij komt in een volgende versie.",
        laterShort: "komt later")

    static let english = StepsPhrases(
        heading: "The steps", open: "open", begun: "begun", done: "done", toCheck: "to check",
        later: "This step is not there yet; it comes in a later version.",
        laterShort: "comes later")
}
