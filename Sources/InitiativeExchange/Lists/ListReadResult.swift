public import InitiativeModel

/// What became of one row of a list.
public enum ListReadResult: Hashable, Sendable {
    case record(ListRecord)
    /// The line as in ``ListRecord/line``: for a JSON array the number of the object.
    case rejected(line: Int, reason: RejectReason)
}
