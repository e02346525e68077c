@testable import InitiativeContent
import InitiativeModel
import Testing

struct GlossaryTermTests {
    @Test(arguments: Language.allCases)
    func `the terms stand in order, and none stands twice`(language: Language) {
        let terms = GlossaryTerm.sorted(in: language).map(\.term[language].sortingKey)
        #expect(terms == terms.sorted())
        #expect(Set(terms).count == terms.count)
        #expect(terms.count >= 40)
    }

    @Test(arguments: Language.allCases)
    func `the order knows every accent that occurs in a term`(language: Language) {
        for term in GlossaryTerm.sorted(in: language) {
            #expect(term.term[language].sortingKey.utf8.allSatisfy { $0 < 128 }, "\(term.term.nl)")
        }
    }

    @Test func `every term says what it rests on`() {
        #expect(GlossaryTerm.sorted(in: .dutch).allSatisfy { !$0.sources.isEmpty })
    }

    @Test func `a Dutch term is found from English`() {
        let found = GlossaryTerm.matching(["wederkerigheid"], in: .english) { $0.lowercased() }
        #expect(found.first?.term.en == "reciprocity")
    }
}
