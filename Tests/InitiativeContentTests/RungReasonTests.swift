import InitiativeContent
import InitiativeModel
import TestSupport
import Testing

/// An argument about a rung says which decision it is about, and what was answered there.
struct RungReasonTests {
    private func consideration(_ id: ConsiderationID) throws -> Consideration {
        try #require(Consideration.all.first { $0.id == id })
    }

    private func walk(_ answers: [Field: Answer]) -> Walk {
        var walk = Samples.dossier(Samples.garden).walk
        for (field, answer) in answers {
            walk.apply(AnswerEdit(walk: walk.id, field: field, before: nil, after: answer))
        }
        return walk
    }

    @Test func `it names the decision and what was answered, not both rungs`() throws {
        let walk = walk([
            .rung(.first): .rung(.rung(.information)),
            .decisionName(.first): .text("het  bouw\nplan"),
        ])
        let reason = try consideration(.l1).reason(in: walk)
        #expect(
            reason.nl.hasPrefix(
                "Bij ‘het bouw plan’ horen de initiatiefnemers alleen de uitkomst. "))
        #expect(
            reason.en.hasPrefix("In “het bouw plan” the initiators are only told the outcome. "))
        #expect(!reason.nl.contains("gestuurd"))
    }

    @Test func `two decisions are both told, and one without a name by its number`() throws {
        let walk = walk([
            .rung(.first): .rung(.rung(.partnership)),
            .rung(.second): .rung(.rung(.selfManagement)), .decisionName(.second): .text("tuin"),
        ])
        let reason = try consideration(.l4).reason(in: walk)
        #expect(
            reason.nl.hasPrefix(
                "Bij besluit 1 zijn de initiatiefnemers gelijken, en bij ‘tuin’ doen de "
                    + "initiatiefnemers het helemaal zelf. "))
    }

    @Test func `names may be kept from the screen, and a long one is cut`() throws {
        let walk = walk([
            .rung(.first): .rung(.rung(.consultation)),
            .decisionName(.first): .text(String(repeating: "geheim ", count: 200)),
        ])
        let argument = try consideration(.l2)
        #expect(!argument.reason(in: walk, namesDecisions: false).nl.contains("geheim"))
        #expect(argument.reason(in: walk).nl.count < 220)
    }

    @Test(arguments: Consideration.all.map(\.id))
    func `without a decision it is the argument as everywhere`(id: ConsiderationID) throws {
        #expect(try consideration(id).reason(in: walk([:])) == id.reason)
    }
}
