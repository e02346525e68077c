internal import TerminalUI

/// Where the focus of a form stands.
public struct FormFocus: Hashable, Sendable {
    /// Counted from the top.
    public var item = 0
    /// Within a choice.
    public var option = 0
    /// Within a text; a number beyond its end means its end.
    public var cursor = Int.max
    public var goalColumn: Int?
    /// Whether the keys are text.
    public var isTyping = false

    public init() {}

    mutating func move(to item: Int) {
        self.item = item
        option = 0
        cursor = Int.max
        goalColumn = nil
        isTyping = false
    }
}

/// What the keys of a form do.
public enum FormAction: Hashable, Sendable {
    case nextItem, previousItem, nextField, previousField, firstItem, lastItem
    case nextOption, previousOption, choose
    case startTyping, leaveField
    case source
}
