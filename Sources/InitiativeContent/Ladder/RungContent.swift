public import InitiativeModel

/// The words of one rung of the ladder of slide 12.
public struct RungContent: Sendable {
    /// As on the slide, lower case: at most 22 columns.
    public let name: Localized<String>
    /// What it means, in a sentence.
    public let meaning: Localized<String>
    /// What to ask to see whether it is this rung, after a colon: the makers' own question.
    public let checkQuestion: Localized<String>
    /// The nearest rung of Arnstein's ladder, by the makers' reasoning.
    public let comparison: Localized<String>
}

extension RungContent {
    /// The words of a rung.
    public static subscript(rung: ParticipationRung) -> RungContent {
        switch rung {
        case .manipulation: manipulation
        case .information: information
        case .consultation: consultation
        case .consensusBuilding: consensusBuilding
        case .decisionMaking: decisionMaking
        case .riskSharing: riskSharing
        case .partnership: partnership
        case .selfManagement: selfManagement
        }
    }
}
