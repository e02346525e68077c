import InitiativeModel
import TestSupport
import Testing

/// What a lesson promises: hidden until it is shown, each token once, small groups never shown.
struct LessonTests {
    private let first = RoundID(question: 0, number: 1)
    private let second = RoundID(question: 0, number: 2)

    private func ballot(
        _ voter: Int, _ strategy: Strategy, in round: RoundID, number: Int = 1,
        reason: String = "", source: BallotSource = .terminal
    ) -> Ballot {
        Ballot(
            round: round, token: SampleClass.token(voter), number: number,
            answer: .strategy(strategy), reason: reason, source: source)
    }

    private func record(rehearsal: SimulatedClass? = nil) -> LessonRecord {
        LessonRecord(lesson: Samples.lesson(rehearsal: rehearsal))
    }

    @Test func `a round goes from waiting to open, closed and revealed, and no other way`() {
        let table: [(moves: String, ends: RoundPhase, refusal: RoundRefusal?)] = [
            ("", .waiting, nil), ("o", .open, nil), ("oc", .closed, nil), ("ocr", .revealed, nil),
            ("oco", .open, nil), ("c", .waiting, .notOpened), ("r", .waiting, .notOpened),
            ("or", .open, .stillOpen), ("oo", .open, .alreadyOpen),
            ("occ", .closed, .alreadyClosed),
            ("ocro", .revealed, .alreadyRevealed), ("ocrc", .revealed, .alreadyRevealed),
            ("ocrr", .revealed, .alreadyRevealed),
        ]
        for (moves, ends, refusal) in table {
            var round = Round()
            var refused: RoundRefusal?
            for move in moves {
                do throws(RoundRefusal) {
                    switch move {
                    case "o": try round.open(at: 5)
                    case "c": try round.close()
                    default: try round.reveal()
                    }
                } catch {
                    refused = error
                }
            }
            #expect(round.phase == ends, "\(moves)")
            #expect(refused == refusal, "\(moves)")
        }
    }

