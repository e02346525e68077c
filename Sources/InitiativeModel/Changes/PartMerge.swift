/// Brings two edits of one record together, part by part.
public struct PartMerge<Record: Hashable & Sendable> {
    private let before: Record
    private let after: Record
    private let joint: TextJoint
    /// Begins as what the other program left.
    public private(set) var value: Record
    /// The gravest of all parts; nil where none was changed by both.
    public private(set) var clash: Clash?

    init(before: Record, after: Record, theirs: Record, _ joint: TextJoint) {
        self.before = before
        self.after = after
        self.joint = joint
        value = theirs
    }

    /// A part that holds one of several values: where both changed it, ours stands.
    public mutating func part<Value: Hashable & Sendable>(_ path: WritableKeyPath<Record, Value>) {
        merge(path) { ours, _ in Merged(ours, .ours) }
    }

    /// A text: where both changed it, theirs follows ours.
    ///
    /// - Parameter isLine: whether the text has one line.
    public mutating func text(_ path: WritableKeyPath<Record, String>, isLine: Bool) {
        let joint = joint
        let before = before[keyPath: path]
        merge(path) { joint.both($0, $1, since: before, isLine: isLine) }
    }

    /// The same where no text at all is nil.
    public mutating func text(_ path: WritableKeyPath<Record, String?>, isLine: Bool) {
        let joint = joint
        let before = before[keyPath: path] ?? ""
        merge(path) {
            let both = joint.both($0 ?? "", $1 ?? "", since: before, isLine: isLine)
            return Merged(both.value, both.clash)
        }
    }

    /// What has to hold of several parts together.
    public mutating func settle(_ body: (inout Record) -> Void) { body(&value) }

    private mutating func merge<Value: Hashable & Sendable>(
        _ path: WritableKeyPath<Record, Value>, _ both: (Value, Value) -> Merged<Value>
    ) {
        let ours = after[keyPath: path]
        let theirs = value[keyPath: path]
        guard ours != before[keyPath: path], ours != theirs else { return }
        guard theirs != before[keyPath: path] else { return value[keyPath: path] = ours }
        let merged = both(ours, theirs)
        value[keyPath: path] = merged.value
        clash = Clash.gravest(clash, merged.clash)
    }
}
