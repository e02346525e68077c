import Foundation
import InitiativeInterface
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

/// A class of processes that vote at once, each also changing its vote, some killed on the way.
struct ThirtyVotersTests {
    private static let code = "abc234"
    private static let round = RoundID(question: 0, number: 1)

    /// One process that votes, then changes its vote.
    private struct Voter {
        let number: Int
        let process = Process()
        let output: String

        init(_ number: Int, _ temporary: TemporaryFolder) throws {
            self.number = number
            output = temporary("uitvoer-\(number)")
            try temporary.write([], to: "uitvoer-\(number)")
            process.executableURL = URL(fileURLWithPath: ProgramRun.program)
            process.arguments =
                ["vote", "--folder", temporary("klas"), ThirtyVotersTests.code]
                + ["--answer", "1", "--answer", "2", "--reason", "stemmer \(number)"]
                + ["--wait", "60"]
            process.environment = ["HOME": temporary.path]
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(
                forWritingTo: URL(fileURLWithPath: output))
            process.standardError = FileHandle.nullDevice
        }

        /// How many of its ballots it told of as arrived.
        var acknowledged: Int {
            let bytes = FileManager.default.contents(atPath: output) ?? Data()
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").count
        }
    }

    /// The trainer's side, as its program goes about it.
    private struct Collector {
        let folder: ClassFolder
        let post = BallotPost()
        var record = LessonRecord(lesson: Samples.lesson())
        var told: PublicLesson?

        mutating func look(isClosing: Bool = false) throws {
            let lesson = PublicLesson(record, isClosing: isClosing)
            if lesson != told { try folder.publish(lesson) }
            told = lesson
            let known = Dictionary(
                uniqueKeysWithValues: record.box.ballots(in: ThirtyVotersTests.round)
                    .map { ($0.token, $0.number) })
            let ballots = try folder.ballots(
                code: ThirtyVotersTests.code, round: ThirtyVotersTests.round, known: known, post)
            for ballot in ballots { _ = record.accept(ballot) }
        }
    }

    @Test func `thirty processes at once lose nothing and count once`() throws {
        let temporary = try TemporaryFolder()
        var collector = Collector(folder: ClassFolder(temporary("klas")))
        try collector.folder.create()
        try collector.record.lesson.change(Self.round) { round throws(RoundRefusal) in
            try round.open(at: 1)
        }
        try collector.look()

        let voters = try (1...30).map { try Voter($0, temporary) }
        for voter in voters { try voter.process.run() }
        // Every fifth is killed: as it starts, or when its first vote was acknowledged.
        var doomed = voters.filter { $0.number % 5 == 0 }
        for voter in doomed.prefix(2) { kill(voter.process.processIdentifier, SIGKILL) }
        doomed.removeFirst(2)
        let deadline = Date.now + 100
        while voters.contains(where: \.process.isRunning), Date.now < deadline {
            try collector.look()
            for voter in doomed where voter.acknowledged > 0 {
                kill(voter.process.processIdentifier, SIGKILL)
            }
            usleep(20_000)
        }
        #expect(voters.allSatisfy { !$0.process.isRunning })
        try collector.look(isClosing: true)
        try collector.record.lesson.change(Self.round) { round throws(RoundRefusal) in
            try round.close()
        }
        try collector.look()

        let counted = collector.record.box.ballots(in: Self.round)
        for voter in voters {
            let own = counted.filter { $0.reason == "stemmer \(voter.number)" }
            let answers = LessonQuestion.strategy.answers(offersNoneOfFour: false)
            if voter.process.terminationReason == .exit {
                #expect(voter.process.terminationStatus == 0)
                #expect(voter.acknowledged == 2)
                #expect(own.map(\.answer) == [answers[1]])
                #expect(own.map(\.number) == [2])
            } else {
                #expect(voter.number % 5 == 0)
                #expect(own.count <= 1)
                if voter.acknowledged > 0 { #expect(own.count == 1) }
            }
        }
        let whole = voters.filter { $0.process.terminationReason == .exit }
        #expect(whole.count >= 24)
    }
}
