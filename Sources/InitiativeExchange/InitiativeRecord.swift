public import InitiativeModel

/// An initiative as written to JSON. Goals and origin are given by their ids, which do not change
/// with the language; title, description and source in the language asked for.
public struct InitiativeRecord: Encodable, Sendable {
    public let id: String
    public let title: String
    public let description: String
    public let place: String
    public let goal: String?
    public let goals: [String]
    public let year: Int?
    public let origin: String
    public let source: String

    public init(_ initiative: Initiative, in language: Language) {
        id = initiative.id.rawValue
        title = initiative.title[language]
        description = initiative.summary[language]
        place = initiative.place
        goal = initiative.goal?.rawValue
        goals = initiative.goals.map(\.rawValue)
        year = initiative.year
        origin = initiative.origin.rawValue
        source = initiative.source[language]
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, description, place, goal, goals, year, origin, source
    }

    /// Writes null for what is unknown, so that every object has the same keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(description, forKey: .description)
        try container.encode(place, forKey: .place)
        try container.encode(goal, forKey: .goal)
        try container.encode(goals, forKey: .goals)
        try container.encode(year, forKey: .year)
        try container.encode(origin, forKey: .origin)
        try container.encode(source, forKey: .source)
    }
}
