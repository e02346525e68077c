import Foundation
import InitiativeExchange
import InitiativeModel

/// What came of a list that was read to its end.
struct ListReading: Equatable {
    var results: [ListReadResult] = []
    var replacements = 0
    var encoding: ListEncoding?

    /// - Parameter pieces: how many bytes at a time, again and again in this order.
    init(_ bytes: [UInt8], _ options: ListOptions = ListOptions(), pieces: [Int] = [70_000]) throws
    {
        var rest = bytes[...]
        var turn = 0
        var reader = ListReader(options) {
            guard !rest.isEmpty else { return nil }
            let piece = Array(rest.prefix(pieces[turn % pieces.count]))
            turn += 1
            rest = rest.dropFirst(piece.count)
            return piece
        }
        while let result = try reader.next() { results.append(result) }
        replacements = reader.replacements
        encoding = reader.encoding
    }

    init(_ text: String, _ options: ListOptions = ListOptions(), pieces: [Int] = [70_000]) throws {
        try self.init(Array(text.utf8), options, pieces: pieces)
    }

    var records: [ListRecord] {
        results.compactMap { if case .record(let record) = $0 { record } else { nil } }
    }

    /// Each row in one line: its line, then its fields and other cells, or why it was rejected.
    var lines: [String] {
        results.map { result in
            switch result {
            case .rejected(let line, let reason): "\(line) ! \(reason)"
            case .record(let record):
                ([String(record.line)]
                    + ListField.allCases.compactMap { field in
                        record.fields[field].map { "\(field)=\($0)" }
                    }
                    + record.others.map { "(\($0.name))=\($0.text)" })
                    .joined(separator: " ")
            }
        }
    }
}

extension ListPreview {
    init(of bytes: [UInt8], _ options: ListOptions = ListOptions()) throws {
        var rest: [UInt8]? = bytes
        var reader = ListReader(options) {
            defer { rest = nil }
            return rest
        }
        self = try reader.peek()
    }
}
