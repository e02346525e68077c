/// One value before and after an edit. Swapping the two undoes it.
public struct Edit<Target: Hashable & Sendable, Value: Mergeable>: Hashable, Sendable {
    /// What the value belongs to, such as a field of a walk.
    public let target: Target
    public let before: Value
    public let after: Value

    public init(_ target: Target, before: Value, after: Value) {
        self.target = target
        self.before = before
        self.after = after
    }

    public var inverse: Edit { Edit(target, before: after, after: before) }

    /// Whether it changes nothing.
    public var isEmpty: Bool { before == after }

    /// This edit and then another of the same target, as one.
    public func followed(by next: Edit) -> Edit {
        Edit(target, before: before, after: next.after)
    }

    /// The same edit as if it had begun with another value.
    public func rebased(on theirs: Value) -> Edit {
        Edit(target, before: theirs, after: after)
    }

    var leavingAll: Edit { Edit(target, before: before, after: before) }

    /// What the target holds after the edit, where it holds `theirs` now: the parts that the edit
    /// changes, over what another program left.
    ///
    /// - Parameter joint: what stands between two texts of the same part.
    public func merged(over theirs: Value, _ joint: TextJoint = .blank) -> Merged<Value> {
        if theirs == before || theirs == after { return Merged(after) }
        if before == after { return Merged(theirs) }
        return Value.merged(before: before, after: after, theirs: theirs, joint)
    }
}
