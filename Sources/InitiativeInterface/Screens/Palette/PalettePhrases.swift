/// The words of the palette.
public struct PalettePhrases: Sendable {
    let title: String
    let hint: String
    let run: String
    let noMatches: String
    let route: String
    let noneOfFour: String
    let theme: String
    let suspend: String
    let quit: String

    static let dutch = PalettePhrases(
        title: "Wat wil je doen?", hint: "typ een deel van wat je zoekt", run: "doen",
        noMatches: "Hier kun je niets doen dat zo heet.", route: "korte of volledige route",
        noneOfFour: "‘geen van vieren’ wel of niet aanbieden", theme: "ander kleurthema",
        suspend: "programma onderbreken (fg gaat verder)", quit: "programma afsluiten")

    static let english = PalettePhrases(
        title: "What do you want to do?", hint: "type part of what you look for", run: "do it",
        noMatches: "There is nothing of that name to do here.", route: "short or full route",
        noneOfFour: "offer “none of the four” or not", theme: "other colour theme",
        suspend: "suspend the program (fg goes on)", quit: "quit the program")
}
