public import InitiativeModel

extension GridContent {
    /// The words of a grid.
    public static subscript(grid: GridID) -> GridContent {
        switch grid {
        case .contact: contact
        case .reciprocity: reciprocity
        }
    }
}

extension PoleContent {
    /// The words of a pole.
    public static subscript(pole: Pole) -> PoleContent {
        switch pole {
        case .closeKnit: closeKnit
        case .looseKnit: looseKnit
        case .interwoven: interwoven
        case .freeFloating: freeFloating
        case .strongTies: strongTies
        case .weakTies: weakTies
        case .highReciprocity: highReciprocity
        case .lowReciprocity: lowReciprocity
        }
    }
}

extension CellContent {
    /// The words of a cell.
    public static subscript(cell: GridCell) -> CellContent {
        switch cell {
        case .federative: federative
        case .cooperative: cooperative
        case .networking: networking
        case .light: light
        case .acquaintancesForEachOther: acquaintancesForEachOther
        case .acquaintancesForOthers: acquaintancesForOthers
        case .strangersForEachOther: strangersForEachOther
        case .strangersForOthers: strangersForOthers
        }
    }
}
