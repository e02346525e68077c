import InitiativeContent
import InitiativeModel
import Testing

struct ReferencePageTests {
    @Test func `slides 1 to 14 come first, each once and in order`() {
        #expect(ReferencePage.all.prefix(14).map(\.topic.slide) == Array(1...14))
        #expect(ReferencePage.all.dropFirst(14).allSatisfy { $0.topic.slide == nil })
    }

    @Test(arguments: ReferenceTopic.allCases)
    func `a topic leads to its own page`(topic: ReferenceTopic) {
        #expect(ReferencePage[topic].topic == topic)
        #expect(!ReferencePage[topic].parts.isEmpty)
    }

    @Test func `every block says what it rests on and holds something`() {
        for part in ReferencePage.all.flatMap(\.parts) + TrainerNotes.parts {
            #expect(!part.blocks.isEmpty, "\(part.heading.nl)")
            for block in part.blocks {
                #expect(!block.sources.isEmpty, "\(part.heading.nl)")
                #expect(block.texts.count > block.sources.count, "\(part.heading.nl)")
            }
        }
    }

    @Test func `every row of a table has a cell for each head`() {
        for block in ReferencePage.all.flatMap(\.parts).flatMap(\.blocks) {
            guard case .table(let heads, let rows) = block.body else { continue }
            #expect(rows.allSatisfy { $0.count == heads.count }, "\(heads.map(\.nl))")
        }
    }

    @Test(arguments: ReferenceTopic.allCases.filter { $0.slide != nil })
    func `the page of a slide begins with what the slide says`(topic: ReferenceTopic) throws {
        let first = try #require(ReferencePage[topic].parts.first?.blocks.first)
        #expect(first.sources.contains(.slide(try #require(topic.slide))))
    }

    @Test func `figures stand as on the slides and are not rescaled`() {
        #expect(percentages(of: .triggers) == ["35%", "28%", "34%"])
        #expect(percentages(of: .goals) == ["36%", "24%", "16%", "8%", "7%", "7%"])
    }

    @Test(arguments: Language.allCases)
    func `a search finds the pages that hold every word, blind to case`(language: Language) {
        let found = ReferencePage.matching(["ARNSTEIN", "partnership"], in: language) {
            $0.lowercased()
        }
        #expect(found.map(\.topic) == [.ladder])
    }

    @Test func `a search without words finds every page`() {
        let found = ReferencePage.matching([], in: .dutch) { $0 }
        #expect(found.map(\.topic) == ReferenceTopic.allCases)
    }

    private func percentages(of topic: ReferenceTopic) -> [String] {
        guard case .table(_, let rows)? = ReferencePage[topic].parts.first?.blocks.first?.body
        else { return [] }
        return rows.compactMap { $0.last?.nl }
    }
}
