/// The four kinds in each of the two grids (slides 8 and 9).
public enum GridCell: String, CaseIterable, Hashable, Sendable {
    case federative
    case cooperative
    case networking
    case light
    case acquaintancesForEachOther = "acquaintances-each-other"
    case acquaintancesForOthers = "acquaintances-others"
    case strangersForEachOther = "strangers-each-other"
    case strangersForOthers = "strangers-others"

    public var grid: GridID {
        switch self {
        case .federative, .cooperative, .networking, .light: .contact
        case .acquaintancesForEachOther, .acquaintancesForOthers, .strangersForEachOther,
            .strangersForOthers:
            .reciprocity
        }
    }
}
