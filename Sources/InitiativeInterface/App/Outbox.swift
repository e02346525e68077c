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

    /// Takes out the first write, which failed, and what its entry has become meanwhile.
    ///
    /// - Returns: the latest version of it; nil where it was taken back since.
    mutating func takeLatest(of failed: Write) -> Write? {
        guard !waiting.isEmpty else { return failed }
        let first = waiting.removeFirst()
        guard let entry = first.entry else { return first }
        let later = waiting.filter { $0.entry?.id == entry.id }
        waiting.removeAll { $0.entry?.id == entry.id }
        guard let last = later.last else { return first }
        switch (first, last) {
        case (.record, .undo), (.undo, .redo), (.redo, .undo): return nil
        case (.record, _): return later.last(where: \.isRecord) ?? first
        default: return last
        }
    }

    /// Puts a write before all others.
    mutating func putFirst(_ write: Write) { waiting.insert(write, at: 0) }

    /// Takes out what cannot be stored any more; none is under way.
    ///
    /// - Returns: what was taken out.
    mutating func drop(where isPointless: (Write) -> Bool) -> [Write] {
        defer { waiting.removeAll(where: isPointless) }
        return waiting.filter(isPointless)
    }
}
