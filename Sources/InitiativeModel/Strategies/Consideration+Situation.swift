extension Consideration {
    /// What follows from the situation.
    static let situation: [Consideration] = [
        Consideration(.x1a, .option(.helpAsked), [.collaborate: .for], .slide(10)),
        Consideration(
            .x1b, .option(.noHelpAsked),
            [.monitor: .for, .initiate: .against, .presence: .for], .slide(5)),
        Consideration(
            .x2, .option(.littleVoice),
            [.monitor: .against, .initiate: .for, .collaborate: .for, .presence: .for],
            .literature(.uitermark2014), .literature(.clear)),
        Consideration(
            .x3, .option(.danger),
            [.monitor: .against, .initiate: .for, .collaborate: .for, .presence: .against],
            .literature(.beroepscode2022), .makers),
        Consideration(
            .x4, .option(.hurtfulExpressions),
            [.initiate: .for, .collaborate: .against, .presence: .for],
            .literature(.tonkens2021), .literature(.brandsma), .literature(.beroepscode2022)),
        Consideration(
            .x7a, .option(.starting), [.initiate: .for, .presence: .for], .makers),
        Consideration(
            .x7b, .option(.crisisOrEnding),
            [.monitor: .against, .collaborate: .for, .presence: .for],
            .literature(.deVolder2014), .makers),
        Consideration(
            .x8, .option(.othersSupport), [.monitor: .for, .initiate: .against], .makers),
    ]

    /// What follows from your own position.
    static let yourself: [Consideration] = [
        Consideration(
            .x5, .option(.outcomeWanted), [.initiate: .against], .slide(11), .makers),
        Consideration(
            .x6, .option(.stronglyForOrAgainst), [.initiate: .against],
            .literature(.tonkens2021), .makers),
        Consideration(
            .x9, .option(.cannotStay),
            [
                .monitor: .for, .initiate: .against, .collaborate: .against,
                .presence: .against,
            ],
            .literature(.baart2001), .makers),
    ]
}
