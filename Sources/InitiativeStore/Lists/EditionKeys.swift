internal import InitiativeModel

/// By what the rows of an edition are found again in another one: hashes, seeded anew in each run
/// of the program, so that no list can be made to make them collide. 24 bytes a row.
struct EditionKeys {
    /// In place of the hash of an id where a row has none.
    static let noID = 0

    /// Of the list's own id.
    private(set) var ids: [Int] = []
    /// Of title and place.
    private(set) var names: [Int] = []
    /// Of all fields and other cells, without the line.
    private(set) var contents: [Int] = []

    var count: Int { names.count }

    mutating func add(_ record: ListRecord) {
        ids.append(record.fields[.id].map { Self.hash([$0]) } ?? Self.noID)
        names.append(Self.hash([record.fields[.title], record.fields[.place]]))
        var hasher = Hasher()
        for field in ListField.allCases { hasher.combine(record.fields[field]) }
        hasher.combine(record.others)
        contents.append(hasher.finalize())
    }

    /// Whether there are ids, and none comes twice.
    var hasUniqueIDs: Bool {
        let known = ids.filter { $0 != Self.noID }.sorted()
        return !known.isEmpty && zip(known, known.dropFirst()).allSatisfy { $0 != $1 }
    }

    private static func hash(_ texts: [String?]) -> Int {
        var hasher = Hasher()
        hasher.combine(texts)
        let hash = hasher.finalize()
        return hash == noID ? 1 : hash
    }
}
