internal import Foundation
internal import InitiativeModel

/// A ballot as it lies in a class folder: a small JSON text that anybody may have written.
struct BallotFile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case version, round, token, number, answer, reason, receipt
    }

    /// No ballot is longer, in bytes.
    static let longest = 4096
    /// The longest receipt, in hexadecimal digits.
    static let longestReceipt = 64
    private static let currentVersion = 1
    /// What a reason may take, in bytes, so that its ballot is never too long.
    private static let longestReason = 3000

    let ballot: Ballot

    init(_ ballot: Ballot) { self.ballot = ballot }

    /// nil where the bytes are not a ballot to the letter.
    init?(bytes: [UInt8]) {
        guard bytes.count <= Self.longest,
            let file = try? JSONDecoder().decode(BallotFile.self, from: Data(bytes))
        else { return nil }
        self = file
    }

    init(from decoder: any Decoder) throws {
        let every = try decoder.container(keyedBy: AnyName.self)
        let values = try decoder.container(keyedBy: Key.self)
        guard Set(every.allKeys.map(\.stringValue)) == Set(Key.allCases.map(\.rawValue)),
            try values.decode(Int.self, forKey: .version) == Self.currentVersion,
            let round = RoundID(rawValue: try values.decode(String.self, forKey: .round)),
            let token = BallotToken(rawValue: try values.decode(String.self, forKey: .token)),
            let answer = VoteAnswer(rawValue: try values.decode(String.self, forKey: .answer))
        else { throw Malformed() }
        let number = try values.decode(Int.self, forKey: .number)
        let reason = try values.decode(String.self, forKey: .reason)
        let receipt = try values.decode(String.self, forKey: .receipt)
        guard (1...Ballot.highestNumber).contains(number), Self.isReceipt(receipt) else {
            throw Malformed()
        }
        ballot = Ballot(
            round: round, token: token, number: number, answer: answer,
            reason: Self.oneLine(reason), source: .terminal, receipt: receipt)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(Self.currentVersion, forKey: .version)
        try values.encode(ballot.round.rawValue, forKey: .round)
        try values.encode(ballot.token.rawValue, forKey: .token)
        try values.encode(ballot.number, forKey: .number)
        try values.encode(ballot.answer.rawValue, forKey: .answer)
        try values.encode(Self.oneLine(ballot.reason), forKey: .reason)
        try values.encode(ballot.receipt, forKey: .receipt)
    }

    /// The same for the same ballot.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(self) else {
            preconditionFailure("a record of texts encodes")
        }
        return Array(data)
    }

    /// Digits and small letters of hexadecimal numbers; none is a receipt too.
    static func isReceipt(_ text: String) -> Bool {
        text.utf8.count <= longestReceipt
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    /// A reason without what could break a line or turn its direction, of a length that fits.
    static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar == "\t" || scalar == "\n",
                .lineSeparator, .paragraphSeparator:
                line.append(" ")
            case .control, .surrogate, .privateUse, .unassigned: continue
            // Only those that join: emoji and some scripts are written with them.
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}": continue
            default: line.append(scalar)
            }
        }
        var short = String(String(line).prefix(Ballot.longestReason))
        while short.utf8.count > longestReason { short.removeLast() }
        return short
    }

    private struct Malformed: Error {}

    private struct AnyName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
