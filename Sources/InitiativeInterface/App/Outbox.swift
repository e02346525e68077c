public import InitiativeModel

/// Edits on their way to the notes file, in order. One is under way at a time, so that a failed
/// one can be tried again and none overtakes another.
public struct Outbox: Hashable, Sendable {
    public private(set) var waiting: [Write] = []
    public private(set) var isUnderWay = false

    public init() {}

    public var isEmpty: Bool { waiting.isEmpty }

    /// Adds a write. A later version of an entry that still waits takes its place.
    mutating func add(_ write: Write) {
        if case .record(let entry, _) = write, let last = waiting.last,
            case .record(let earlier, _) = last, earlier.id == entry.id,
            !(isUnderWay && waiting.count == 1)
        {
            waiting.removeLast()
        }
        waiting.append(write)
    }

    /// The write to be carried out now; nil where there is none or one is under way.
    mutating func next() -> Write? {
        guard !isUnderWay, let first = waiting.first else { return nil }
        isUnderWay = true
        return first
    }

    /// The write under way is stored.
    mutating func acknowledge() {
        isUnderWay = false
        if !waiting.isEmpty { waiting.removeFirst() }
    }

    /// The write under way failed and stays first.
    mutating func fail() { isUnderWay = false }

    /// Takes out a write that failed, and what its entry has become meanwhile.
    ///
    /// - Returns: the latest version of it.
    mutating func takeLatest(of failed: Write) -> Write {
        guard !waiting.isEmpty else { return failed }
        let first = waiting.removeFirst()
        guard case .record(let entry, _) = first else { return first }
        func isVersion(_ write: Write) -> Bool {
            guard case .record(let other, _) = write else { return false }
            return other.id == entry.id
        }
        let latest = waiting.last(where: isVersion) ?? first
        waiting.removeAll(where: isVersion)
        return latest
    }

    /// Puts a write before all others.
    mutating func putFirst(_ write: Write) { waiting.insert(write, at: 0) }

    /// Takes out what cannot be stored any more; none is under way.
    mutating func drop(where isPointless: (Write) -> Bool) { waiting.removeAll(where: isPointless) }
}
