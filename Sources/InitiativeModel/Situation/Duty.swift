/// What comes before any strategy: whose responsibility it is. Signposts and never instructions
/// for an emergency.
public enum Duty: String, CaseIterable, Hashable, Sendable {
    /// There is danger, and it was not said which.
    case nameDanger = "name-danger"
    /// The Dutch reporting code for domestic violence and child abuse.
    case reportingCode = "reporting-code"
    case police
    /// Who answers by law for water, fire, food or a building.
    case responsibleParty = "responsible-party"
    case antiDiscriminationService = "anti-discrimination-service"
    /// A certificate of conduct for whoever works with children.
    case certificateOfConduct = "certificate-of-conduct"
    /// A suicide line or a general practitioner.
    case crisisLine = "crisis-line"

    /// The duties that a walk calls for, in the order of `allCases`.
    public static func called(by walk: Walk) -> [Duty] {
        allCases.filter { $0.isCalled(by: walk) }
    }

    private func isCalled(by walk: Walk) -> Bool {
        switch self {
        case .nameDanger: walk.option(for: .danger) == .danger && walk.dangers.isEmpty
        case .reportingCode: walk.dangers.contains(.childOrDomesticViolence)
        case .police: walk.dangers.contains(.threatOrViolence)
        case .responsibleParty:
            walk.dangers.contains { [.water, .fire, .food, .building].contains($0) }
        case .antiDiscriminationService: walk.option(for: .expressions) == .hurtfulExpressions
        case .certificateOfConduct: walk.isMarked(.circumstance(.worksWithChildren))
        case .crisisLine: walk.isMarked(.circumstance(.wishToDie))
        }
    }
}
