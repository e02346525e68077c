internal import InitiativeModel

extension [SettingName: String] {
    /// The kept views of lists by their digit.
    var views: [Int: SavedView] {
        var views: [Int: SavedView] = [:]
        for (index, name) in SettingName.views.enumerated() {
            views[index + 1] = self[name].flatMap { SavedView($0) }
        }
        return views
    }
}
