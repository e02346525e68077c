import Foundation
import InitiativeInterface
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

struct ClassFolderTests {
    private let temporary: TemporaryFolder
    private let folder: ClassFolder
    private let post = BallotPost()
    private let code = "abc234"
    private let round = RoundID(question: 0, number: 1)

    init() throws {
        temporary = try TemporaryFolder()
        folder = ClassFolder(temporary("klas"))
    }

    private func ballot(
        _ token: Int, number: Int = 1, _ answer: VoteAnswer = .strategy(.monitor),
        reason: String = "", receipt: String = "ab12"
    ) -> Ballot {
        Ballot(
            round: round, token: SampleClass.token(token), number: number, answer: answer,
            reason: reason, source: .terminal, receipt: receipt)
    }

    private func collect(_ known: [BallotToken: Int] = [:]) throws -> [Ballot] {
        try folder.ballots(code: code, round: round, known: known, post)
    }

    private func write(_ text: String, _ number: Int) throws {
        try temporary.write(
            Array(text.utf8),
            to: "klas/\(ClassFileName.ballot(SampleClass.token(number).rawValue, of: code))")
    }

    private func problem(_ body: () throws(ClassFolderProblem) -> Void) -> ClassFolderProblem? {
        do {
            try body()
            return nil
        } catch {
            return error
        }
    }

    @Test func `the box can be put into and not be listed, its files be read`() throws {
        let former = umask(0o077)
        defer { umask(former) }
        try folder.create()
        try folder.publish(PublicLesson(LessonRecord(lesson: Samples.lesson())))
        try folder.put(ballot(1), code: code)
        #expect(temporary.mode(of: "klas") == 0o1733)
        let files = temporary.names.filter { $0.hasPrefix("klas/") }
        #expect(files.count == 2)
        for file in files { #expect(temporary.mode(of: file) == 0o644) }
    }

    @Test func `with a group nobody else comes in`() throws {
        let group = try #require(getgrgid(getegid()))
        try folder.create(group: String(cString: group.pointee.gr_name))
        #expect(temporary.mode(of: "klas") == 0o1730)
        #expect(
            problem { () throws(ClassFolderProblem) in
                try folder.create(group: "zo heet geen groep")
            } == .unknownGroup)
    }

    @Test func `a folder with anything else in it is left alone`() throws {
        try folder.create()
        try folder.put(ballot(1), code: code)
        try folder.publish(PublicLesson(LessonRecord(lesson: Samples.lesson())))
        // Again, for another lesson or after a restart.
        try folder.create()
        try temporary.write(Array("van mij".utf8), to: "klas/notities.txt")
        chmod(folder.path, 0o755)
        #expect(problem { () throws(ClassFolderProblem) in try folder.create() } == .inUse)
        #expect(temporary.mode(of: "klas") == 0o755)
    }

