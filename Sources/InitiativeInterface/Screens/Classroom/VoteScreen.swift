internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// A voter's own terminal: the question that is open, and what became of the vote.
public struct VoteScreen: Screen {
    public enum Action: Sendable {
        case goOn, sitDown
        case ballot(BallotForm.Action)
        case cast, change, keep
        case askToLeave, leave, stay
    }

    /// The round that the form is for.
    private var round: RoundID?
    private var form: BallotForm?
    /// The number of the ballot that is being changed; nil where none is.
    private var changing: Int?
    /// Whether it was asked if the voter wants to go.
    private var isLeaving = false

    init(_ desk: Desk) { settle(desk) }

    public var isProjected: Bool { true }

    public func title(_ desk: Desk) -> String {
        let title = desk.voting?.lesson.about.title(in: desk.language) ?? ""
        return "\(desk.phrases.vote.title) · \(title)"
    }

    public func typingMode(_ desk: Desk) -> TypingMode { shownForm(desk)?.typingMode ?? .commands }

    /// A new round begins with an empty form; one that is opened again goes on with what there is.
    public mutating func settle(_ desk: Desk) {
        guard let voting = desk.voting else { return }
        if round != voting.lesson.round {
            round = voting.lesson.round
            form = nil
            changing = nil
        }
        if let number = changing, voting.seat.number != number { changing = nil }
        guard voting.standing == .notVoted || changing != nil else {
            form = nil
            return
        }
        if form == nil, !voting.lesson.answers.isEmpty { form = BallotForm(voting.lesson.answers) }
    }

    /// The form, where a vote can be cast now.
    private func shownForm(_ desk: Desk) -> BallotForm? {
        guard let voting = desk.voting, !isLeaving, !voting.isRecognised, !voting.isPutting,
            voting.lesson.phase == .open, !voting.lesson.isEnded
        else { return nil }
        return form
    }

    // MARK: Keys

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        guard let voting = desk.voting else { return [] }
        if isLeaving {
            return [
                Binding("enter", label: \.vote.leave, action: .leave),
                Binding("esc", label: \.vote.stay, action: .stay),
            ]
        }
        let leaving = Binding("q", "esc", label: \.vote.leave, action: Action.askToLeave)
        if voting.isRecognised {
            return [
                Binding("enter", label: \.vote.samePerson, action: .goOn),
                Binding("n", label: \.vote.otherPerson, action: .sitDown), leaving,
            ]
        }
        if let form = shownForm(desk) {
            let own = form.bindings(answers: voting.lesson.answers.count)
                .map { $0.map(Action.ballot) }
            switch form.stage {
            case .confirming: return [Binding("enter", label: \.ballot.cast, action: .cast)] + own
            case .writing: return own
            case .choosing:
                return own + [
                    changing == nil
                        ? leaving : Binding("esc", "q", label: \.vote.keep, action: .keep)
                ]
            }
        }
        let mayChange =
            voting.lesson.phase == .open && !voting.isPutting && voting.standing != .notVoted
            && !voting.lesson.isEnded
        return (mayChange ? [Binding("v", label: \.ballot.change, action: .change)] : [])
            + [leaving]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let answers = desk.voting?.lesson.answers ?? []
        switch action {
        case .goOn: return [.voting(.goOn)]
        case .sitDown: return [.voting(.sitDown)]
        case .ballot(let action): form?.update(action, answers: answers.count)
        case .cast:
            guard let form, let round, let choice = form.choice, answers.indices.contains(choice)
            else { return [] }
            return [
                .voting(
                    .cast(
                        CastBallot(round: round, answer: answers[choice], reason: form.reason)))
            ]
        case .change:
            changing = desk.voting?.seat.number
            settle(desk)
        case .keep:
            changing = nil
            settle(desk)
        case .askToLeave:
            if desk.voting?.lesson.isEnded == true { return [.global(.quit)] }
            isLeaving = true
        case .leave: return [.global(.quit)]
        case .stay: isLeaving = false
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

    // MARK: Picture

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard let voting = desk.voting else { return }
        var warning = Paragraph(columns: area.columns)
        if voting.problem != nil { warning.add(desk.phrases.vote.unreachable, Style(.warning)) }
        let (body, bottom) = area.splitTop(area.rows - warning.lines.count)
        warning.draw(in: bottom, on: &canvas)
        if let form = shownForm(desk), let question = voting.lesson.question {
            form.draw(question, voting.lesson.answers, desk, in: body, on: &canvas)
            return
        }
        text(voting, desk, columns: body.columns).draw(in: body, on: &canvas)
        canvas.cursor = body.origin
    }

    private func text(_ voting: Voting, _ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.vote
        let lesson = voting.lesson
        var text = Paragraph(columns: columns)
        let heading = Style(.heading, on: .page, .bold)
        if isLeaving {
            text.add(phrases.leaveAsk, heading)
            text.addBlank()
            text.add(phrases.leaveExplain)
            return text
        }
        if voting.isRecognised {
            text.add(phrases.recognised, heading)
            text.addBlank()
            text.add(phrases.recognisedExplain)
            return text
        }
        if lesson.isEnded {
            text.add(phrases.ended, heading)
            text.addBlank()
            text.add(phrases.endedExplain)
            return text
        }
        guard let question = lesson.question, lesson.phase != .waiting else {
            text.add(lesson.about.title(in: desk.language), heading)
            text.add(lesson.about.summary[desk.language])
            text.addBlank()
            text.add(phrases.noQuestion, Style(.accent, on: .page, .bold))
            text.add(phrases.waits, Style(.faint))
            return text
        }
        text.add(question.wording(in: desk.language), heading)
        text.addBlank()
        text.add(
            phrases.standing(voting.isPutting ? .underWay : voting.standing, lesson.phase),
            Style(.accent, on: .page, .bold))
        text.add(
            lesson.phase == .open ? phrases.mayChange : phrases.nextRound, Style(.faint))
        return text
    }
}
