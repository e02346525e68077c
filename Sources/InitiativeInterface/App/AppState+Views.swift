internal import InitiativeModel

// Views of lists that are kept under a digit.
extension AppState {
    /// Under the digit that a view of that name has, else under the first free one.
    mutating func keep(_ view: SavedView) -> [Effect] {
        guard mayWrite() else { return [] }
        let known = desk.views.first { $0.value.name == view.name }?.key
        guard let digit = known ?? (1...9).first(where: { desk.views[$0] == nil }) else {
            desk.notice = Phrases.both(\.records.viewsAreFull)
            return []
        }
        desk.views[digit] = view
        desk.notice = Phrases.both { $0.records.viewKept(view.name, digit) }
        return store(.setting(SettingName.views[digit - 1], view.description))
    }

    mutating func showView(_ digit: Int) -> [Effect] {
        guard let view = desk.views[digit],
            let list = desk.lists?.first(where: { $0.name == view.list })
        else {
            desk.notice = Phrases.both { $0.records.noView(digit) }
            return []
        }
        return grant([.replace(.records(RecordsScreen(list, as: view)))])
    }
}
