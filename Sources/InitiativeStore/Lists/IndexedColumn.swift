internal import InitiativeModel

/// What the search index knows apart.
enum IndexedColumn: Hashable, CaseIterable {
    case id, title, description, place, goal, year
    /// All columns that stand for no field.
    case others

    /// nil for a field that is not indexed: nobody searches in links, and a million of them would
    /// be the largest part of the index.
    init?(_ field: ListField) {
        switch field {
        case .id: self = .id
        case .title: self = .title
        case .description: self = .description
        case .place: self = .place
        case .goal: self = .goal
        case .year: self = .year
        case .link: return nil
        }
    }

    /// Where a word of a filter is sought that names no field.
    static let general: [IndexedColumn] = [.title, .description, .place, .goal, .others]

    /// As the file holds it.
    var name: String {
        switch self {
        case .id: ListField.id.rawValue
        case .title: ListField.title.rawValue
        case .description: ListField.description.rawValue
        case .place: ListField.place.rawValue
        case .goal: ListField.goal.rawValue
        case .year: ListField.year.rawValue
        case .others: "others"
        }
    }
}
