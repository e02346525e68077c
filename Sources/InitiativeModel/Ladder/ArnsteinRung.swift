/// The rungs of Arnstein's own ladder (1969), from the bottom.
public enum ArnsteinRung: String, CaseIterable, Hashable, Sendable {
    case manipulation
    case therapy
    case informing
    case consultation
    case placation
    case partnership
    case delegatedPower = "delegated-power"
    case citizenControl = "citizen-control"

    /// 1 to 8.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    public var band: ArnsteinBand {
        switch self {
        case .manipulation, .therapy: .nonParticipation
        case .informing, .consultation, .placation: .tokenism
        case .partnership, .delegatedPower, .citizenControl: .citizenPower
        }
    }
}

/// The three bands of Arnstein's ladder, from the bottom.
public enum ArnsteinBand: String, CaseIterable, Hashable, Sendable {
    case nonParticipation = "non-participation"
    case tokenism
    case citizenPower = "citizen-power"
}