    @Test func `a link, a file or a place that is not there is no class folder`() throws {
        try FileManager.default.createDirectory(
            atPath: temporary("echt"), withIntermediateDirectories: false)
        symlink(temporary("echt"), temporary("klas"))
        for path in [temporary("klas"), temporary("klas") + "/"] {
            let link = ClassFolder(path)
            #expect(problem { () throws(ClassFolderProblem) in try link.create() } == .notAFolder)
            #expect(
                problem { () throws(ClassFolderProblem) in
                    _ = try link.lesson(code)
                } == .notAFolder)
        }
        try temporary.write([], to: "bestand")
        #expect(
            problem { () throws(ClassFolderProblem) in
                try ClassFolder(temporary("bestand")).create()
            } == .notAFolder)
        #expect(
            problem { () throws(ClassFolderProblem) in
                try ClassFolder(temporary("geen/klas")).create()
            } == .noPlace)
        #expect(
            problem { () throws(ClassFolderProblem) in
                try ClassFolder(temporary("geen")).put(ballot(1), code: code)
            } == .missing)
    }

    @Test func `what was told comes back, and only under its own code`() throws {
        try folder.create()
        var record = LessonRecord(lesson: Samples.lesson())
        try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 1) }
        _ = record.accept(ballot(1))
        let told = PublicLesson(record)
        try folder.publish(told)
        #expect(try folder.lesson(code) == told)
        #expect(try folder.lesson("zzzzzz") == nil)
        try FileManager.default.copyItem(
            atPath: temporary("klas/abc234.lesson"), toPath: temporary("klas/zzzzzz.lesson"))
        #expect(try folder.lesson("zzzzzz") == nil)
    }

    @Test(.enabled(if: geteuid() != 0))
    func `whoever may not enter is told so`() throws {
        try folder.create()
        try folder.publish(PublicLesson(LessonRecord(lesson: Samples.lesson())))
        chmod(folder.path, 0o600)
        defer { chmod(folder.path, 0o700) }
        #expect(
            problem { () throws(ClassFolderProblem) in
                _ = try folder.lesson(code)
            } == .noPermission)
    }

    @Test func `a ballot comes once, and a change after it`() throws {
        try folder.create()
        let first = ballot(1, reason: "zij vragen er om: é, 作者")
        try folder.put(first, code: code)
        try folder.put(ballot(2), code: code)
        #expect(Set(try collect()) == [first, ballot(2)])
        let known = [first.token: 1, ballot(2).token: 1]
        #expect(try collect(known) == [])
        let change = ballot(1, number: 2, .strategy(.presence))
        try folder.put(change, code: code)
        #expect(try collect(known) == [change])
        // Whoever starts again reads all of them again, and the newest counts.
        let again = try folder.ballots(
            code: code, round: round, known: [:], BallotPost())
        #expect(Set(again) == [change, ballot(2)])
    }

    @Test(arguments: [
        "", "{}", "[]", "null", "{\"version\":1}", String(repeating: "x", count: 5000),
        String(repeating: "[", count: 4000),
    ])
    func `what is no ballot is passed over`(text: String) throws {
        try folder.create()
        try write(text, 1)
        try folder.put(ballot(2), code: code)
        #expect(try collect() == [ballot(2)])
    }

    @Test(arguments: [
        ("\"number\":1", "\"number\":0"), ("\"number\":1", "\"number\":1000001"),
        ("\"number\":1", "\"number\":\"1\""), ("\"number\":1", "\"number\":1.5"),
        ("\"round\":\"1.1\"", "\"round\":\"0.1\""), ("\"round\":\"1.1\"", "\"round\":\"1.9\""),
        ("strategy:monitor", "strategy:regeren"), ("\"version\":1", "\"version\":2"),
        ("00000000000000000000000000000001", "0000000000000000000000000000000"),
        ("00000000000000000000000000000001", "0000000000000000000000000000000G"),
        ("\"receipt\":\"ab12\"", "\"receipt\":\"AB12\""),
        ("\"version\":1", "\"version\":1,\"owner\":\"piet\""),
    ])
    func `a ballot that is wrong in one place is none`(right: String, wrong: String) throws {
        try folder.create()
        let text = String(decoding: BallotFile(ballot(1)).bytes, as: UTF8.self)
        let broken = text.replacingOccurrences(of: right, with: wrong)
        #expect(broken != text)
        try write(broken, 1)
        #expect(try collect() == [])
        try write(text, 2)
        #expect(try collect() == [ballot(1)])
    }

    @Test func `links, pipes and folders among the ballots keep nobody waiting`() throws {
        try folder.create()
        try temporary.write(BallotFile(ballot(7)).bytes, to: "elders")
        func name(_ number: Int) -> String {
            temporary("klas/" + ClassFileName.ballot(SampleClass.token(number).rawValue, of: code))
        }
        symlink(temporary("elders"), name(1))
        mkfifo(name(2), 0o644)
        mkdir(name(3), 0o755)
        try folder.put(ballot(4), code: code)
        #expect(try collect() == [ballot(4)])
        try folder.remove(code: code)
        #expect(
            try collectNames() == [
                "klas/"
                    + ClassFileName.ballot(
                        SampleClass.token(3).rawValue, of: code)
            ])
        #expect(temporary.bytes(of: "elders") != nil)
    }

    private func collectNames() throws -> [String] {
        temporary.names.filter { $0.hasPrefix("klas/") }
    }

    @Test func `a hostile reason is one plain line that fits`() throws {
        try folder.create()
        try folder.put(
            ballot(1, reason: "ja\u{1B}[2J\u{202E}neen\nen\tverder\u{7}\u{2028}"), code: code)
        #expect(try collect().first?.reason == "ja[2Jneen en verder ")
        let family = "👨‍👩‍👧‍👦"
        try folder.put(
            ballot(2, reason: String(repeating: family, count: 200)), code: code)
        try folder.put(ballot(3, reason: String(repeating: "\"", count: 300)), code: code)
        let reasons = try collect().map(\.reason)
        #expect(reasons.count == 3)
        #expect(reasons[1].hasPrefix(family))
        #expect(reasons[2].count == Ballot.longestReason)
    }

    @Test func `the ballots of another round wait until theirs is looked for`() throws {
        try folder.create()
        let other = RoundID(question: 0, number: 2)
        try folder.put(ballot(1), code: code)
        #expect(
            try folder.ballots(code: code, round: other, known: [:], post) == [])
        #expect(try collect() == [ballot(1)])
    }

    @Test func `one lesson goes, another stays; the last takes the folder with it`() throws {
        try folder.create()
        try folder.publish(PublicLesson(LessonRecord(lesson: Samples.lesson())))
        try folder.put(ballot(1), code: code)
        try folder.put(ballot(1), code: "other2")
        try temporary.write([], to: "klas/.abc234.lesson.0123.part")
        try folder.remove(code: code)
        #expect(try collectNames().allSatisfy { $0.hasPrefix("klas/other2-") })
        #expect(try collectNames().count == 1)
        try folder.remove(code: "other2")
        #expect(temporary.names == [])
        try folder.remove(code: "other2")
        #expect(
            problem { () throws(ClassFolderProblem) in
                _ = try folder.ballots(code: code, round: round, known: [:], post)
            } == .missing)
    }

    /// Voters put and change, the collector looks, and dies at times, all in a random order: what
    /// the box holds is what each token put last before the round was closed.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `whatever the order, each voter counts once`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        try folder.create()
        var record = LessonRecord(lesson: Samples.lesson())
        try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 1) }
        var post = BallotPost()
        var last: [BallotToken: Ballot] = [:]
        func look() throws {
            let known = Dictionary(
                uniqueKeysWithValues: record.box.ballots(in: round).map { ($0.token, $0.number) })
            for ballot in try folder.ballots(code: code, round: round, known: known, post) {
                let isIn = record.accept(ballot)
                #expect(isIn)
            }
        }
        for _ in 0..<40 {
            switch Int.random(in: 0..<10, using: &numbers) {
            case 0..<6:
                let token = Int.random(in: 1...8, using: &numbers)
                let before = last[SampleClass.token(token)]?.number ?? 0
                let answer = Strategy.allCases.randomElement(using: &numbers) ?? .monitor
                let new = ballot(token, number: before + 1, .strategy(answer))
                try folder.put(new, code: code)
                last[new.token] = new
            case 6..<9: try look()
            default: post = BallotPost()
            }
        }
        try look()
        try record.lesson.change(round) { round throws(RoundRefusal) in try round.close() }
        let counted = record.box.ballots(in: round)
        #expect(Set(counted) == Set(last.values))
        try folder.put(ballot(9), code: code)
        for late in try folder.ballots(code: code, round: round, known: [:], BallotPost()) {
            let isIn = record.accept(late)
            #expect(!isIn)
        }
        #expect(record.box.ballots(in: round) == counted)
    }
}
