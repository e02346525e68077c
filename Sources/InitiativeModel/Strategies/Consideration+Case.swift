extension Consideration {
    /// What follows from the features of slide 5.
    static let features: [Consideration] = [
        Consideration(
            .k1a, .option(.citizensInCharge),
            [.monitor: .for, .initiate: .against, .presence: .for],
            .slide(5), .slide(10)),
        Consideration(
            .k1b, .option(.controlUnclear), [.initiate: .against, .collaborate: .for],
            .makers, .slide(10)),
        Consideration(
            .k1c, .option(.agencyInCharge),
            [.monitor: .against, .initiate: .against, .collaborate: .for], .slide(5)),
        Consideration(
            .k2a, .option(.independent),
            [.monitor: .for, .initiate: .against, .presence: .for], .slide(5)),
        Consideration(
            .k2b, .option(.dependsOnOne), [.collaborate: .for],
            .literature(.blonkVanDenBosch2018)),
        Consideration(.k3a, .option(.sharedInterest), [.collaborate: .for], .slide(5)),
        Consideration(
            .k3b, .option(.interestOfFew), [.monitor: .for, .collaborate: .against],
            .slide(5), .makers),
        Consideration(
            .k4a, .option(.staysInformal),
            [.monitor: .for, .initiate: .against, .presence: .for],
            .slide(5), .literature(.denters2012)),
        Consideration(
            .k4b, .option(.becomesFormal),
            [.initiate: .for, .collaborate: .for, .presence: .against], .makers),
    ]

    /// What follows from the conditions for impact of slide 10.
    static let impact: [Consideration] = [
        Consideration(
            .v1a, .option(.groundShared), [.monitor: .for, .presence: .for], .slide(10)),
        Consideration(
            .v1b, .option(.groundUnclear),
            [.initiate: .against, .collaborate: .for, .presence: .for],
            .slide(10), .literature(.baart2001)),
        Consideration(
            .v2a, .option(.goalsFitMeans), [.monitor: .for, .presence: .for], .slide(10)),
        Consideration(
            .v2b, .option(.goalsExceedMeans),
            [.monitor: .against, .initiate: .for, .collaborate: .for, .presence: .against],
            .slide(10), .literature(.denters2012)),
        Consideration(.v3a, .option(.diverseAndOpen), [.monitor: .for], .slide(10)),
        Consideration(
            .v3b, .option(.closed),
            [.initiate: .against, .collaborate: .for, .presence: .for],
            .literature(.blok2020), .slide(10)),
        Consideration(
            .v3c, .option(.excluding), [.initiate: .for, .collaborate: .against],
            .slide(11), .literature(.beroepscode2022)),
        Consideration(
            .v4a, .option(.embedded), [.monitor: .for, .presence: .for], .slide(10)),
        Consideration(
            .v4b, .option(.standsAlone), [.monitor: .against, .collaborate: .for],
            .slide(10), .literature(.igallaVanMeerkerk)),
        Consideration(.v5a, .option(.leftInCharge), [.monitor: .for], .slide(10)),
        Consideration(
            .v5b, .option(.takenOver), [.initiate: .against, .presence: .for],
            .slide(10), .literature(.rob2012)),
        Consideration(
            .v5c, .option(.notRecognised),
            [.monitor: .against, .initiate: .for, .collaborate: .for],
            .slide(10), .literature(.clear)),
    ]
}
