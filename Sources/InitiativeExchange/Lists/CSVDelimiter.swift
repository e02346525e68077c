/// What stands between the cells of a row of CSV.
public enum CSVDelimiter: String, CaseIterable, Hashable, Sendable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
    case bar = "|"

    var byte: UInt8 {
        switch self {
        case .comma: Byte.comma
        case .semicolon: UInt8(ascii: ";")
        case .tab: Byte.tab
        case .bar: UInt8(ascii: "|")
        }
    }
}
