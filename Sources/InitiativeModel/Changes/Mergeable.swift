/// A value that two programs may change at the same time. This is the one rule of conflict: what
/// only one of them changed is kept as that one has it; what both changed is told as a ``Clash``.
public protocol Mergeable: Hashable, Sendable {
    /// Called where `theirs` is neither `before` nor `after`, and those two differ.
    ///
    /// - Parameters:
    ///   - before: what our edit began with.
    ///   - after: what our edit comes to.
    ///   - theirs: what another program left there meanwhile.
    ///   - joint: what stands between two texts of the same part.
    static func merged(
        before: Self, after: Self, theirs: Self, _ joint: TextJoint
    ) -> Merged<Self>
}

/// What comes of an edit over what another program left.
public struct Merged<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    /// nil where no part was changed by both.
    public var clash: Clash?

    public init(_ value: Value, _ clash: Clash? = nil) {
        self.value = value
        self.clash = clash
    }
}

/// How two edits of the same part were brought together. Nothing of either is thrown away.
public enum Clash: Int, Hashable, Comparable, Sendable {
    /// Ours stands there; theirs comes back with undo.
    case ours
    /// Both edits stand in one text.
    case bothEdits
    /// Both texts stand there, one after the other.
    case bothTexts
    /// What we changed had been taken away, and is there again.
    case cameBack
    /// What we took away had been changed, and stays as they have it.
    case stays
    /// What we took back had been changed since, and stays as they have it.
    case notTakenBack

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Of several parts the one that has to be told.
    static func gravest(_ one: Clash?, _ other: Clash?) -> Clash? {
        [one, other].compactMap(\.self).max()
    }
}

/// What stands between our text and theirs where both are kept.
public struct TextJoint: Hashable, Sendable {
    /// In a text of several lines.
    public let lines: String
    /// In a text of one line.
    public let inLine: String

    /// The same for a value that is one line, whatever its kind has otherwise.
    var ofOneLine: TextJoint { TextJoint(lines: inLine, inLine: inLine) }

    public init(lines: String, inLine: String) {
        self.lines = lines
        self.inLine = inLine
    }

    /// Both texts, ours first; where one of them holds the other, that one alone says all. What
    /// one side made empty is there as the other has it. Edits at different places of one text are
    /// put into it together: else two programs that go on typing in one field would quote each
    /// other's text again and again, and it would grow without end.
    func both(
        _ ours: String, _ theirs: String, since before: String, isLine: Bool
    ) -> Merged<String> {
        if ours.isEmpty { return Merged(theirs, .stays) }
        if theirs.isEmpty { return Merged(ours, .cameBack) }
        if ours.contains(theirs) { return Merged(ours, .bothEdits) }
        if theirs.contains(ours) { return Merged(theirs, .bothEdits) }
        if let woven = TextEdit.woven(ours, theirs, since: before) {
            return Merged(woven, .bothEdits)
        }
        return Merged(ours + (isLine ? inLine : lines) + theirs, .bothTexts)
    }

    /// Without words, for whoever only asks whether there is a clash.
    public static let blank = TextJoint(lines: "\n\n", inLine: " · ")
}

/// A value that may be missing: not answered, not there yet, taken away.
public protocol MergeableRecord: Hashable, Sendable {
    /// As ``Mergeable/merged(before:after:theirs:_:)``; nil where there is none.
    static func merged(
        before: Self?, after: Self?, theirs: Self?, _ joint: TextJoint
    ) -> Merged<Self?>
}

extension Optional: Mergeable where Wrapped: MergeableRecord {
    public static func merged(
        before: Wrapped?, after: Wrapped?, theirs: Wrapped?, _ joint: TextJoint
    ) -> Merged<Wrapped?> {
        Wrapped.merged(before: before, after: after, theirs: theirs, joint)
    }
}

/// A record of several parts, which can be added and taken away as a whole. A change of a part is
/// stronger than taking the whole away.
public protocol PartedRecord: MergeableRecord {
    /// Names each part of the record once.
    static func mergeParts(_ merge: inout PartMerge<Self>)
}

extension PartedRecord {
    public static func merged(
        before: Self?, after: Self?, theirs: Self?, _ joint: TextJoint
    ) -> Merged<Self?> {
        switch (before, after, theirs) {
        case (_, nil, _): return Merged(theirs, .stays)
        case (_, _, nil): return Merged(after, .cameBack)
        // It is there already, as an undo of taking it away would have it.
        case (nil, _, _): return Merged(theirs)
        case (let before?, let after?, let theirs?):
            var merge = PartMerge(before: before, after: after, theirs: theirs, joint)
            mergeParts(&merge)
            return Merged(merge.value, merge.clash)
        }
    }
}
