/// An answer to a yes-or-no question. "Weet ik niet" is an answer: it lists what to go and ask.
public enum Reply: String, CaseIterable, Hashable, Sendable {
    case yes
    case partly
    case no
    case unknown
}

/// The operational questions of the grids (the makers' own, after the two sources).
public enum GridQuestion: String, CaseIterable, Hashable, Sendable {
    case a1, a2, a3, a4, a5
    case b1, b2, b3, b4, b5
    case e1, e2, e3, e4
    case g1, g2, g3, g4

    /// The pole that "yes" points to.
    public var pole: Pole {
        switch self {
        case .a1, .a2, .a3: .closeKnit
        case .a4, .a5: .looseKnit
        case .b1, .b2, .b3, .b4: .interwoven
        case .b5: .freeFloating
        case .e1, .e2, .e4: .strongTies
        case .e3: .weakTies
        case .g1, .g2: .highReciprocity
        case .g3, .g4: .lowReciprocity
        }
    }

    public var grid: GridID {
        switch self {
        case .a1, .a2, .a3, .a4, .a5, .b1, .b2, .b3, .b4, .b5: .contact
        case .e1, .e2, .e3, .e4, .g1, .g2, .g3, .g4: .reciprocity
        }
    }
}
