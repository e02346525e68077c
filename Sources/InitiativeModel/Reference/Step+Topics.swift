extension Step {
    /// The pages of the reference that matter at this step, the nearest first.
    public var topics: [ReferenceTopic] {
        switch self {
        case .acquaintance: [.definition, .examples, .contents, .privacy]
        case .features: [.features, .definition]
        case .triggerAndGoal: [.triggers, .goals]
        case .contact: [.contactGrid]
        case .reciprocity: [.reciprocityGrid]
        case .impact: [.impact]
        case .ladder: [.ladder, .lawAndPolicy]
        case .situation: [.duties, .roles, .professionalCode, .asylumCampaign]
        case .strategies: [.strategies, .theory, .roles, .communityWork, .asylumCampaign]
        case .choice: [.contribution, .strategies, .professionalCode]
        case .reflection: [.takeaway, .methods, .professionalCode, .privacy]
        case .report: [.privacy, .sources]
        }
    }
}
