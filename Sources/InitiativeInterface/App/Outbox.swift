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

    /// Puts another write in place of the first, which failed.
    mutating func replaceFirst(with write: Write) {
        guard !waiting.isEmpty else { return }
        waiting[0] = write
    }
}
