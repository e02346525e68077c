/// Lays JSON objects out as rows: the names in them, as they come, are the columns.
struct JSONTable {
    /// In the order in which they came. One without a name has that of its position.
    private(set) var columns: [String] = []
    private let names: ColumnNames
    private var places: [String: Int] = [:]

    init(_ names: ColumnNames) { self.names = names }

    mutating func row(of bytes: [UInt8], _ range: Range<Int>, line: Int) -> RawRow {
        do throws(RejectReason) {
            return .cells(line: line, try cells(JSONObjectParser.members(of: bytes, range)))
        } catch {
            return .rejected(line: line, error)
        }
    }

    private mutating func cells(
        _ members: [JSONObjectParser.Member]
    ) throws(RejectReason) -> [String] {
        var cells = [String](repeating: "", count: columns.count)
        for member in members {
            let name = CellText.text(member.name)
            let text = CellText.text(member.text)
            guard text.utf8.count <= ListLimits.field, name.utf8.count <= ListLimits.field else {
                throw .fieldTooLong
            }
            if let place = places[name] {
                if !text.isEmpty { cells[place] = text }
                continue
            }
            guard columns.count < ListLimits.columns else { throw .tooManyColumns }
            places[name] = columns.count
            columns.append(name.isEmpty ? names.name(at: columns.count + 1) : name)
            cells.append(text)
        }
        return cells
    }
}
