/// How a list is written down.
public enum ListFormat: String, CaseIterable, Hashable, Sendable {
    case csv
    /// An array of objects, or objects one after another over several lines.
    case json
    /// An object on every line.
    case jsonLines = "jsonl"

    /// Tells the format from the beginning of a list: no CSV that names its columns begins as JSON
    /// does.
    static func find(in sample: ArraySlice<UInt8>) -> ListFormat {
        var rest = sample.drop(while: Byte.isBlank)
        switch rest.first {
        case Byte.openBracket?:
            rest = rest.dropFirst().drop(while: Byte.isBlank)
            return rest.isEmpty || rest.first.map(beginsValue) == true ? .json : .csv
        case Byte.openBrace?:
            let inside = rest.dropFirst().drop(while: Byte.isBlank)
            let begins = [Byte.quote, Byte.closeBrace]
            guard inside.isEmpty || inside.first.map(begins.contains) == true else { return .csv }
            let line = rest.prefix { $0 != Byte.lineFeed }
            let last = line.last { !Byte.isBlank($0) }
            return last == Byte.closeBrace || line.endIndex == sample.endIndex ? .jsonLines : .json
        default: return .csv
        }
    }

    private static func beginsValue(_ byte: UInt8) -> Bool {
        byte == Byte.openBrace || byte == Byte.closeBracket
    }
}
