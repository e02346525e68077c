internal import InitiativeContent
public import InitiativeModel

/// Initiatives for tests: a plain one, and the texts that break programs.
public enum Samples {
    public static let garden = Initiative(
        id: InitiativeID("C01"),
        title: BilingualText(
            dutch: "Buurttuin op braakliggende grond", english: "Community garden"),
        summary: BilingualText(dutch: "Buren tuinieren samen.", english: "Neighbours garden."),
        place: "Oudewaarde", goal: .liveability, furtherGoals: [.nature], origin: .bundled,
        source: BilingualText(dutch: "dia 4", english: "slide 4"))

    /// The day on which samples are written.
    public static let today = Day(year: 2026, month: 11, day: 25)

    public static let hostile = Initiative(
        id: InitiativeID("X01"),
        title: BilingualText(
            dutch: "作者 \u{1B}[31mrood\u{1B}[0m \u{202E}omgekeerd e\u{301}", english: nil),
        summary: BilingualText(
            dutch: String(repeating: "woord", count: 40) + "\u{200B}\u{7}\r\n\tklaar",
            english: nil),
        place: "", goal: nil, origin: .own, source: BilingualText(dutch: "", english: nil))

    public static let rows: [InitiativeRow] = [
        InitiativeRow(initiative: hostile), InitiativeRow(initiative: garden),
    ]

    /// The cases that come with the program, as the list shows them.
    public static let cases = BundledCase.all.map { InitiativeRow(initiative: $0.initiative) }
        .sorted { $0.isListedBefore($1) }

    public static func dossier(_ initiative: Initiative) -> Dossier {
        Dossier(
            initiative: initiative,
            walk: Walk(
                id: WalkID("walk-\(initiative.id.rawValue)"), initiative: initiative.id,
                started: Day(year: 2026, month: 11, day: 24)),
            history: History())
    }
}
