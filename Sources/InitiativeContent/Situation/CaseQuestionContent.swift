public import InitiativeModel

/// The words of a question about the case or about yourself.
public struct CaseQuestionContent: Sendable {
    /// As it is asked: at most 76 columns.
    public let question: Localized<String>
    /// What it means, in a sentence or two.
    public let help: Localized<String>
    /// Where the question comes from.
    public let basis: [Basis]
}

extension CaseQuestionContent {
    /// The words of a question.
    public static subscript(question: CaseQuestion) -> CaseQuestionContent {
        switch question {
        case .control: control
        case .independence: independence
        case .interest: interest
        case .formality: formality
        case .verdict: verdict
        case .sharedGround: sharedGround
        case .means: means
        case .openness: openness
        case .embedding: embedding
        case .recognition: recognition
        case .help: help
        case .voice: voice
        case .danger: danger
        case .expressions: expressions
        case .phase: phase
        case .otherSupport: otherSupport
        case .commissioner: commissioner
        case .conviction: conviction
        case .staying: staying
        }
    }
}
