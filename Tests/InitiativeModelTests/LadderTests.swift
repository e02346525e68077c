import InitiativeModel
import Testing

struct LadderTests {
    /// The rungs of the slide, each with the numbers of Arnstein's that come nearest.
    static let table: [(ParticipationRung, Int, [Int])] = [
        (.manipulation, 1, [1]), (.information, 2, [3]), (.consultation, 3, [4]),
        (.consensusBuilding, 4, [5, 6]), (.decisionMaking, 5, [6]), (.riskSharing, 6, []),
        (.partnership, 7, [6]), (.selfManagement, 8, [8]),
    ]

    @Test(arguments: table)
    func `a rung has its number and its nearest rungs of Arnstein`(
        rung: ParticipationRung, number: Int, nearest: [Int]
    ) {
        #expect(rung.number == number)
        #expect(rung.nearestArnstein.map(\.number) == nearest)
    }

    @Test func `Arnstein's eight rungs lie in three bands`() {
        #expect(ArnsteinRung.allCases.map(\.number) == Array(1...8))
        #expect(
            ArnsteinRung.allCases.map(\.band) == [
                .nonParticipation, .nonParticipation, .tokenism, .tokenism, .tokenism,
                .citizenPower, .citizenPower, .citizenPower,
            ])
    }

    @Test(arguments: RungPlacement.all)
    func `a placement on the ladder is read back by its name`(placement: RungPlacement) {
        #expect(RungPlacement(rawValue: placement.rawValue) == placement)
        #expect(RungPlacement(rawValue: "") == nil)
    }

    @Test func `two placements stand beside the eight rungs`() {
        #expect(RungPlacement.all.count == 10)
        #expect(RungPlacement.all.suffix(2) == [.notApplicable, .unknown])
    }
}
