public import InitiativeModel

/// One of the cases that come with the program, with the makers' own placing. The placing is
/// shown only after the reader's own.
public struct BundledCase: Sendable {
    public let id: InitiativeID
    public let title: Localized<String>
    public let summary: Localized<String>
    /// A part of the invented municipality of Heidrecht.
    public let place: String
    public let goal: Goal
    public let furtherGoals: [Goal]
    /// Whether the deck names this case (slide 4); else the makers invented it.
    public let isFromDeck: Bool
    public let contact: MakersPlacing
    public let reciprocity: MakersPlacing
    /// The say of the initiators over the decision at stake.
    public let ladder: MakersRung
    /// The question that pulls a professional two ways.
    public let tension: Localized<String>

    /// The case with the opposite cause, to hold the same measure to; nil for most.
    public var mirror: BundledCase? {
        switch id {
        case Self.asylumCampaign.id: .bedBathBread
        case Self.bedBathBread.id: .asylumCampaign
        default: nil
        }
    }

    /// The case as an initiative of the list.
    public var initiative: Initiative {
        Initiative(
            id: id,
            title: BilingualText(dutch: title.nl, english: title.en),
            summary: BilingualText(dutch: summary.nl, english: summary.en),
            place: place, goal: goal, furtherGoals: furtherGoals, origin: .bundled,
            source: isFromDeck
                ? BilingualText(
                    dutch: "dia 4, uitgewerkt door de makers",
                    english: "slide 4, worked out by the makers")
                : BilingualText(
                    dutch: "bedacht door de makers", english: "invented by the makers"))
    }
}

/// Where the makers put a case in a grid, and why. Defensible, not official.
public struct MakersPlacing: Sendable {
    public let placement: Placement
    public let why: Localized<String>
}

/// Where the makers put a case on the ladder, and why. Defensible, not official.
public struct MakersRung: Sendable {
    /// One, or two where both can be defended.
    public let placements: [RungPlacement]
    public let why: Localized<String>
}
