internal import TerminalUI

/// The changed rows of a screen, in passes that are each shown by one update of curses.
///
/// Where curses sees a row move to another place it scrolls a part of the screen. Terminals
/// disagree on the colour of the rows that this sets free, and some lack the sequence. It finds a
/// moved row by its text, so two changed rows of which one becomes what the other was never share
/// a pass. Mostly there is one pass, after a scroll two.
struct RedrawPasses {
    private(set) var passes: [[Int]] = []

    /// - Parameter old: what is shown now; nil where that is not known, and everything changes.
    init(from old: Canvas?, to new: Canvas) {
        guard let old, old.size == new.size else {
            passes = [Array(0..<new.size.rows)]
            return
        }
        let changed = (0..<new.size.rows).filter { !new.hasSameRow($0, as: old) }
        let before = changed.map { old.text(ofRow: $0) }
        let after = changed.map { new.text(ofRow: $0) }
        var groups: [(rows: [Int], before: Set<String>, after: Set<String>)] = []
        for (place, row) in changed.enumerated() {
            let fitting = groups.firstIndex { group in
                !group.before.contains(after[place]) && !group.after.contains(before[place])
            }
            if let fitting {
                groups[fitting].rows.append(row)
                groups[fitting].before.insert(before[place])
                groups[fitting].after.insert(after[place])
            } else {
                groups.append(([row], [before[place]], [after[place]]))
            }
        }
        passes = groups.map(\.rows)
    }
}
