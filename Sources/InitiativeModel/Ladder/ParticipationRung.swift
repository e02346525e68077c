/// The ladder of slide 12, by its own order. It describes the say of the initiators over a
/// decision; a higher rung is another one and not a better one.
///
/// The slide credits it to Arnstein (1969), whose ladder has other rungs (``ArnsteinRung``). The
/// names and glosses match a ladder from UN development work (UNDP, late 1990s).
public enum ParticipationRung: String, CaseIterable, Hashable, Sendable {
    case manipulation
    case information
    case consultation
    case consensusBuilding = "consensus-building"
    case decisionMaking = "decision-making"
    case riskSharing = "risk-sharing"
    case partnership
    case selfManagement = "self-management"

    /// The number on the slide, 1 to 8.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// The rungs of Arnstein's own ladder that come nearest, by the makers' reasoning: two where
    /// it lies in between, none where there is no counterpart.
    public var nearestArnstein: [ArnsteinRung] {
        switch self {
        case .manipulation: [.manipulation]
        case .information: [.informing]
        case .consultation: [.consultation]
        case .consensusBuilding: [.placation, .partnership]
        case .decisionMaking: [.partnership]
        case .riskSharing: []
        case .partnership: [.partnership]
        case .selfManagement: [.citizenControl]
        }
    }
}
