import InitiativeContent
import InitiativeModel
import Testing

@testable import InitiativeInterface

/// A reader's own words lead to the page: what a trainer or a student would type, and what has to
/// come first.
struct ReferenceSearchTests {
    struct Question: CustomTestStringConvertible, Sendable {
        let words: String
        let language: Language
        let first: ReferenceEntry
        var testDescription: String { words }

    }

    private static func nl(_ words: String, _ first: ReferenceEntry) -> Question {
        Question(words: words, language: .dutch, first: first)
    }

    private static func en(_ words: String, _ first: ReferenceEntry) -> Question {
        Question(words: words, language: .english, first: first)
    }

    static let questions: [Question] = [
        nl("asiel", .page(.asylumCampaign)),
        en("asylum seekers", .page(.asylumCampaign)),
        nl("azc", .page(.asylumCampaign)),
        nl("vluchteling", .page(.asylumCampaign)),
        nl("vluchtelingen in het dorp", .page(.asylumCampaign)),
        en("refugee", .page(.asylumCampaign)),
        nl("racisme", .page(.asylumCampaign)),
        en("What about the Dutch dispersal law?", .page(.asylumCampaign)),
        nl("docent", .trainerNotes),
        en("teacher", .trainerNotes),
        en("facilitator", .trainerNotes),
        nl("Hoe begeleid ik een groep studenten?", .trainerNotes),
        nl("spelregels", .trainerNotes),
        en("ground rules", .trainerNotes),
        nl("lesplan", .lesson),
        nl("hoeveel minuten", .lesson),
        en("lesson plan", .lesson),
        nl("zelfdoding", .page(.duties)),
        en("suicide", .page(.duties)),
        nl("zelfmoord", .page(.duties)),
        nl("Wat doe ik bij kindermishandeling?", .page(.duties)),
        en("domestic violence", .page(.duties)),
        nl("politie", .page(.duties)),
        nl("112", .page(.duties)),
        en("emergency", .page(.duties)),
        nl("ethiek", .page(.professionalCode)),
        en("ethics", .page(.professionalCode)),
        nl("beroepsgeheim", .page(.privacy)),
        nl("waarden en normen", .page(.professionalCode)),
        nl("integriteit", .page(.professionalCode)),
        nl("Mag ik namen opschrijven?", .page(.privacy)),
        en("gdpr", .term("AVG")),
        en("can I share my notes?", .page(.privacy)),
        nl("inspraak", .page(.ladder)),
        nl("meebeslissen", .page(.ladder)),
        nl("arnstein", .term("ladder van Arnstein")),
        en("influence", .page(.ladder)),
        nl("kwadrant", .page(.contactGrid)),
        en("matrix", .page(.contactGrid)),
        nl("hurenkamp", .page(.contactGrid)),
        nl("vreemden helpen elkaar", .page(.reciprocityGrid)),
        en("Does it work? evidence", .page(.impact)),
        nl("effectief", .page(.impact)),
        nl("sociale kwaliteit", .page(.impact)),
        nl("motivatie", .page(.triggers)),
        en("motive", .page(.triggers)),
        nl("solidariteit", .page(.goals)),
        nl("Wat is een bewonersinitiatief?", .page(.definition)),
        en("definition", .page(.definition)),
        nl("voorbeelden", .page(.examples)),
        en("example", .page(.examples)),
        nl("spierts", .page(.roles)),
        nl("aanpak kiezen", .page(.strategies)),
        nl("literatuurlijst", .page(.sources)),
        en("reference list", .page(.sources)),
        nl("intervisie", .term("intervisie")),
        nl("werkvorm", .page(.methods)),
        nl("mcknight", .term("ABCD")),
        nl("kartrekker", .term("trekker")),
        nl("freerider", .term("meeliften")),
        en("volunteers conduct certificate", .term("VOG")),
        en("takeover", .term("inkapseling")),
        nl("wij-zij", .term("polarisatie")),
        nl("baart", .term("presentie")),
        nl("Wmo", .page(.lawAndPolicy)), nl("opbouwwerk", .page(.communityWork)),
        nl("opbouwwerker", .page(.communityWork)),
        en("community worker", .page(.communityWork)),
        nl("Is hier een wet voor?", .page(.lawAndPolicy)),
        en("by-law", .page(.lawAndPolicy)),
        nl("alinsky", .page(.communityWork)), nl("Veilig Thuis", .term("Veilig Thuis")),
        nl("burgerkracht en ongelijkheid", .page(.communityWork)),
        nl("baas van het initiatief", .term("opdrachtgever")),
    ]

    @Test(arguments: questions)
    func `a reader's own words lead to the page`(_ question: Question) {
        let found = ReferenceEntry.matching(
            FoldedText.words(in: question.words), in: question.language)
        let titles = found.prefix(3).map { $0.title(in: question.language) }
        #expect(found.first == question.first, "\(titles)")
    }

    @Test func `the table is of some size, and half of it does not name the page`() {
        #expect(Self.questions.count >= 60)
        let withoutName = Self.questions.filter { question in
            let title = FoldedText.words(in: question.first.title(in: question.language))
            return FoldedText.words(in: question.words).allSatisfy { !title.contains($0) }
        }
        #expect(withoutName.count >= 30)
        #expect(Self.questions.count { $0.language == .english } >= 20)
    }

    @Test func `words of which none is known find nothing`() {
        #expect(ReferenceEntry.matching(["zeppelin", "qqq"], in: .dutch).isEmpty)
        #expect(!ReferenceEntry.matching(["zeppelin", "meldcode"], in: .dutch).isEmpty)
    }
}
