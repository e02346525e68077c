import Foundation
import InitiativeContent
import InitiativeExchange
import InitiativeModel
import TestSupport
import Testing

struct WalkReportTests {
    private static let texts: [Field] =
        [.caseNote, .placementReason(.contact), .counterargument, .switchWhen, .changeOfMind]
        + ReflectionPrompt.allCases.map { .reflection($0) }

    private func dossier(
        _ initiative: Initiative = Samples.garden, _ answers: [Field: Answer] = [:]
    ) -> Dossier {
        var dossier = Samples.dossier(initiative)
        dossier.walk = Walk(
            id: dossier.walk.id, initiative: initiative.id, started: dossier.walk.started,
            answers: answers)
        return dossier
    }

    /// A walk in which everything is answered, with the same words in every text.
    private func full(_ words: String, _ initiative: Initiative = Samples.garden) -> Dossier {
        var answers: [Field: Answer] = [
            .placement(.contact): .placement(.border(.federative, .cooperative)),
            .weighs(.q1, .monitor): .mark, .mainStrategy: .strategy(.monitor),
            .secondStrategy: .strategy(.presence), .confidence: .confidence(.fairlySure),
        ]
        for question in GridID.contact.grid.questions.flatMap({ $0 }) {
            answers[.question(question)] = .reply(.unknown)
        }
        for field in Self.texts { answers[field] = .text(words) }
        return dossier(initiative, answers)
    }

    @Test(arguments: Language.allCases)
    func `a report begins with the title and says what it is`(language: Language) {
        let report = WalkReport(dossier(), in: language)
        let lines = report.markdown.split(separator: "\n")
        #expect(lines[0].hasPrefix("# ") && lines[0].hasSuffix(Samples.garden.title[language]))
        #expect(
            report.markdown.contains(
                language == .dutch ? "niet voor een dossier" : "not for a case file"))
    }

    @Test(arguments: Language.allCases)
    func `a walk that is not begun has no answers to report`(language: Language) {
        let report = WalkReport(dossier(), in: language)
        #expect(report.markdown.components(separatedBy: "\n## ").count == 2)
    }

    @Test(arguments: Language.allCases)
    func `every answer stands in the report, in its language`(language: Language) {
        let report = WalkReport(full("mijn woorden"), in: language)
        for text in [report.markdown, report.plain] {
            #expect(
                text.components(separatedBy: "\n> mijn woorden\n").count == Self.texts.count + 1)
            for strategy in Strategy.allCases {
                #expect(text.contains(StrategyContent[strategy].name[language]))
            }
            #expect(text.contains(Confidence.fairlySure.name[language]))
            for prompt in ReflectionPrompt.allCases {
                #expect(text.contains(prompt.question[language]))
            }
        }
    }

    @Test func `the makers' placing comes only after one's own`() throws {
        let why = try #require(BundledCase[Samples.garden.id]).contact.why[.dutch]
        #expect(!WalkReport(dossier(), in: .dutch).plain.contains(why))
        #expect(WalkReport(full("x"), in: .dutch).plain.contains(why))
    }

    @Test func `a choice without the strongest point against it does not count`() {
        let chosen = dossier(Samples.garden, [.mainStrategy: .strategy(.monitor)])
        #expect(WalkReport(chosen, in: .english).plain.contains("does not count yet"))
        #expect(!WalkReport(full("x"), in: .english).plain.contains("does not count yet"))
    }

    @Test func `words of several lines stay one quotation`() {
        let report = WalkReport(full("een\n\n# twee\r\n    drie"), in: .dutch)
        #expect(report.markdown.contains("\n> een\n> \n> \\# twee\n> drie\n"))
    }

    @Test func `a title and a place of several lines stay in their line`() {
        var initiative = Samples.hostile
        initiative.title = BilingualText(dutch: "een\n# twee", english: nil)
        initiative.place = "hier\n- daar"
        initiative.summary = BilingualText(dutch: "regel een\n- regel twee", english: nil)
        let markdown = WalkReport(dossier(initiative), in: .dutch).markdown
        #expect(markdown.contains("een \\# twee\n"))
        #expect(markdown.contains("hier - daar\n"))
        #expect(markdown.contains("\nregel een\n\\- regel twee\n"))
    }

    @Test(arguments: HostileText.all, Language.allCases)
    func `no hostile text is markup or reaches a terminal raw`(
        hostile: HostileText, language: Language
    ) {
        let markdown = WalkReport(full(hostile.text, Samples.hostile), in: language).markdown
        let unsafe = markdown.unicodeScalars.filter {
            $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
        }
        #expect(unsafe.isEmpty)
        let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("#") }
        let plain = WalkReport(full("x", Samples.hostile), in: language).markdown
            .split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(headings == plain)
    }

    @Test(arguments: HostileText.all, Language.allCases)
    func `JSON holds every answer as it was given`(
        hostile: HostileText, language: Language
    ) throws {
        let dossier = full(hostile.text)
        let json = WalkReport(dossier, in: language).json
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let answers = try #require(read?["answers"] as? [String: String])
        #expect(
            answers
                == Dictionary(
                    uniqueKeysWithValues: dossier.walk.answers.map {
                        ($0.key.rawValue, $0.value.stored)
                    }))
        let initiative = try #require(read?["initiative"] as? [String: Any])
        #expect(initiative["id"] as? String == "C01")
        #expect(initiative["title"] as? String == Samples.garden.title[language])
        #expect(initiative["year"] is NSNull)
        #expect(read?["isChoiceMade"] as? Bool == true)
    }
}
