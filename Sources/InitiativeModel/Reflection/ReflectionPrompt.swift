/// What a professional writes down after choosing ("Wat nemen we mee?", slide 14).
public enum ReflectionPrompt: String, CaseIterable, Hashable, Sendable {
    /// What I take away.
    case takeaway
    /// Whom the choice may harm, and how.
    case harm
    /// Which values pull apart here.
    case values
    /// What I check, and with whom.
    case check
    /// The next step, and when I look again.
    case nextStep = "next-step"
}
