/// Names one imported list.
public struct ListID: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Which rows of a list are wanted, and in which order.
public struct ListQuery: Hashable, Sendable {
    public var list: ListID
    public var filter: ListFilter
    /// nil for the order of the list itself.
    public var sort: ListSort?
    /// The names of the goals that a person added to rows: where these stand when sorted by goal.
    public var addedGoals: [RowKey: [String]]

    public init(
        list: ListID, filter: ListFilter = ListFilter(), sort: ListSort? = nil,
        addedGoals: [RowKey: [String]] = [:]
    ) {
        self.list = list
        self.filter = filter
        self.sort = sort
        self.addedGoals = addedGoals
    }
}

/// What a row must hold. Every condition has to be met; none leaves every row.
public struct ListFilter: Hashable, Sendable {
    /// Folded (case-blind, without accents, `ĳ` as `ij`); each stands inside some word of title,
    /// description, place, goal or another column. In any order.
    public var words: [String]
    /// Folded texts that a field must hold.
    public var fields: [FieldCondition]
    /// What has to hold of rows by what a person added to them.
    public var rows: [RowCondition]
    /// By text: the rows of which the goals that a person added hold it. For such a row a word, or
    /// a condition on the goal, of that text is met.
    public var goalRows: [String: Set<RowKey>]

    public init(
        words: [String] = [], fields: [FieldCondition] = [], rows: [RowCondition] = [],
        goalRows: [String: Set<RowKey>] = [:]
    ) {
        self.words = words
        self.fields = fields
        self.rows = rows
        self.goalRows = goalRows
    }

    public var isEmpty: Bool { words.isEmpty && fields.isEmpty && rows.isEmpty }

    /// Which rows are left by their keys.
    public enum RowCondition: Hashable, Sendable {
        case among(Set<RowKey>)
        case notAmong(Set<RowKey>)
    }

    /// `plaats:oude` and the like.
    public struct FieldCondition: Hashable, Sendable {
        public let field: ListField
        public let text: String

        public init(field: ListField, text: String) {
            self.field = field
            self.text = text
        }
    }
}

/// By which field, and in which direction. Equal rows stay in the order of the list.
public struct ListSort: Hashable, Sendable {
    public var field: ListField
    public var isDescending: Bool

    public init(field: ListField, isDescending: Bool = false) {
        self.field = field
        self.isDescending = isDescending
    }
}
