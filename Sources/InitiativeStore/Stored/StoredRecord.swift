internal import Foundation

/// A value of the model as JSON text, with the number of its form.
///
/// Programs before forms had numbers wrote the first one without. A form that a later program wrote
/// is not read by half: what cannot be read is counted, told, and left as it is.
protocol StoredRecord: Codable {
    associatedtype Value

    /// The newest form that this program knows.
    static var version: Int { get }

    init(_ value: Value)

    /// nil where the record names something that this program does not know.
    var value: Value? { get }
}

/// What reading a stored text comes to.
public enum Readable<Value> {
    case value(Value)
    /// A later version of the program wrote it, or it is damaged: it stays as it is.
    case unreadable

    public var value: Value? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Readable: Equatable where Value: Equatable {}
extension Readable: Sendable where Value: Sendable {}

extension StoredRecord {
    /// The same text for the same value.
    static func encode(_ value: Value) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(Numbered(version: version, record: Self(value))) else {
            preconditionFailure("a record of texts encodes")
        }
        return String(decoding: data, as: UTF8.self)
    }

    static func decode(_ text: String) -> Readable<Value> {
        guard
            let numbered = try? JSONDecoder().decode(Numbered<Self>.self, from: Data(text.utf8)),
            let value = numbered.record.value
        else { return .unreadable }
        return .value(value)
    }
}

/// A record with its number beside its own names, so that a form without one reads as the first.
private struct Numbered<Record: StoredRecord>: Codable {
    private enum Key: CodingKey { case version }

    let version: Int
    let record: Record

    init(version: Int, record: Record) {
        self.version = version
        self.record = record
    }

    init(from decoder: any Decoder) throws {
        // A list has no names at all.
        let values = try? decoder.container(keyedBy: Key.self)
        version = try values?.decodeIfPresent(Int.self, forKey: .version) ?? 1
        guard version <= Record.version else { throw TooNew() }
        record = try Record(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(version, forKey: .version)
        try record.encode(to: encoder)
    }

    private struct TooNew: Error {}
}

/// A text in two languages, as it is stored.
struct StoredText: Codable {
    let dutch: String?
    let english: String?
}
