internal import InitiativeModel

// Views of lists that are kept under a digit.
extension AppState {
    /// Under the digit that a view of that name has, else under the first free one.
    mutating func keep(_ view: SavedView) -> [Effect] {
        guard mayWrite() else { return [] }
        guard let digit = desk.views.place(for: view.name) else {
            desk.notice = Phrases.both(\.records.viewsAreFull)
            return []
        }
        let effects = record(
            [.view(Edit(digit, before: desk.views[digit], after: view))], in: .rows(of: view.list))
        desk.notice = Phrases.both { $0.records.viewKept(view.name, digit.rawValue) }
        return effects
    }

    mutating func showView(_ digit: ViewDigit) -> [Effect] {
        guard let view = desk.views[digit],
            let list = desk.lists?.first(where: { $0.name == view.list })
        else {
            let isNewer = desk.views.unreadable.contains(digit)
            desk.notice = Phrases.both {
                isNewer
                    ? $0.records.newerView(digit.rawValue) : $0.records.noView(digit.rawValue)
            }
            return []
        }
        return grant([.replace(.records(RecordsScreen(list, as: view)))])
    }
}
