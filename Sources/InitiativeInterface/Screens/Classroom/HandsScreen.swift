internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// Raised hands: a count typed for each answer.
public struct HandsScreen: Screen {
    public enum Action: Sendable { case up, down, digit(Int), erase, clear, done, black }

    private let round: RoundID
    private var choice = 0
    private var isBlack = false

    init(_ round: RoundID) { self.round = round }

    public var isOfLesson: Bool { true }
    public var isProjected: Bool { true }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }
    public func coversAll(_ desk: Desk) -> Bool { isBlack }

    private func answers(_ desk: Desk) -> [VoteAnswer] {
        desk.teaching.record?.lesson.answers(in: round) ?? []
    }

    private func count(_ answer: VoteAnswer, _ desk: Desk) -> Int {
        desk.teaching.record?.lesson[round].hands[answer] ?? 0
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        if isBlack { return [.lighting(.black)] }
        let digits: [(chord: KeyChord, number: Int)] = [
            ("0", 0), ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6), ("7", 7),
            ("8", 8), ("9", 9),
        ]
        return [
            Binding("down", "enter", "tab", "j", label: \.hands.next, action: .down),
            Binding("up", "shift-tab", "k", label: \.hands.previous, action: .up),
            Binding("delete", label: \.hands.clear, action: .clear, isInKeyLine: false),
            Binding("esc", "h", "q", label: \.hands.done, action: .done),
            Binding("backspace", label: \.hands.erase, action: .erase),
            Binding(".", "b", label: \.room.black, action: .black),
        ]
            + digits.map {
                Binding(
                    $0.chord, label: \.hands.digits, action: Action.digit($0.number),
                    isInKeyLine: false)
            }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let answers = answers(desk)
        guard answers.indices.contains(choice) else { return [.back] }
        let current = count(answers[choice], desk)
        func set(_ hands: Int) -> [Request] {
            [.lesson(.count(round, answers[choice], hands: hands))]
        }
        switch action {
        case .up: choice = max(0, choice - 1)
        case .down: choice = min(answers.count - 1, choice + 1)
        case .digit(let digit):
            return current * 10 + digit > Round.mostHands ? [] : set(current * 10 + digit)
        case .erase: return set(current / 10)
        case .clear: return set(0)
        case .done: return [.back]
        case .black: isBlack.toggle()
        }
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard !isBlack else { return canvas.fill(area, with: Style(.text, on: .field)) }
        guard let record = desk.teaching.record, let question = record.lesson.question(of: round)
        else { return }
        let phrases = desk.phrases.hands
        var heading = Paragraph(columns: area.columns)
        heading.add(
            question.wording(in: desk.language), Style(.heading, on: .page, .bold))
        heading.add(phrases.introduction, Style(.faint))
        heading.add(phrases.total(record.lesson[round].hands.values.reduce(0, +)), Style(.accent))
        heading.draw(in: area, on: &canvas)
        let list = area.splitTop(heading.lines.count + 1).rest
        let answers = answers(desk)
        let first = max(0, min(choice - list.rows / 2, answers.count - list.rows))
        for (row, answer) in answers.dropFirst(first).prefix(list.rows).enumerated() {
            ListLine(
                text: answer.name(in: desk.language, of: question),
                right: hidden(count(answer, desk)), isChosen: row + first == choice
            ).draw(in: list.row(row).limited(columns: 58), on: &canvas)
        }
    }
}

extension HandsScreen {
    /// Nothing that was counted stands on a projector before the reveal: a mark for each digit.
    private func hidden(_ count: Int) -> String {
        count == 0 ? "" : String(repeating: "•", count: String(count).count)
    }
}

/// The words of counting hands.
public struct HandsPhrases: Sendable {
    let introduction: String
    let next: String
    let previous: String
    let erase: String
    let clear: String
    let digits: String
    let done: String
    let total: @Sendable (_ hands: Int) -> String

    static let dutch = HandsPhrases(
        introduction: """
            Ogen dicht. Tel per antwoord de handen en typ het aantal; hier is het niet te zien. Met \
            de punt wordt het scherm zwart.
            """,
        next: "volgende", previous: "vorige", erase: "cijfer weg", clear: "op nul",
        digits: "aantal handen", done: "klaar",
        total: { "Samen: \($0) \($0 == 1 ? "hand" : "handen")" })

    static let english = HandsPhrases(
        introduction: """
            Eyes closed. Count the hands for each answer and type the number; it cannot be seen \
            here. The full stop makes the screen black.
            """,
        next: "next", previous: "previous", erase: "erase a digit", clear: "to zero",
        digits: "number of hands", done: "done",
        total: { "In all: \($0) \($0 == 1 ? "hand" : "hands")" })
}
