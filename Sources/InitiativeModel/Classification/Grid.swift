/// Names one of the two grids.
public enum GridID: String, CaseIterable, Hashable, Sendable {
    /// Internal by external contact (slide 8, after *Wat burgers bezielt*, 2006).
    case contact
    /// Ties by reciprocity (slide 9, after *Sociaal doe-het-zelven*, 2013).
    case reciprocity

    public var grid: Grid {
        switch self {
        case .contact: .contact
        case .reciprocity: .reciprocity
        }
    }
}

/// One end of an axis of a grid.
public enum Pole: String, CaseIterable, Hashable, Sendable {
    case closeKnit = "close-knit"
    case looseKnit = "loose-knit"
    case interwoven
    case freeFloating = "free-floating"
    case strongTies = "strong-ties"
    case weakTies = "weak-ties"
    case highReciprocity = "high-reciprocity"
    case lowReciprocity = "low-reciprocity"
}

/// Two poles that exclude each other; an initiative stands at one of them or on the border.
public struct Axis: Hashable, Sendable {
    /// Drawn at the left of columns, at the top of rows.
    public let first: Pole
    public let second: Pole

    /// The other end, or nil where the pole is not of this axis.
    public func opposite(of pole: Pole) -> Pole? {
        switch pole {
        case first: second
        case second: first
        default: nil
        }
    }
}

/// A classification of initiatives along two axes into four cells, with questions that help
/// to place one. Questions point to a side; they never place.
public struct Grid: Hashable, Sendable {
    public let id: GridID
    public let columns: Axis
    public let rows: Axis
    /// By row, each from left to right: four cells.
    public let cells: [GridCell]
    /// Groups of questions, one for each axis: rows first.
    public let questions: [[GridQuestion]]

    /// Slide 8: how they work *now*.
    public static let contact = Grid(
        id: .contact,
        columns: Axis(first: .interwoven, second: .freeFloating),
        rows: Axis(first: .closeKnit, second: .looseKnit),
        cells: [.federative, .cooperative, .networking, .light],
        questions: [[.a1, .a2, .a3, .a4, .a5], [.b1, .b2, .b3, .b4, .b5]])

    /// Slide 9: who they were to each other *when they joined*, and who benefits.
    public static let reciprocity = Grid(
        id: .reciprocity,
        columns: Axis(first: .highReciprocity, second: .lowReciprocity),
        rows: Axis(first: .strongTies, second: .weakTies),
        cells: [
            .acquaintancesForEachOther, .acquaintancesForOthers, .strangersForEachOther,
            .strangersForOthers,
        ],
        questions: [[.e1, .e2, .e3, .e4], [.g1, .g2, .g3, .g4]])

    /// The side that a reply points to; nil where it points to neither.
    ///
    /// "Yes" points to the question's own pole, "no" to the opposite one.
    public func pole(for reply: Reply, to question: GridQuestion) -> Pole? {
        switch reply {
        case .yes: question.pole
        case .no: columns.opposite(of: question.pole) ?? rows.opposite(of: question.pole)
        case .partly, .unknown: nil
        }
    }
}
