/// The digit that shows a kept view of lists, 1 to 9.
public struct ViewDigit: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int

    /// nil where it is not 1 to 9.
    public init?(rawValue: Int) {
        guard (1...9).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// In their order.
    public static let all = (1...9).compactMap { ViewDigit(rawValue: $0) }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A way of looking at an imported list that was kept under a name.
public struct SavedView: Hashable, Sendable {
    public let name: String
    /// The list, by its name: a list that was made anew is found again.
    public let list: String
    /// As it was typed.
    public let filter: String
    public let sort: ListSort?
    /// The columns after the title, in order.
    public let columns: [ListField]

    public init(
        name: String, list: String, filter: String, sort: ListSort?, columns: [ListField]
    ) {
        func line(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
        self.name = line(name)
        self.list = line(list)
        self.filter = line(filter)
        self.sort = sort
        self.columns = columns
    }
}

/// The kept views of lists, by the digit that shows each.
public struct SavedViews: Hashable, Sendable {
    private var views: [ViewDigit: SavedView] = [:]
    /// Digits with a view that a later version of the program kept: this one cannot read it, and
    /// leaves it alone.
    public var unreadable: Set<ViewDigit> = []

    public init() {}

    /// nil where the digit shows none.
    public subscript(digit: ViewDigit) -> SavedView? {
        get { views[digit] }
        set { views[digit] = newValue }
    }

    /// Where a view of this name is kept, or can be: under the digit of its name, else the first
    /// free one. nil where all nine are taken.
    public func place(for name: String) -> ViewDigit? {
        ViewDigit.all.first { views[$0]?.name == name }
            ?? ViewDigit.all.first { views[$0] == nil && !unreadable.contains($0) }
    }

    /// The view of a name; nil where there is none.
    public func view(named name: String) -> SavedView? {
        ViewDigit.all.compactMap { views[$0] }.first { $0.name == name }
    }

    public mutating func apply(_ edit: Edit<ViewDigit, SavedView?>) {
        views[edit.target] = edit.after
    }
}
