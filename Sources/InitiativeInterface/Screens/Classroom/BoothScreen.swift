internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// The keyboard passed round: one voter after another, and nothing of an earlier ballot shows.
public struct BoothScreen: Screen {
    public enum Action: Sendable {
        case begin, ballot(BallotForm.Action), cast, handBack, end, stay, black
    }

    private let round: RoundID
    /// The ballot that is being filled in; nil while the keyboard goes from hand to hand.
    private var form: BallotForm?
    private var isBlack = false

    init(_ round: RoundID) { self.round = round }

    public var isOfLesson: Bool { true }
    public var isProjected: Bool { true }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }
    public func coversAll(_ desk: Desk) -> Bool { isBlack }
    public func typingMode(_ desk: Desk) -> TypingMode { form?.typingMode ?? .commands }

    private func answers(_ desk: Desk) -> [VoteAnswer] {
        desk.teaching.record?.lesson.answers(in: round) ?? []
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        if isBlack { return [.lighting(.black)] }
        guard let form else {
            return [
                Binding(".", "b", label: \.room.black, action: .black, isInKeyLine: false),
                Binding("enter", "space", label: \.booth.begin, action: .begin),
                Binding("E", label: \.booth.end, action: .end),
                Binding("esc", "q", label: \.room.stayHere, action: .stay, isInKeyLine: false),
            ]
        }
        let own = form.bindings(answers: answers(desk).count).map { $0.map(Action.ballot) }
        switch form.stage {
        case .confirming: return [Binding("enter", label: \.ballot.cast, action: .cast)] + own
        case .writing: return own
        case .choosing:
            return own + [
                Binding("esc", "q", label: \.ballot.handBack, action: .handBack),
                Binding(".", "b", label: \.room.black, action: .black, isInKeyLine: false),
            ]
        }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let answers = answers(desk)
        switch action {
        case .begin: form = BallotForm(answers)
        case .handBack: form = nil
        case .ballot(let action): form?.update(action, answers: answers.count)
        case .cast:
            guard let form, let choice = form.choice, answers.indices.contains(choice) else {
                return []
            }
            self.form = nil
            return [
                .lesson(
                    .cast(
                        CastBallot(round: round, answer: answers[choice], reason: form.reason)))
            ]
        case .end: return [.back]
        case .stay: return [.say(Phrases.both(\.booth.stays))]
        case .black: isBlack.toggle()
        }
        return []
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        form?.insert(text) ?? []
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        form?.perform(command)
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard !isBlack else { return canvas.fill(area, with: Style(.text, on: .field)) }
        guard let record = desk.teaching.record, let question = record.lesson.question(of: round)
        else { return }
        if let form {
            form.draw(question, answers(desk), desk, in: area, on: &canvas)
            return
        }
        let phrases = desk.phrases.booth
        var text = Paragraph(columns: area.columns)
        text.add(phrases.passOn, Style(.heading, on: .page, .bold))
        text.addBlank()
        text.add(phrases.explain)
        text.addBlank()
        text.add(desk.phrases.room.votes(record.votes(in: round)), Style(.faint))
        text.draw(in: area, on: &canvas)
        canvas.cursor = area.origin
    }
}

/// The words of the keyboard that is passed round.
public struct BoothPhrases: Sendable {
    let passOn: String
    let explain: String
    let begin: String
    let end: String
    let stays: String

    static let dutch = BoothPhrases(
        passOn: "Geef het toetsenbord door aan wie nog niet heeft gestemd.",
        explain: """
            Docent: zet eerst de beamer uit. Ben jij aan de beurt? Druk dan op Enter en zorg dat \
            niemand meekijkt. Wat anderen stemden, is niet te zien. De docent stopt met Shift-E.
            """,
        begin: "ik stem nu", end: "docent: stoppen",
        stays: "Dit scherm blijft staan tot de docent stopt met Shift-E.")

    static let english = BoothPhrases(
        passOn: "Pass the keyboard to somebody who has not voted yet.",
        explain: """
            Trainer: first turn the projector off. Is it your turn? Press Enter and make sure that \
            nobody looks on. What others voted cannot be seen. The trainer stops with Shift-E.
            """,
        begin: "I vote now", end: "trainer: stop",
        stays: "This screen stays until the trainer stops with Shift-E.")
}
