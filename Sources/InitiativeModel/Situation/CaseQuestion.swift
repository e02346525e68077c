/// The questions about the case and about oneself, in the order in which they are asked.
///
/// The four features are on slide 5, the definition that the verdict is about on slide 3, and the
/// five conditions for impact on slide 10; the
/// questions about the situation and about yourself are the makers' own.
public enum CaseQuestion: String, CaseIterable, Hashable, Sendable {
    case control
    case independence
    case interest
    case formality
    /// Whether it is a citizens' initiative after all, in the user's own judgement.
    case verdict

    case sharedGround = "shared-ground"
    case means
    case openness
    case embedding
    case recognition

    case help
    case voice
    case danger
    case expressions
    case phase
    case otherSupport = "other-support"

    case commissioner
    case conviction
    case staying

    /// The step at which it is asked.
    public var step: Step {
        switch self {
        case .control, .independence, .interest, .formality, .verdict: .features
        case .sharedGround, .means, .openness, .embedding, .recognition: .impact
        case .help, .voice, .danger, .expressions, .phase, .otherSupport, .commissioner,
            .conviction, .staying:
            .situation
        }
    }

    /// Whether it asks about the professional instead of the initiative.
    public var isAboutYourself: Bool {
        switch self {
        case .commissioner, .conviction, .staying: true
        case .control, .independence, .interest, .formality, .verdict, .sharedGround, .means,
            .openness, .embedding, .recognition, .help, .voice, .danger, .expressions, .phase,
            .otherSupport:
            false
        }
    }

    /// The answers to choose from, besides "weet ik niet".
    public var options: [CaseOption] { CaseOption.allCases.filter { $0.question == self } }

    /// The questions of one step, in their order.
    public static func asked(at step: Step) -> [CaseQuestion] {
        allCases.filter { $0.step == step }
    }
}
