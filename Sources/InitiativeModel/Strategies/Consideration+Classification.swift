extension Consideration {
    /// What follows from grid 1. The deck gives no way from a grid or a ladder to a strategy, so
    /// most of it is the makers' own reasoning.
    static let contact: [Consideration] = [
        Consideration(
            .q1, .cell(.federative),
            [.monitor: .for, .initiate: .against, .collaborate: .for], .makers),
        Consideration(
            .q2, .cell(.cooperative), [.initiate: .against, .presence: .for],
            .makers, .literature(.baart2001)),
        Consideration(
            .q3, .cell(.networking), [.monitor: .for, .collaborate: .for], .makers),
        Consideration(
            .q4, .cell(.light),
            [.monitor: .for, .collaborate: .against, .presence: .for], .makers),
    ]

    /// What follows from grid 2.
    static let reciprocity: [Consideration] = [
        Consideration(
            .q5, .cell(.acquaintancesForEachOther),
            [.monitor: .for, .initiate: .against, .presence: .for], .makers),
        Consideration(.q6, .cell(.acquaintancesForOthers), [.collaborate: .for], .makers),
        Consideration(
            .q7, .cell(.strangersForEachOther), [.initiate: .for, .collaborate: .for],
            .makers, .literature(.blok2020)),
        Consideration(
            .q8, .cell(.strangersForOthers), [.collaborate: .for, .presence: .against],
            .makers),
    ]

    /// What follows from each rung that a decision was placed on.
    static let ladder: [Consideration] = [
        Consideration(
            .l1, .rungs([.manipulation, .information]),
            [.monitor: .against, .initiate: .for, .presence: .for],
            .literature(.arnstein1969), .literature(.movisie2024)),
        Consideration(
            .l2, .rungs([.consultation, .consensusBuilding]), [.collaborate: .for],
            .literature(.unHabitat2007)),
        Consideration(
            .l3, .rungs([.decisionMaking, .riskSharing]),
            [.initiate: .for, .collaborate: .for, .presence: .against],
            .literature(.unHabitat2007), .literature(.vng2017)),
        Consideration(
            .l4, .rungs([.partnership, .selfManagement]),
            [.monitor: .for, .initiate: .against, .presence: .for],
            .slide(12), .literature(.rob2012)),
    ]
}
