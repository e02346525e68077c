/// The words of the reference.
public struct ReferencePhrases: Sendable {
    let title: String
    let hint: String
    let open: String
    let atThisStep: String
    let page: String
    let term: String
    let forTrainers: String
    let trainerNotes: String
    let lesson: String
    let noMatches: String
    let next: String
    let previous: String
    let lookUp: String
    let lessonPart: @Sendable (_ minutes: Int, _ name: String) -> String

    static let dutch = ReferencePhrases(
        title: "Naslag", hint: "typ wat je zoekt: een woord, een naam, of ‘dia 8’",
        open: "lezen", atThisStep: "bij deze stap", page: "naslag", term: "begrip",
        forTrainers: "voor de docent", trainerNotes: "Wat een docent moet weten",
        lesson: "Zo verloopt een les",
        noMatches: "Hier staat niets over. Probeer een ander woord.",
        next: "volgende pagina", previous: "vorige pagina", lookUp: "naslag",
        lessonPart: { "\($0) \($0 == 1 ? "minuut" : "minuten") · \($1)" })

    static let english = ReferencePhrases(
        title: "Reference", hint: "type what you look for: a word, a name, or “slide 8”",
        open: "read", atThisStep: "at this step", page: "reference", term: "term",
        forTrainers: "for trainers", trainerNotes: "What a trainer should know",
        lesson: "How a lesson runs",
        noMatches: "Nothing is said about this. Try another word.",
        next: "next page", previous: "previous page", lookUp: "reference",
        lessonPart: { "\($0) \($0 == 1 ? "minute" : "minutes") · \($1)" })
}
