internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// The reasons of one round, in no order and without their sources; any of them can be hidden.
public struct ReasonsScreen: Screen {
    public enum Action: Sendable { case up, down, hide, showAll, close, black }

    private let round: RoundID
    private var choice = 0
    private var isBlack = false

    init(_ round: RoundID) { self.round = round }

    public var isOfLesson: Bool { true }
    public var isProjected: Bool { true }
    public func coversAll(_ desk: Desk) -> Bool { isBlack }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }

    private func reasons(_ desk: Desk) -> [Reason] {
        desk.teaching.record?.reasons(in: round) ?? []
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let hasAny: Availability =
            reasons(desk).isEmpty ? .unavailable(\.reasons.nothing) : .available
        return [
            Binding("down", "j", "page-down", "space", label: \.list.choose, action: .down),
            Binding("up", "k", "page-up", label: \.list.choose, action: .up),
            Binding("x", label: \.reasons.hide, action: .hide, hasAny),
            Binding("X", label: \.reasons.showAll, action: .showAll, isInKeyLine: false),
            Binding(".", "b", label: \.room.black, action: .black, isInKeyLine: false),
            Binding("w", "esc", "q", label: \.room.backToLesson, action: .close),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let reasons = reasons(desk)
        switch action {
        case .up: choice = max(0, choice - 1)
        case .down: choice = min(max(0, reasons.count - 1), choice + 1)
        case .hide:
            guard reasons.indices.contains(choice) else { return [] }
            return [.lesson(.hide(reasons[choice].id))]
        case .showAll: return [.lesson(.showHidden)]
        case .black: isBlack.toggle()
        case .close: return [.back]
        }
        return []
    }

    public mutating func settle(_ desk: Desk) {
        choice = max(0, min(choice, reasons(desk).count - 1))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        canvas.cursor = area.origin
        guard !isBlack else {
            canvas.fill(area, with: Style(.text, on: .field))
            return
        }
        let phrases = desk.phrases.reasons
        let reasons = reasons(desk)
        canvas.write(
            phrases.heading(reasons.count), in: area,
            style: Style(.heading, on: .page, .bold))
        let body = area.splitTop(2).rest
        var text = Paragraph(columns: body.columns)
        var starts: [Int] = []
        for (number, reason) in reasons.enumerated() {
            starts.append(text.lines.count)
            let style = Style(
                .own, on: number == choice ? .selection : .page, number == choice ? .bold : [])
            text.add(
                "\(desk.phrases.ballot.because) \(reason.text)", style,
                hanging: number == choice ? "▸ " : "  ")
        }
        if reasons.isEmpty { text.add(phrases.nothing, Style(.faint)) }
        let start = starts.indices.contains(choice) ? starts[choice] : 0
        let scroll = max(0, min(start - body.rows / 2, text.lastScroll(rows: body.rows)))
        text.draw(from: scroll, in: body, on: &canvas)
        canvas.cursor = Point(
            column: body.origin.column, row: body.origin.row + start - scroll)
    }
}

/// The words of the reasons.
public struct ReasonsPhrases: Sendable {
    let nothing: String
    let hide: String
    let showAll: String
    let heading: @Sendable (_ count: Int) -> String

    static let dutch = ReasonsPhrases(
        nothing: "Bij deze ronde staan geen redenen.", hide: "verbergen",
        showAll: "alles weer tonen",
        heading: { "\($0) \($0 == 1 ? "reden" : "redenen"), door elkaar" })

    static let english = ReasonsPhrases(
        nothing: "There are no reasons with this round.", hide: "hide",
        showAll: "show all again",
        heading: { "\($0) \($0 == 1 ? "reason" : "reasons"), in no order" })
}
