import InitiativeModel

/// The table of considerations as the makers wrote it down, apart from the data of the model.
enum ConsiderationTable {
    /// Signs: monitor, initiate, collaborate, presence.
    static let rows: [ConsiderationRow] = [
        ConsiderationRow(
            .k1a, says(.citizensInCharge), signs: "+-.+", basis: [.slide(5), .slide(10)]),
        ConsiderationRow(.k1b, says(.controlUnclear), signs: ".-+.", basis: [.makers, .slide(10)]),
        ConsiderationRow(.k1c, says(.agencyInCharge), signs: "--+.", basis: [.slide(5)]),
        ConsiderationRow(.k2a, says(.independent), signs: "+-.+", basis: [.slide(5)]),
        ConsiderationRow(
            .k2b, says(.dependsOnOne), signs: "..+.", basis: [.literature(.blonkVanDenBosch2018)]),
        ConsiderationRow(.k3a, says(.sharedInterest), signs: "..+.", basis: [.slide(5)]),
        ConsiderationRow(.k3b, says(.interestOfFew), signs: "+.-.", basis: [.slide(5), .makers]),
        ConsiderationRow(
            .k4a, says(.staysInformal), signs: "+-.+",
            basis: [.slide(5), .literature(.denters2012)]),
        ConsiderationRow(.k4b, says(.becomesFormal), signs: ".++-", basis: [.makers]),
        ConsiderationRow(.v1a, says(.groundShared), signs: "+..+", basis: [.slide(10)]),
        ConsiderationRow(
            .v1b, says(.groundUnclear), signs: ".-++", basis: [.slide(10), .literature(.baart2001)]),
        ConsiderationRow(.v2a, says(.goalsFitMeans), signs: "+..+", basis: [.slide(10)]),
        ConsiderationRow(
            .v2b, says(.goalsExceedMeans), signs: "-++-",
            basis: [.slide(10), .literature(.denters2012)]),
        ConsiderationRow(.v3a, says(.diverseAndOpen), signs: "+...", basis: [.slide(10)]),
        ConsiderationRow(
            .v3b, says(.closed), signs: ".-++", basis: [.literature(.blok2020), .slide(10)]),
        ConsiderationRow(
            .v3c, says(.excluding), signs: ".+-.",
            basis: [.slide(11), .literature(.beroepscode2022)]),
        ConsiderationRow(.v4a, says(.embedded), signs: "+..+", basis: [.slide(10)]),
        ConsiderationRow(
            .v4b, says(.standsAlone), signs: "-.+.",
            basis: [.slide(10), .literature(.igallaVanMeerkerk)]),
        ConsiderationRow(.v5a, says(.leftInCharge), signs: "+...", basis: [.slide(10)]),
        ConsiderationRow(
            .v5b, says(.takenOver), signs: ".-.+", basis: [.slide(10), .literature(.rob2012)]),
        ConsiderationRow(
            .v5c, says(.notRecognised), signs: "-++.", basis: [.slide(10), .literature(.clear)]),
        ConsiderationRow(.q1, stands(.federative), signs: "+-+.", basis: [.makers]),
        ConsiderationRow(
            .q2, stands(.cooperative), signs: ".-.+", basis: [.makers, .literature(.baart2001)]),
        ConsiderationRow(.q3, stands(.networking), signs: "+.+.", basis: [.makers]),
        ConsiderationRow(.q4, stands(.light), signs: "+.-+", basis: [.makers]),
        ConsiderationRow(.q5, stands(.acquaintancesForEachOther), signs: "+-.+", basis: [.makers]),
        ConsiderationRow(.q6, stands(.acquaintancesForOthers), signs: "..+.", basis: [.makers]),
        ConsiderationRow(
            .q7, stands(.strangersForEachOther), signs: ".++.",
            basis: [.makers, .literature(.blok2020)]),
        ConsiderationRow(.q8, stands(.strangersForOthers), signs: "..+-", basis: [.makers]),
        ConsiderationRow(
            .l1, placed(.manipulation), placed(.information), signs: "-+.+",
            basis: [.literature(.arnstein1969), .literature(.movisie2024)]),
        ConsiderationRow(
            .l2, placed(.consultation), placed(.consensusBuilding), signs: "..+.",
            basis: [.literature(.unHabitat2007)]),
        ConsiderationRow(
            .l3, placed(.decisionMaking), placed(.riskSharing), signs: ".++-",
            basis: [.literature(.unHabitat2007), .literature(.vng2017)]),
        ConsiderationRow(
            .l4, placed(.partnership), placed(.selfManagement), signs: "+-.+",
            basis: [.slide(12), .literature(.rob2012)]),
        ConsiderationRow(.x1a, says(.helpAsked), signs: "..+.", basis: [.slide(10)]),
        ConsiderationRow(.x1b, says(.noHelpAsked), signs: "+-.+", basis: [.slide(5)]),
        ConsiderationRow(
            .x2, says(.littleVoice), signs: "-+++",
            basis: [.literature(.uitermark2014), .literature(.clear)]),
        ConsiderationRow(
            .x3, says(.danger), signs: "-++-", basis: [.literature(.beroepscode2022), .makers]),
        ConsiderationRow(
            .x4, says(.hurtfulExpressions), signs: ".+-+",
            basis: [
                .literature(.tonkens2021), .literature(.brandsma), .literature(.beroepscode2022),
            ]),
        ConsiderationRow(.x5, says(.outcomeWanted), signs: ".-..", basis: [.slide(11), .makers]),
        ConsiderationRow(
            .x6, says(.stronglyForOrAgainst), signs: ".-..",
            basis: [.literature(.tonkens2021), .makers]),
        ConsiderationRow(.x7a, says(.starting), signs: ".+.+", basis: [.makers]),
        ConsiderationRow(
            .x7b, says(.crisisOrEnding), signs: "-.++",
            basis: [.literature(.deVolder2014), .makers]),
        ConsiderationRow(.x8, says(.othersSupport), signs: "+-..", basis: [.makers]),
        ConsiderationRow(
            .x9, says(.cannotStay), signs: "+---", basis: [.literature(.baart2001), .makers]),
    ]
}

struct ConsiderationRow: Sendable {
    let id: ConsiderationID
    /// Each of these alone raises it.
    let answers: [[Field: Answer]]
    let signs: String
    let basis: [Basis]

    init(
        _ id: ConsiderationID, _ answers: [Field: Answer]..., signs: String, basis: [Basis]
    ) {
        self.id = id
        self.answers = answers
        self.signs = signs
        self.basis = basis
    }
}
