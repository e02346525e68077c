internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// One ballot being filled in: an answer, one line of reason, and a last look before it goes into
/// the box. The same at the keyboard that is passed round and at a terminal of one's own.
public struct BallotForm: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        case up, down
        /// Counted from 0.
        case pick(Int)
        case write, toChoice, toConfirm, back
    }

    public enum Stage: Hashable, Sendable { case choosing, writing, confirming }

    public private(set) var stage = Stage.choosing
    /// The place of the chosen answer; nil where none was chosen yet.
    public private(set) var choice: Int?
    private var reasonField = SearchField(longest: Ballot.longestReason)
    /// The place of the answer that counts only with a reason; nil where none needs one.
    private let needsReason: Int?

    /// - Parameter answers: what can be chosen; "none of the four" asks for a because.
    init(_ answers: [VoteAnswer]) { needsReason = answers.firstIndex(of: .noneOfFour) }

    /// Whether the chosen answer still lacks its reason.
    private var lacksReason: Bool {
        choice != nil && choice == needsReason && reason.allSatisfy(\.isWhitespace)
    }

    /// One line, as typed.
    public var reason: String { reasonField.text }

    public var typingMode: TypingMode { stage == .writing ? .line : .commands }

    /// What may be done now, except putting the ballot in the box.
    public func bindings(answers: Int) -> [Binding<Action>] {
        switch stage {
        case .writing:
            [
                Binding("enter", label: \.ballot.toConfirm, action: .toConfirm),
                Binding("tab", "esc", label: \.ballot.toChoice, action: .toChoice),
            ]
        case .confirming: [Binding("esc", label: \.ballot.change, action: .back)]
        case .choosing:
            [
                Binding(
                    "enter", label: \.ballot.toConfirm, action: .toConfirm,
                    choice == nil ? .unavailable(\.ballot.chooseFirst) : .available),
                Binding("up", "k", label: \.list.choose, action: .up),
                Binding("down", "j", label: \.list.choose, action: .down),
                Binding(
                    "tab", "w", label: \.ballot.writeReason, action: .write,
                    choice == nil ? .unavailable(\.ballot.chooseFirst) : .available),
            ]
                + Self.digits.prefix(answers).enumerated().map { place, digit in
                    Binding(
                        digit, label: \.ballot.byNumber, action: .pick(place),
                        isInKeyLine: false)
                }
        }
    }

    private static let digits: [KeyChord] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

    public mutating func update(_ action: Action, answers: Int) {
        switch action {
        case .up: choice = max(0, (choice ?? 1) - 1)
        case .down: choice = min(answers - 1, (choice ?? -1) + 1)
        case .pick(let place): choice = min(place, answers - 1)
        case .write:
            stage = .writing
            reasonField.moveToEnd()
        case .toChoice, .back: stage = .choosing
        case .toConfirm:
            guard choice != nil else { return }
            stage = lacksReason ? .writing : .confirming
            if lacksReason { reasonField.moveToEnd() }
        }
    }

    /// - Returns: what to say where not all of it fits.
    mutating func insert(_ text: String) -> [Request] {
        stage == .writing ? reasonField.insert(text) : []
    }

    public mutating func perform(_ command: TextEditor.Command) {
        guard stage == .writing else { return }
        reasonField.perform(command)
    }

    /// The question with its answers, or the ballot as it is about to go into the box.
    func draw(
        _ question: LessonQuestion, _ answers: [VoteAnswer], _ desk: Desk, in area: Rect,
        on canvas: inout Canvas
    ) {
        let phrases = desk.phrases.ballot
        var heading = Paragraph(columns: area.columns)
        heading.add(
            question.wording(in: desk.language), Style(.heading, on: .page, .bold))
        heading.draw(in: area, on: &canvas)
        let body = area.splitTop(heading.lines.count + 1).rest
        if stage == .confirming, let choice, answers.indices.contains(choice) {
            var text = Paragraph(columns: body.columns)
            text.add(phrases.yourVote, Style(.faint))
            text.add(
                answers[choice].fullName(in: desk.language, of: question),
                Style(.accent, on: .page, .bold), indent: 2)
            if !reason.isEmpty {
                text.add(phrases.because + " " + reason, Style(.own), indent: 2)
            }
            text.addBlank()
            text.add(phrases.confirm)
            text.draw(in: body, on: &canvas)
            canvas.cursor = body.origin
            return
        }
        let (list, below) = body.splitTop(max(1, body.rows - 2))
        let first = max(0, min((choice ?? 0) - list.rows / 2, answers.count - list.rows))
        for (row, answer) in answers.dropFirst(first).prefix(list.rows).enumerated() {
            let isChosen = row + first == choice
            let style = Style(.text, on: isChosen ? .selection : .page, isChosen ? .bold : [])
            let line = list.row(row)
            canvas.fill(line, with: style)
            let name = answer.fullName(in: desk.language, of: question)
            let number = row + first < 9 ? String(row + first + 1) : "0"
            canvas.write(
                "\(isChosen ? "◆" : "·") \(number)  \(name)", in: line, style: style)
            if isChosen { canvas.cursor = line.origin }
        }
        if canvas.cursor == nil { canvas.cursor = list.origin }
        let field = below.splitTop(1).rest
        reasonField.draw(
            mark: phrases.because,
            placeholder: choice != nil && choice == needsReason
                ? phrases.reasonNeeded : phrases.reasonHint,
            hasFocus: stage == .writing, in: field, on: &canvas)
    }
}

/// The words of a ballot.
public struct BallotPhrases: Sendable {
    let because: String
    let reasonHint: String
    let reasonNeeded: String
    let handBack: String
    let yourVote: String
    let confirm: String
    let toConfirm: String
    let toChoice: String
    let change: String
    let chooseFirst: String
    let writeReason: String
    let byNumber: String
    let cast: String

    static let dutch = BallotPhrases(
        because: "want", reasonHint: "hoeft niet; de groep kan dit lezen; geen namen",
        reasonNeeded: "nodig bij dit antwoord; de groep kan dit lezen",
        handBack: "toch nog niet",
        yourVote: "Jouw stem:", confirm: "Klopt dit? Met Enter gaat je stem in de stembus.",
        toConfirm: "verder", toChoice: "naar de antwoorden", change: "veranderen",
        chooseFirst: "Kies eerst een antwoord.", writeReason: "reden", byNumber: "dit antwoord",
        cast: "stem inleveren")

    static let english = BallotPhrases(
        because: "because", reasonHint: "optional; the group may read this; no names",
        reasonNeeded: "needed with this answer; the group may read it",
        handBack: "not yet after all",
        yourVote: "Your vote:", confirm: "Is this right? Enter puts your vote in the ballot box.",
        toConfirm: "go on", toChoice: "to the answers", change: "change",
        chooseFirst: "Choose an answer first.", writeReason: "reason", byNumber: "this answer",
        cast: "cast vote")
}
