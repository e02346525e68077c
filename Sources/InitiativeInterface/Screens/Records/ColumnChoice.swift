internal import InitiativeModel

/// Which columns of a list are shown, in which order, and how much wider than they are by
/// themselves. The title always comes first.
struct ColumnChoice: Hashable, Sendable {
    static let all: [ListField] = [.title, .goal, .place, .year, .id, .link]
    /// Without the title.
    static let usual: [ListField] = [.goal, .place, .year, .id]

    private(set) var fields: [ListField]
    /// Columns added, or taken off where negative.
    private(set) var widening: [ListField: Int] = [:]
    /// The place of the column in focus.
    private(set) var focus = 0

    /// - Parameter others: after the title.
    init(_ others: [ListField] = usual) {
        fields = [.title] + others.filter { $0 != .title }
    }

    var focused: ListField { fields[focus] }

    mutating func moveFocus(by step: Int) {
        focus = max(0, min(focus + step, fields.count - 1))
    }

    /// The column in focus goes; the title stays.
    mutating func hide() {
        guard focus > 0 else { return }
        fields.remove(at: focus)
        moveFocus(by: 0)
    }

    /// Every column is there again, as wide as it is by itself.
    mutating func showAll() { self = ColumnChoice(Array(Self.all.dropFirst())) }

    /// Moves the column in focus; the title stays first.
    mutating func shift(by step: Int) {
        let place = focus + step
        guard focus > 0, place > 0, place < fields.count else { return }
        fields.swapAt(focus, place)
        focus = place
    }

    mutating func widen(by columns: Int) {
        widening[focused, default: 0] = max(-20, min(40, (widening[focused] ?? 0) + columns))
    }
}
