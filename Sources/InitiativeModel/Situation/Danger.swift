/// What kind of danger there is: ticked where ``CaseQuestion/danger`` is answered with yes.
public enum Danger: String, CaseIterable, Hashable, Sendable {
    case childOrDomesticViolence = "child-or-domestic-violence"
    case threatOrViolence = "threat-or-violence"
    case water
    case fire
    case food
    case building
}

/// What calls for a duty without being danger in itself.
public enum Circumstance: String, CaseIterable, Hashable, Sendable {
    case worksWithChildren = "works-with-children"
    /// A wish to die was heard.
    case wishToDie = "wish-to-die"
}
