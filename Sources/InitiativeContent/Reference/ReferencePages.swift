public import InitiativeModel

extension ReferencePage {
    /// The pages of the slides in deck order, then the others.
    public static let all: [ReferencePage] = ReferenceTopic.allCases.map { ReferencePage[$0] }

    /// The page about a topic.
    public static subscript(topic: ReferenceTopic) -> ReferencePage {
        switch topic {
        case .strategies: strategies
        case .contents: contents
        case .definition: definition
        case .examples: examples
        case .features: features
        case .triggers: triggers
        case .goals: goals
        case .contactGrid: contactGrid
        case .reciprocityGrid: reciprocityGrid
        case .impact: impact
        case .roles: roles
        case .ladder: ladder
        case .contribution: contribution
        case .takeaway: takeaway
        case .asylumCampaign: asylumCampaign
        case .theory: theory
        case .duties: duties
        case .methods: methods
        case .privacy: privacy
        case .professionalCode: professionalCode
        case .communityWork: communityWork
        case .lawAndPolicy: lawAndPolicy
        case .sources: sources
        }
    }

    /// The pages that hold every one of `words`, in the order of ``all``; all of them for none.
    ///
    /// `folding` takes away what a search is blind to, such as case and accents; it is applied to
    /// the words and to the pages alike.
    public static func matching(
        _ words: [String], in language: Language, folding: (String) -> String
    ) -> [ReferencePage] {
        let sought = words.map(folding)
        return all.filter { page in
            let text = folding(page.searchText(in: language))
            return sought.allSatisfy { text.contains($0) }
        }
    }
}
