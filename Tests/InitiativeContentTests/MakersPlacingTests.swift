import InitiativeContent
import InitiativeModel
import Testing

struct MakersPlacingTests {
    struct Row: Sendable {
        let id: String
        let contact: GridCell
        let reciprocity: GridCell
        let rung: Int

        init(_ id: String, _ contact: GridCell, _ reciprocity: GridCell, _ rung: Int) {
            self.id = id
            self.contact = contact
            self.reciprocity = reciprocity
            self.rung = rung
        }
    }

    static let table = [
        Row("C01", .networking, .strangersForEachOther, 5),
        Row("C02", .federative, .acquaintancesForEachOther, 6),
        Row("C03", .cooperative, .acquaintancesForEachOther, 8),
        Row("C04", .cooperative, .acquaintancesForEachOther, 2),
        Row("C05", .light, .strangersForOthers, 8),
        Row("C06", .federative, .strangersForEachOther, 7),
        Row("C07", .light, .strangersForEachOther, 2),
        Row("C08", .federative, .acquaintancesForOthers, 4),
        Row("C09", .networking, .strangersForOthers, 3),
        Row("C10", .federative, .strangersForEachOther, 7),
        Row("C11", .networking, .acquaintancesForEachOther, 3),
        Row("C12", .networking, .strangersForOthers, 1),
        Row("C13", .light, .acquaintancesForOthers, 3),
        Row("C14", .cooperative, .acquaintancesForOthers, 2),
        Row("C15", .federative, .strangersForOthers, 8),
        Row("C16", .federative, .acquaintancesForOthers, 3),
        Row("C17", .cooperative, .acquaintancesForEachOther, 5),
        Row("C18", .light, .acquaintancesForEachOther, 4),
        Row("C19", .cooperative, .strangersForEachOther, 8),
        Row("C20", .light, .strangersForOthers, 8),
        Row("C21", .federative, .acquaintancesForEachOther, 7),
        Row("C22", .networking, .acquaintancesForOthers, 6),
        Row("C23", .cooperative, .strangersForOthers, 8),
        Row("C24", .light, .strangersForEachOther, 2),
    ]

    @Test(arguments: table)
    func `a case stands where the makers put it`(row: Row) throws {
        let item = try #require(BundledCase[InitiativeID(row.id)])
        #expect(item.contact.placement == .cell(row.contact))
        #expect(item.reciprocity.placement == .cell(row.reciprocity))
        #expect(item.ladder.placements.first == .rung(ParticipationRung.allCases[row.rung - 1]))
        let isBesideTheLadder = ["C05", "C20"].contains(row.id)
        #expect(item.ladder.placements.count == (isBesideTheLadder ? 2 : 1))
        #expect(item.ladder.placements.contains(.notApplicable) == isBesideTheLadder)
    }

    @Test func `all sixteen combinations of the two grids occur`() {
        let pairs = BundledCase.all.map { [$0.contact.placement, $0.reciprocity.placement] }
        #expect(Set(pairs).count == 16)
        #expect(BundledCase.all.count == Self.table.count)
    }

    @Test func `every rung of the ladder occurs`() {
        let rungs = Set(BundledCase.all.flatMap(\.ladder.placements))
        #expect(rungs.isSuperset(of: ParticipationRung.allCases.map { .rung($0) }))
    }

    @Test(arguments: [
        (Goal.solidarity, 6), (.liveability, 6), (.development, 3), (.sport, 3), (.nature, 3),
        (.diversity, 3),
    ])
    func `the cases spread over the goals`(goal: Goal, count: Int) {
        #expect(BundledCase.all.count { $0.goal == goal } == count)
    }
}
