internal import InitiativeModel
public import TerminalUI

/// The user's own initiatives that were deleted: each can be brought back until a day, or be erased
/// at once.
public struct DeletedScreen: Screen {
    public enum Action: Sendable {
        case up, down, first, last, bringBack, ask, erase, longer, shorter
    }

    private var choice = 0
    /// What is to be erased when it is asked once more; nil where nothing is.
    private var doomed: InitiativeID?

    public func title(_ desk: Desk) -> String { desk.phrases.deleted.title }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let onAny: Availability =
            desk.deleted?.isEmpty == false ? mayChange(desk) : .unavailable(\.deleted.nothing)
        return [
            Binding("enter", label: \.deleted.bringBack, action: .bringBack, onAny),
            Binding("d", "delete", label: \.deleted.erase, action: .ask, onAny),
            // Another key than the one that asks: a key that is held down erases nothing.
            Binding("D", label: \.deleted.eraseNow, action: .erase, onAny, isInKeyLine: false),
            Binding(
                "+", label: \.deleted.longer, action: .longer, mayChange(desk), isInKeyLine: false),
            Binding(
                "-", label: \.deleted.shorter, action: .shorter, mayChange(desk),
                isInKeyLine: false),
            Binding("up", "k", label: \.list.choose, action: .up, isInKeyLine: false),
            Binding("down", "j", label: \.list.choose, action: .down, isInKeyLine: false),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    private func mayChange(_ desk: Desk) -> Availability {
        desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly)
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let asked = doomed
        doomed = nil
        switch action {
        case .up: choice -= 1
        case .down: choice += 1
        case .first: choice = 0
        case .last: choice = Int.max
        case .bringBack: return chosen(desk).map { [.bringBack($0)] } ?? []
        case .ask:
            doomed = chosen(desk)?.id
            return [.say(Phrases.both(\.deleted.eraseAsk))]
        case .erase:
            guard let asked, asked == chosen(desk)?.id else {
                return [.say(Phrases.both(\.deleted.askFirst))]
            }
            return [.erase(.initiative(asked))]
        case .longer: return [.retain(Self.days.first { $0 > desk.retention } ?? desk.retention)]
        case .shorter: return [.retain(Self.days.last { $0 < desk.retention } ?? desk.retention)]
        }
        settle(desk)
        return []
    }

    /// The numbers of days that the keys lead along; `forget --keep` takes any.
    private static let days = [7, 14, 30, 60, 90, 180, 365]

    /// nil where nothing can be brought back, or nothing was read yet.
    private func chosen(_ desk: Desk) -> DeletedInitiative? {
        guard let deleted = desk.deleted, deleted.indices.contains(choice) else { return nil }
        return deleted[choice]
    }

    public mutating func settle(_ desk: Desk) {
        choice = max(0, min(choice, (desk.deleted?.count ?? 0) - 1))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.deleted
        let page = area.limited(columns: 76)
        var head = Paragraph(columns: page.columns)
        let (intro, style) = desk.unreadText(
            .deleted,
            otherwise: desk.deleted == nil ? phrases.reading : phrases.explain(desk.retention))
        head.add(intro, style)
        head.draw(in: page, on: &canvas)
        let table = page.splitTop(head.lines.count + 1).rest
        canvas.cursor = table.origin
        guard let deleted = desk.deleted else { return }
        guard !deleted.isEmpty else {
            canvas.write(phrases.nothing, in: table.row(0), style: Style(.faint))
            return
        }
        let first = max(0, min(choice - table.rows / 2, deleted.count - table.rows))
        for (row, item) in deleted.dropFirst(first).prefix(table.rows).enumerated() {
            let title = desk.visibleTitle(of: item.id, item.initiative.title)
            ListLine(
                text: title.isEmpty ? desk.phrases.list.untitled : title,
                right: phrases.until(item.lastDay), isChosen: row + first == choice
            ).draw(in: table.row(row), on: &canvas)
        }
    }
}
