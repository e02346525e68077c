/// Where somebody puts the initiators' say over one decision.
public enum RungPlacement: Hashable, Sendable {
    case rung(ParticipationRung)
    /// No agency is involved. It stands beside the highest rung, so that a small initiative that
    /// runs itself need not look high.
    case notApplicable
    /// "Weet ik niet": it joins what is to be found out.
    case unknown

    /// Every placement: the rungs from the lowest, then the two beside the ladder.
    public static let all: [RungPlacement] =
        ParticipationRung.allCases.map { .rung($0) } + [.notApplicable, .unknown]
}

extension RungPlacement: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .rung(let rung): rung.rawValue
        case .notApplicable: "not-applicable"
        case .unknown: "unknown"
        }
    }

    /// nil where no placement has that name.
    public init?(rawValue: String) {
        guard let placement = Self.all.first(where: { $0.rawValue == rawValue }) else {
            return nil
        }
        self = placement
    }
}

/// Numbers a decision or a phase that is placed on the ladder. Their names are the walker's own.
public enum DecisionID: Int, CaseIterable, Hashable, Sendable {
    case first = 1
    case second, third, fourth, fifth, sixth
}
