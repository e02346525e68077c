import Foundation
import InitiativeContent
import InitiativeExchange
import InitiativeModel
import TestSupport
import Testing

struct FullWalkReportTests {
    /// The campaign of the deck, walked through every step.
    static let answers: [Field: Answer] = [
        .caseNote: .text("boos en bang"),
        .caseQuestion(.control): .caseAnswer(.option(.citizensInCharge)),
        .questionNote(.control): .text("zij beslissen zelf"),
        .caseQuestion(.independence): .caseAnswer(.unknown),
        .trigger(.society): .mark,
        .mainGoal: .goal(.liveability),
        .furtherGoal(.diversity): .mark,
        .placement(.contact): .placement(.cell(.cooperative)),
        .placementReason(.contact): .text("zij kennen elkaar"),
        .placement(.reciprocity): .placement(.cell(.acquaintancesForEachOther)),
        .caseQuestion(.openness): .caseAnswer(.option(.excluding)),
        .decisionName(.first): .text("komst van de opvang"),
        .rung(.first): .rung(.rung(.information)),
        .rungReason(.first): .text("uit de krant"),
        .decisionName(.second): .text("inrichting"),
        .rung(.second): .rung(.unknown),
        .caseQuestion(.danger): .caseAnswer(.option(.danger)),
        .danger(.threatOrViolence): .mark,
        .caseQuestion(.expressions): .caseAnswer(.option(.hurtfulExpressions)),
        .weighs(.l1, .initiate): .mark,
        .mainStrategy: .strategy(.initiate),
        .counterargument: .text("het wordt mijn avond"),
        .reflection(.values): .text("recht en autonomie"),
        .value(.justiceAndRights): .mark,
        .findOutWith(.rung(.second)): .text("een raadslid"),
        .findOutBy(.rung(.second)): .text("voor de zomer"),
    ]

    static func report(
        _ answers: [Field: Answer] = answers, in language: Language = .dutch
    ) throws -> WalkReport {
        let item = try #require(BundledCase[InitiativeID("C04")]).initiative
        var dossier = Samples.dossier(item)
        dossier.walk = Walk(
            id: dossier.walk.id, initiative: item.id, started: dossier.walk.started,
            answers: answers)
        return WalkReport(dossier, in: language)
    }

    static func headings(_ report: WalkReport) -> [String] {
        report.plain.split(separator: "\n").filter { $0.hasPrefix("## ") }
            .map { String($0.dropFirst(3)) }
    }

    @Test func `every step has its part, and duties come before arguments`() throws {
        let grids = GridID.allCases.map { GridContent[$0].title.nl }
        #expect(
            Self.headings(try Self.report()) == [
                "Kennismaking", "Kenmerken", "Aanleiding en doel", grids[0], grids[1], "Impact",
                "Participatieladder uit de presentatie (8 treden)", "Situatie en jijzelf",
                "Eerst dit", "Vier strategieën: argumenten uit mijn antwoorden",
                "Antwoorden die schuren", "Mijn keuze", "Wat nemen we mee?",
                "Uit te zoeken",
            ])
    }

    @Test(arguments: Language.allCases)
    func `all that was written stands in the report`(language: Language) throws {
        let report = try Self.report(in: language)
        for case .text(let text) in Self.answers.values {
            #expect(report.plain.contains(text))
            #expect(report.markdown.contains(text))
            #expect(report.json.contains(text))
        }
    }

    @Test func `a step without answers has no part`() throws {
        #expect(Self.headings(try Self.report([:])) == ["Kennismaking"])
    }

    @Test(arguments: [
        (Field.placement(.contact), Answer.placement(.cell(.light))),
        (.placement(.reciprocity), .placement(.cell(.strangersForOthers))),
        (.rung(.first), .rung(.notApplicable)),
    ])
    func `the makers' placing follows one's own and never comes first`(
        field: Field, answer: Answer
    ) throws {
        let makers = "De makers plaatsten het zo"
        #expect(try Self.report([field: answer]).plain.contains(makers))
        let others: [Field: Answer] = [
            .question(.a1): .reply(.yes), .question(.e1): .reply(.yes),
            .placementReason(.contact): .text("a"), .decisionName(.first): .text("b"),
            .rungReason(.first): .text("c"), .caseNote: .text("d"),
        ]
        #expect(try !Self.report(others).plain.contains(makers))
    }

    @Test func `the ladder tells whose it is`() throws {
        let report = try Self.report([.rung(.first): .rung(.rung(.partnership))])
        #expect(report.plain.contains(LadderContent.origin.nl))
    }

    @Test func `none of the four stands with its because`() throws {
        var answers: [Field: Answer] = [.noneOfFour: .mark, .counterargument: .text("te laat")]
        #expect(try Self.report(answers).plain.contains("Het waarom ontbreekt nog"))
        answers[.noneOfFourBecause] = .text("eerst overleg")
        let report = try Self.report(answers).plain
        #expect(report.contains("Geen van vieren") && report.contains("eerst overleg"))
        #expect(!report.contains("telt nog niet"))
    }

    @Test func `what is to be checked is told with its reason`() throws {
        var dossier = try Self.report().dossier
        let change = AnswerEdit(
            walk: dossier.walk.id, field: .mainStrategy, before: .strategy(.monitor),
            after: .strategy(.initiate))
        dossier.history.record(
            HistoryEntry(
                id: EntryID(rawValue: "1"), scope: .walk(dossier.walk.id),
                change: .answer(change)))
        let why = Check.reflection(on: .strategy(.monitor)).why.nl
        #expect(WalkReport(dossier, in: .dutch).plain.contains("Te controleren: " + why))
    }

    @Test func `the record holds what is to be found out with whom and by when`() throws {
        struct Record: Decodable {
            struct Item: Decodable { let question, with, by: String }
            let duties: [String]
            let contradictions: [Contradicting]
            let toFindOut: [Item]
            struct Contradicting: Decodable { let basis: String }
        }
        let json = Data(try Self.report().json.utf8)
        let record = try JSONDecoder().decode(Record.self, from: json)
        #expect(record.duties.count == 2)
        #expect(record.contradictions.map(\.basis) == ["makers, naar aanleiding van dia 5, dia 12"])
        #expect(record.toFindOut.map(\.with) == ["", "een raadslid"])
        #expect(record.toFindOut.map(\.by) == ["", "voor de zomer"])
        #expect(record.toFindOut.last?.question.contains("inrichting") == true)
    }

    @Test(arguments: Language.allCases)
    func `no argument is counted, ranked or scored`(language: Language) throws {
        let text = try Self.report(in: language).plain.lowercased()
        for word in ["%", "score", "beste", "best ", "advies:", "advice:"] {
            #expect(!text.contains(word))
        }
    }
}