    @Test func `nothing of a vote shows before it is revealed`() throws {
        var record = record()
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.open(at: 0) }
        for voter in 1...8 { _ = record.accept(ballot(voter, .monitor, in: first)) }
        #expect(record.votes(in: first) == 8)
        #expect(record.spread(of: first) == .hidden)
        #expect(record.reasons(in: first) == [])
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.close() }
        #expect(record.spread(of: first) == .hidden)
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.reveal() }
        #expect(record.spread(of: first) == .tally(Tally([.strategy(.monitor): 8])))
    }

    @Test func `only what may come in does`() throws {
        var record = record()
        let good = ballot(1, .monitor, in: first)
        expect(good, comesIn: false, to: &record)
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.open(at: 0) }
        expect(ballot(1, .monitor, in: second), comesIn: false, to: &record)
        let notOffered = Ballot(
            round: first, token: SampleClass.token(1), answer: .noneOfFour, source: .terminal)
        expect(notOffered, comesIn: false, to: &record)
        expect(ballot(1, .monitor, in: first, source: .simulated), comesIn: false, to: &record)
        expect(good, comesIn: true, to: &record)
        // The same one again.
        expect(good, comesIn: false, to: &record)
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.close() }
        expect(ballot(2, .monitor, in: first), comesIn: false, to: &record)
        #expect(record.votes(in: first) == 1)
    }

    private func expect(
        _ ballot: Ballot, comesIn: Bool, to record: inout LessonRecord,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let isIn = record.accept(ballot)
        #expect(isIn == comesIn, sourceLocation: sourceLocation)
    }

    @Test func `a rehearsal takes simulated ballots only`() throws {
        var record = record(rehearsal: SimulatedClass(size: 20))
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.open(at: 0) }
        expect(ballot(1, .monitor, in: first), comesIn: false, to: &record)
        let simulated = SimulatedClass(size: 20).ballots(in: first, of: record.lesson)
        #expect(simulated.count == 20)
        for ballot in simulated { _ = record.accept(ballot) }
        #expect(record.votes(in: first) == 20)
    }

    @Test func `the tally equals the ballots, however they come`() throws {
        for seed in 1...60 {
            var numbers = SeededNumbers(seed: UInt64(seed))
            var record = record()
            // What a patient clerk would count: of each token the highest number let in.
            var clerk: [Int: (number: Int, answer: Strategy)] = [:]
            var hands: [Strategy: Int] = [:]
            for _ in 0..<200 {
                switch Int.random(in: 0..<20, using: &numbers) {
                case 0:
                    try? record.lesson.change(first) { round throws(RoundRefusal) in
                        try round.open(at: 0)
                    }
                case 1:
                    try? record.lesson.change(first) { round throws(RoundRefusal) in
                        try round.close()
                    }
                case 2:
                    let strategy = Strategy.allCases.randomElement(using: &numbers) ?? .monitor
                    let count = Int.random(in: 0..<5, using: &numbers)
                    let isOpen = record.lesson[first].phase == .open
                    try? record.lesson.change(first) { round throws(RoundRefusal) in
                        try round.count(count, for: .strategy(strategy))
                    }
                    if isOpen { hands[strategy] = count }
                default:
                    let voter = Int.random(in: 1...30, using: &numbers)
                    let number = Int.random(in: 1...6, using: &numbers)
                    let answer = Strategy.allCases.randomElement(using: &numbers) ?? .monitor
                    let isOpen = record.lesson[first].phase == .open
                    let isNewer = clerk[voter].map { $0.number < number } ?? true
                    let isIn = record.accept(ballot(voter, answer, in: first, number: number))
                    #expect(isIn == (isOpen && isNewer))
                    if isOpen, isNewer { clerk[voter] = (number, answer) }
                }
                let tally = record.tally(of: first)
                for strategy in Strategy.allCases {
                    let expected =
                        clerk.values.count { $0.answer == strategy } + (hands[strategy] ?? 0)
                    #expect(tally[.strategy(strategy)] == expected)
                }
                #expect(tally.total == record.votes(in: first))
            }
        }
    }

    @Test func `the order in which ballots come makes no difference`() {
        var numbers = SeededNumbers(seed: 7)
        let ballots = (1...20).flatMap { voter in
            (1...3).map { number in
                ballot(
                    voter, Strategy.allCases[(voter + number) % 4], in: first, number: number)
            }
        }
        let box = BallotBox(ballots)
        for _ in 0..<20 {
            #expect(BallotBox(ballots.shuffled(using: &numbers)) == box)
        }
        #expect(box.count(in: first) == 20)
    }

    /// Both rounds voted by so many, every third of them otherwise the second time.
    private func twoRounds(
        of voters: Int, source: BallotSource = .terminal, thresholds: VoteThresholds = .init()
    ) throws -> LessonRecord {
        var record = LessonRecord(lesson: Samples.lesson(thresholds: thresholds))
        for round in [first, second] {
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 0) }
            for voter in 1...voters {
                let moves = round == second && voter % 3 == 0
                let token = source == .terminal ? voter : voter + round.number * 1000
                _ = record.accept(
                    Ballot(
                        round: round, token: SampleClass.token(token),
                        answer: .strategy(moves ? .presence : .monitor), source: source))
            }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.close() }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.reveal() }
        }
        return record
    }

    @Test func `a spread shows from five votes, a shift from ten`() throws {
        #expect(try twoRounds(of: 4).spread(of: first) == .tooFew(votes: 4, needed: 5))
        #expect(try twoRounds(of: 4).reasons(in: first) == [])
        #expect(
            try twoRounds(of: 5).spread(of: first) == .tally(Tally([.strategy(.monitor): 5])))
        #expect(try twoRounds(of: 9).shift(to: second) == .tooFew(linked: 9, needed: 10))
        guard case .table(let table) = try twoRounds(of: 12).shift(to: second) else {
            Issue.record("twelve linked voters give a table")
            return
        }
        #expect(table[.strategy(.monitor), .strategy(.presence)] == 4)
        #expect(table[.strategy(.monitor), .strategy(.monitor)] == 8)
        #expect(table.stayed == 8)
        #expect(table.total == 12)
    }

    @Test func `thresholds go up and never down`() throws {
        let low = VoteThresholds(spread: 1, shift: 1)
        #expect(low == VoteThresholds())
        let high = VoteThresholds(spread: 8, shift: 20)
        #expect(
            try twoRounds(of: 7, thresholds: high).spread(of: first)
                == .tooFew(votes: 7, needed: 8))
        #expect(
            try twoRounds(of: 19, thresholds: high).shift(to: second)
                == .tooFew(linked: 19, needed: 20))
    }

    @Test func `the keyboard that is passed round links nothing`() throws {
        #expect(try twoRounds(of: 20, source: .keyboard).shift(to: second) == .nothingLinked)
    }

    @Test func `reasons come in another order in each round`() throws {
        var record = record()
        for round in [first, second] {
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.open(at: 0) }
            for voter in 1...12 {
                _ = record.accept(
                    ballot(voter, .monitor, in: round, reason: "reden \(voter)"))
            }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.close() }
            try record.lesson.change(round) { round throws(RoundRefusal) in try round.reveal() }
        }
        let texts = [first, second].map { record.reasons(in: $0).map(\.text) }
        #expect(Set(texts[0]) == Set(texts[1]))
        #expect(texts[0] != texts[1])
        #expect(texts[0] != (1...12).map { "reden \($0)" })
        let reason = record.reasons(in: first)[0]
        record.lesson.hiddenReasons.insert(reason.id.rawValue)
        #expect(!record.reasons(in: first).contains(reason))
        #expect(record.reasons(in: second).count == 12)
    }

    @Test(arguments: SimulatedClass.Division.allCases)
    func `a simulated class votes the same again, and partly moves`(
        division: SimulatedClass.Division
    ) {
        let lesson = Samples.lesson(rehearsal: SimulatedClass(size: 40, division: division))
        let simulated = SimulatedClass(size: 40, division: division)
        let ballots = simulated.ballots(in: first, of: lesson)
        #expect(ballots == simulated.ballots(in: first, of: lesson))
        #expect(Set(ballots.map(\.token)).count == 40)
        let later = BallotBox(simulated.ballots(in: second, of: lesson))
        let moved = ballots.count { later.ballot(of: $0.token, in: second)?.answer != $0.answer }
        #expect((1..<40).contains(moved))
    }

    @Test func `slides follow the script, and a part of no minutes has none`() {
        var plan = Samples.plan()
        plan.questions = [.grid(.contact), .strategy]
        let lesson = Samples.lesson(plan: plan)
        let contents = lesson.slides.map(\.content)
        #expect(contents.first == .about)
        #expect(contents.last == .takeaway)
        let votes = contents.compactMap { content -> RoundID? in
            if case .vote(let round) = content { return round }
            return nil
        }
        #expect(
            votes == [
                RoundID(question: 0, number: 1), RoundID(question: 1, number: 1),
                RoundID(question: 0, number: 2), RoundID(question: 1, number: 2),
                RoundID(question: 0, number: 3), RoundID(question: 1, number: 3),
            ])
        for index in plan.parts.indices where plan.parts[index].activity == .twist {
            plan.parts[index].minutes = 0
        }
        #expect(!Samples.lesson(plan: plan).slides.map(\.content).contains(.twist))
    }

    struct VotingRow: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let rounds: Int
        let leftOut: [LessonActivity]
        let again: [Int]
        let afterTwist: [Int]
    }

    @Test(arguments: [
        VotingRow(
            testDescription: "standard", rounds: 3, leftOut: [], again: [2], afterTwist: [3]),
        VotingRow(testDescription: "two", rounds: 2, leftOut: [], again: [2], afterTwist: []),
        VotingRow(
            testDescription: "four", rounds: 4, leftOut: [], again: [2, 3], afterTwist: [4]),
        VotingRow(
            testDescription: "no vote before the twist", rounds: 3, leftOut: [.voteAgain],
            again: [], afterTwist: [2, 3]),
        VotingRow(
            testDescription: "no vote after the twist", rounds: 3, leftOut: [.voteAfterTwist],
            again: [2, 3], afterTwist: []),
    ])
    func `talk and twist are each followed by a vote`(_ row: VotingRow) {
        var plan = Samples.plan()
        plan.rounds = row.rounds
        plan.parts = LessonActivity.allCases.map {
            LessonPart(activity: $0, minutes: row.leftOut.contains($0) ? 0 : 2)
        }
        let slides = Samples.lesson(plan: plan).slides
        func votes(_ activity: LessonActivity) -> [Int] {
            slides.compactMap { slide in
                guard slide.activity == activity, case .vote(let round) = slide.content else {
                    return nil
                }
                return round.number
            }
        }
        #expect(votes(.vote) == [1])
        #expect(votes(.voteAgain) == row.again && votes(.voteAfterTwist) == row.afterTwist)
        // Each vote after the first is followed by who moved.
        for (slide, next) in zip(slides, slides.dropFirst()) {
            guard case .vote(let round) = slide.content, round.number > 1 else { continue }
            #expect(next.content == .shift(round))
        }
    }

    @Test func `a plan of before there was a vote after the twist is held as it was`() {
        var plan = Samples.plan()
        plan.rounds = 2
        plan.parts = [LessonActivity.readAloud, .vote, .twist, .voteAgain, .close].map {
            LessonPart(activity: $0, minutes: 2)
        }
        let first = RoundID(question: 0, number: 1)
        let second = RoundID(question: 0, number: 2)
        #expect(
            Samples.lesson(plan: plan).slides.map(\.content)
                == [.about, .vote(first), .twist, .vote(second), .shift(second), .takeaway])
    }

    @Test func `answers and rounds are read back as they were written`() {
        let questions: [LessonQuestion] =
            [.strategy, .ladder] + GridID.allCases.map { .grid($0) }
            + CaseQuestion.allCases.map { .feature($0) }
            + [.own(OwnQuestion(text: "Wie?", answers: ["a", "b", "c"]))]
        for question in questions {
            for answer in question.answers(offersNoneOfFour: true) {
                #expect(VoteAnswer(rawValue: answer.rawValue) == answer)
            }
        }
        for text in ["", "own:6", "own:-1", "strategy:", "strategy:x", "cell", "own:01"] {
            #expect(VoteAnswer(rawValue: text) == nil, "\(text)")
        }
        #expect(RoundID(rawValue: "2.1") == RoundID(question: 1, number: 1))
        for text in ["", "0.1", "1.0", "1.5", "1", "1.2.3", "a.b", "01.1", "1. 2"] {
            #expect(RoundID(rawValue: text) == nil, "\(text)")
        }
        for text in ["", "0", String(repeating: "g", count: 32), String(repeating: "A", count: 32)]
        {
            #expect(BallotToken(rawValue: text) == nil, "\(text)")
        }
    }

    @Test func `what voters are told holds no vote`() throws {
        var record = record()
        while record.lesson.currentSlide.content != .vote(first) {
            record.lesson.move(by: 1, at: 0)
        }
        #expect(PublicLesson(record).phase == .waiting)
        try record.lesson.change(first) { round throws(RoundRefusal) in try round.open(at: 0) }
        _ = record.accept(
            Ballot(
                round: first, token: SampleClass.token(1), answer: .strategy(.monitor),
                reason: "geheim", source: .terminal, receipt: "bon"))
        let told = PublicLesson(record)
        #expect(told.phase == .open)
        #expect(told.receipts == ["bon"])
        #expect(!"\(told)".contains("geheim"))
        #expect(!"\(told)".contains(SampleClass.token(1).rawValue))
        #expect(PublicLesson(record, isClosing: true).phase == .closing)
    }
}
