import InitiativeExchange
import InitiativeModel
import TestSupport
import Testing

/// What a lesson's report tells, and what it may not.
struct LessonReportTests {
    private let first = RoundID(question: 0, number: 1)
    private let second = RoundID(question: 0, number: 2)

    /// Both rounds of the strategy question, voted at terminals, every third otherwise later.
    private func record(
        voters: Int, isRehearsal: Bool = false, isRevealed: Bool = true,
        reason: String = "want dit", source: BallotSource = .terminal
    ) throws -> LessonRecord {
        let rehearsal = isRehearsal ? SimulatedClass() : nil
        var record = LessonRecord(
            lesson: Samples.lesson(rehearsal: rehearsal), takeaway: "Luisteren.\n# geen kop")
        for round in [first, second] {
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 0) }
            for voter in 1...voters {
                let moves = round == second && voter % 3 == 0
                let token = source == .keyboard ? voter + 500 * round.number : voter
                _ = record.accept(
                    Ballot(
                        round: round, token: SampleClass.token(token),
                        answer: .strategy(moves ? .presence : .monitor), reason: reason,
                        source: isRehearsal ? .simulated : source, receipt: "deadbeef"))
            }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.close() }
            guard isRevealed else { continue }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.reveal() }
        }
        return record
    }

    private func forms(_ record: LessonRecord, _ language: Language) -> [String] {
        let report = LessonReport(record, in: language)
        return [report.markdown, report.plain, report.csv, report.json]
    }

    @Test func `both rounds and the shift stand in it`() throws {
        let report = LessonReport(try record(voters: 12), in: .dutch)
        #expect(report.markdown.contains("| monitoren           |      12 |       8 |"))
        #expect(report.markdown.contains("| present zijn        |       0 |       4 |"))
        #expect(report.markdown.contains("Van ronde 1 naar ronde 2, in aantallen:"))
        #expect(report.markdown.contains("8 bleven bij dezelfde keuze, 4 kozen anders."))
        #expect(report.markdown.contains("> Luisteren.\n> \\# geen kop"))
        #expect(report.csv.contains("verschuiving,Wat zou jij nu doen?,2,monitoren,present zijn,4"))
        #expect(report.json.contains("\"strategy:presence\" : 4"))
    }

    @Test(arguments: Language.allCases)
    func `four votes tell nothing, and it says why`(language: Language) throws {
        let record = try record(voters: 4, reason: "geheimereden")
        for form in forms(record, language) {
            #expect(!form.contains("geheimereden"))
        }
        let report = LessonReport(record, in: language)
        #expect(report.markdown.contains(language == .dutch ? "pas vanaf 5" : "from 5 on"))
        #expect(!report.markdown.contains("| monitor"))
        let rows = report.csv.split(whereSeparator: \.isNewline).dropFirst()
        #expect(rows.count == 4, "the heads; why three rounds and the shift are not told")
        #expect(
            rows.allSatisfy { $0.hasPrefix(language == .dutch ? "niet getoond" : "not shown") })
        #expect(!report.json.contains("strategy:monitor"))
    }

    @Test(arguments: Language.allCases)
    func `nine linked votes give no table`(language: Language) throws {
        let report = LessonReport(try record(voters: 9), in: language)
        #expect(report.markdown.contains(language == .dutch ? "pas vanaf 10" : "from 10 on"))
        #expect(!report.csv.contains(language == .dutch ? "verschuiving" : "shift"))
        #expect(!report.json.contains("\"moved\""))
        #expect(report.json.contains(language == .dutch ? "pas vanaf 10" : "from 10 on"))
    }

    @Test func `votes that link nothing are said to`() throws {
        let report = LessonReport(try record(voters: 20, source: .keyboard), in: .dutch)
        #expect(report.markdown.contains("welke twee stemmen van dezelfde persoon zijn"))
        #expect(!report.json.contains("\"moved\""))
        #expect(report.csv.contains("welke twee stemmen van dezelfde persoon zijn"))
    }

    @Test(arguments: Language.allCases)
    func `what was not shown in the lesson is not told`(language: Language) throws {
        let record = try record(voters: 33, isRevealed: false, reason: "geheimereden")
        for form in forms(record, language) {
            #expect(!form.contains("geheimereden"))
            #expect(!form.contains("33"), "not even how many: \(form)")
        }
    }

    @Test(arguments: Language.allCases)
    func `a round that was not shown is told as such beside one that was`(
        language: Language
    ) throws {
        var record = try record(voters: 12)
        record = LessonRecord(lesson: Samples.lesson(), box: record.box)
        try record.lesson.change(first) { round throws(RoundRefusal) in
            try round.open(at: 0)
            try round.close()
            try round.reveal()
        }
        let report = LessonReport(record, in: language)
        let sentence =
            language == .dutch
            ? "Ronde 2: De aantallen zijn in de les niet getoond"
            : "Round 2: The totals were not shown in the lesson"
        #expect(report.markdown.contains(sentence))
        #expect(!report.markdown.contains(language == .dutch ? "ronde 2 |" : "round 2 |"))
        #expect(!report.json.contains("\"moved\""))
        #expect(report.csv.contains(language == .dutch ? "\r\nniet getoond," : "\r\nnot shown,"))
    }

    @Test(arguments: Language.allCases)
    func `the script is in it, with its minutes`(language: Language) throws {
        let report = LessonReport(try record(voters: 5), in: language)
        for part in report.record.lesson.plan.parts where part.minutes > 0 {
            #expect(report.markdown.contains("(\(part.minutes) min)"))
            #expect(report.json.contains("\"minutes\" : \(part.minutes)"))
        }
    }

    @Test(arguments: Language.allCases)
    func `no token, receipt or code is in any form`(language: Language) throws {
        let record = try record(voters: 30)
        for form in forms(record, language) {
            #expect(!form.contains("deadbeef"))
            #expect(!form.contains(record.lesson.code))
            for voter in 1...30 {
                #expect(!form.contains(SampleClass.token(voter).rawValue))
            }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `whoever votes how, nothing tells who, and few votes tell nothing`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var record = LessonRecord(lesson: Samples.lesson())
        var secrets = [record.lesson.code]
        let voters = Int.random(in: 0...30, using: &numbers)
        let tokens = try (0..<voters).map { _ in
            let digits = (0..<32).compactMap { _ in
                "0123456789abcdef".randomElement(using: &numbers)
            }
            return try #require(BallotToken(rawValue: String(digits)))
        }
        secrets += tokens.map(\.rawValue)
        for round in [first, second] {
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 0) }
            for (voter, token) in tokens.enumerated()
            where Int.random(in: 0..<4, using: &numbers) > 0 {
                let receipt = "bon\(seed)x\(voter)x\(round.number)"
                secrets.append(receipt)
                _ = record.accept(
                    Ballot(
                        round: round, token: token,
                        answer: .strategy(
                            Strategy.allCases.randomElement(using: &numbers) ?? .monitor),
                        reason: "reden\(round.number)", source: .terminal, receipt: receipt))
            }
            try record.lesson.change(round) { round throws(RoundRefusal) in
                try round.close()
                try round.reveal()
            }
        }
        for form in Language.allCases.flatMap({ forms(record, $0) }) {
            for secret in secrets { #expect(!form.contains(secret)) }
            for round in [first, second] where record.votes(in: round) < 5 {
                #expect(!form.contains("reden\(round.number)"))
            }
        }
        let linked = record.box.ballots(in: second).count {
            record.box.ballot(of: $0.token, in: first) != nil
        }
        let json = LessonReport(record, in: .dutch).json
        #expect(json.contains("\"moved\"") == (linked >= 10))
    }

    @Test func `a hidden reason stays hidden`() throws {
        var record = try record(voters: 6)
        let reason = try #require(record.reasons(in: first).first)
        #expect(LessonReport(record, in: .dutch).markdown.contains("Redenen in ronde 1"))
        for reason in record.reasons(in: first) {
            record.lesson.hiddenReasons.insert(reason.id.rawValue)
        }
        #expect(reason.text == "want dit")
        #expect(!LessonReport(record, in: .dutch).markdown.contains("Redenen in ronde 1"))
        #expect(LessonReport(record, in: .dutch).markdown.contains("Redenen in ronde 2"))
    }

    @Test func `a rehearsal says so at the top, in every row and in JSON`() throws {
        let report = LessonReport(try record(voters: 12, isRehearsal: true), in: .dutch)
        #expect(report.markdown.hasPrefix("# OEFENING: Les: "))
        #expect(report.markdown.contains("Niemand heeft gestemd."))
        let rows = report.csv.split(whereSeparator: \.isNewline).dropFirst()
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0.contains("(OEFENING)") })
        #expect(report.json.contains("\"isRehearsal\" : true"))
    }

    @Test func `what somebody wrote cannot become markup, a formula or an escape`() throws {
        let hostile = "=cmd|x <script> [a](http://b) \u{1B}[31m \u{202E}om"
        var record = try record(voters: 6, reason: hostile)
        record.takeaway = hostile
        let report = LessonReport(record, in: .dutch)
        #expect(!report.markdown.contains("\u{1B}"))
        #expect(!report.markdown.contains("\u{202E}"))
        #expect(report.markdown.contains("\\<script\\> \\[a\\]"))
        #expect(!report.json.contains("\u{1B}"))
        var plan = Samples.plan()
        plan.questions = [
            .own(OwnQuestion(text: "=1+1", answers: ["+a", "@b\u{1B}[2J\u{202E}\n=2"]))
        ]
        var own = LessonRecord(lesson: Samples.lesson(plan: plan))
        try own.lesson.change(first) { round throws(RoundRefusal) in
            try round.open(at: 0)
            try round.count(9, for: .own(0))
            try round.close()
            try round.reveal()
        }
        let table = LessonReport(own, in: .dutch).csv
        #expect(table.contains("\"'=1+1\",1,,\"'+a\",9"))
        #expect(table.contains("\"'@b⟨001B⟩[2J⟨202E⟩ =2\",0"))
    }
}
