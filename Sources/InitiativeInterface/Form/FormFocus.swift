internal import TerminalUI

/// Where the focus of a form stands.
public struct FormFocus: Hashable, Sendable {
    /// Counted from the top.
    public var item = 0
    /// Within a choice; nil until it was moved: on the chosen option.
    public var option: Int?
    /// Within a text.
    public var cursor = FieldCursor()
    /// Whether the keys are text.
    public var isTyping = false

    public init() {}

    /// The place of the option in focus, so that Enter on a question just reached changes nothing
    /// that was chosen to something else.
    func option(among options: [FormOption]) -> Int {
        option ?? options.firstIndex(where: \.isChosen) ?? 0
    }

    mutating func move(to item: Int) {
        self.item = item
        option = nil
        cursor = FieldCursor()
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
