internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// Questions that help, a picture of the grid to place the initiative in, and a sentence why.
public struct GridScreen: Screen {
    public enum Action: Sendable {
        case up, down, left, right, first, last
        case take, takeAndGoOn
        case reply(Reply)
        case place
        case nextPane, previousPane
        case toggleMakers, source
    }

    /// What has the focus.
    enum Pane: CaseIterable, Hashable, Sendable { case questions, picture, reason }

    let grid: GridID
    private(set) var pane = Pane.questions
    private(set) var question = 0
    /// The place in ``Reply/allCases`` of the answer in focus.
    private(set) var option = 0
    /// Where the focus stands in the picture; nil until it was moved: on the own placement.
    private var position: GridPosition?
    private(set) var showsMakers = false
    private(set) var cursor = FieldCursor()

    init(grid: GridID) { self.grid = grid }

    public var step: Step? { grid.step }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    var questions: [GridQuestion] { grid.grid.questions.flatMap { $0 } }

    func focusedPosition(_ desk: Desk) -> GridPosition? {
        position ?? desk.dossier?.walk.placement(in: grid).flatMap { GridPosition($0) }
            ?? GridPosition(column: 0, row: 0)
    }

    /// The makers' placing; nil for an initiative that is not theirs.
    func makers(_ desk: Desk) -> MakersPlacing? {
        guard let id = desk.dossier?.initiative.id, let bundled = BundledCase[id] else {
            return nil
        }
        return switch grid {
        case .contact: bundled.contact
        case .reciprocity: bundled.reciprocity
        }
    }

    public func typingMode(_ desk: Desk) -> TypingMode {
        pane == .reason && desk.readOnly == nil ? .text : .commands
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let panes: [Binding<Action>] = [
            Binding("tab", label: nextPaneLabel, action: .nextPane),
            Binding(
                "shift-tab", label: \.grid.previousPane, action: .previousPane,
                isInKeyLine: false),
        ]
        let rest: [Binding<Action>] = [
            Binding("m", label: \.grid.makers, action: .toggleMakers, makersAvailability(desk)),
            Binding("b", label: \.grid.source, action: .source),
        ]
        switch pane {
        case .questions:
            return [
                Binding("left", "h", label: \.grid.answers, action: .left),
                Binding("right", "l", label: \.grid.answers, action: .right),
                Binding("enter", label: \.grid.take, action: .takeAndGoOn),
                Binding("space", label: \.grid.takeAndStay, action: .take, isInKeyLine: false),
                Binding("up", "k", label: \.list.up, action: .up, isInKeyLine: false),
                Binding("down", "j", label: \.list.down, action: .down, isInKeyLine: false),
                Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
                Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
                Binding("1", label: \.grid.replyYes, action: .reply(.yes), isInKeyLine: false),
                Binding(
                    "2", label: \.grid.replyPartly, action: .reply(.partly), isInKeyLine: false),
                Binding("3", label: \.grid.replyNo, action: .reply(.no), isInKeyLine: false),
                Binding(
                    "4", label: \.grid.replyUnknown, action: .reply(.unknown),
                    isInKeyLine: false),
            ] + panes + rest
        case .picture:
            let moves: [Binding<Action>] = [
                Binding("left", "h", label: \.grid.move, action: .left),
                Binding("right", "l", label: \.grid.move, action: .right),
                Binding("up", "k", label: \.grid.move, action: .up),
                Binding("down", "j", label: \.grid.move, action: .down),
            ]
            let isPlacedHere =
                desk.dossier?.walk.placement(in: grid)
                == focusedPosition(desk)?.placement(in: grid.grid)
            let place: Binding<Action> =
                isPlacedHere
                ? Binding("enter", "space", label: \.grid.takeAway, action: .place)
                : Binding("enter", "space", label: \.grid.place, action: .place)
            return moves + [place] + panes + rest
        case .reason:
            guard typingMode(desk) == .text else { return panes + rest }
            return panes + [Binding("esc", label: \.field.leave, action: .previousPane)]
        }
    }

    private var nextPaneLabel: PhraseKey {
        switch pane {
        case .questions: \.grid.toPicture
        case .picture: \.grid.toReason
        case .reason: \.grid.toQuestions
        }
    }

    private func makersAvailability(_ desk: Desk) -> Availability {
        if makers(desk) == nil { return .unavailable(\.grid.noMakers) }
        return desk.dossier?.walk.placement(in: grid) == nil
            ? .unavailable(\.grid.placeFirst) : .available
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .up: moveFocus(.up, desk)
        case .down: moveFocus(.down, desk)
        case .left: moveFocus(.left, desk)
        case .right: moveFocus(.right, desk)
        case .first: move(toQuestion: 0, desk)
        case .last: move(toQuestion: questions.count - 1, desk)
        case .take: return answer(Reply.allCases[option], desk)
        case .takeAndGoOn:
            let requests = answer(Reply.allCases[option], desk)
            goOn(desk)
            return requests
        case .reply(let reply):
            let requests = answer(reply, desk)
            goOn(desk)
            return requests
        case .place: return place(desk)
        case .nextPane: go(1, desk)
        case .previousPane: go(-1, desk)
        case .toggleMakers: showsMakers.toggle()
        case .source: return [.open(.source(SourceScreen(.grid(grid))))]
        }
        return []
    }

    private mutating func moveFocus(_ direction: GridPosition.Direction, _ desk: Desk) {
        switch (pane, direction) {
        case (.questions, .up): move(toQuestion: question - 1, desk)
        case (.questions, .down): move(toQuestion: question + 1, desk)
        case (.questions, .left): option = max(0, option - 1)
        case (.questions, .right): option = min(Reply.allCases.count - 1, option + 1)
        case (.picture, _): position = focusedPosition(desk)?.moved(direction)
        case (.reason, _): break
        }
    }

    private mutating func move(toQuestion place: Int, _ desk: Desk) {
        question = min(max(0, place), questions.count - 1)
        let reply = desk.dossier?.walk.reply(to: questions[question])
        if let reply { option = Reply.allCases.firstIndex(of: reply) ?? option }
    }

    /// After an answer comes the next question; after the last one the picture.
    private mutating func goOn(_ desk: Desk) {
        if question == questions.count - 1 {
            pane = .picture
        } else {
            move(toQuestion: question + 1, desk)
        }
    }

    private mutating func answer(_ reply: Reply, _ desk: Desk) -> [Request] {
        option = Reply.allCases.firstIndex(of: reply) ?? 0
        let change = desk.change(.question(questions[question]), to: .reply(reply))
        return change.map { [.edit($0)] } ?? []
    }

    private func place(_ desk: Desk) -> [Request] {
        guard let placement = focusedPosition(desk)?.placement(in: grid.grid) else { return [] }
        let isThere = desk.dossier?.walk.placement(in: grid) == placement
        let change = desk.change(
            .placement(grid), to: isThere ? nil : .placement(placement))
        return change.map { [.edit($0)] } ?? []
    }

    private mutating func go(_ step: Int, _ desk: Desk) {
        let panes = Pane.allCases
        let place = panes.firstIndex(of: pane) ?? 0
        pane = panes[(place + step + panes.count) % panes.count]
        cursor = FieldCursor()
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        edit(desk, isPaste: isPaste) { $0.insert(text) }
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        edit(desk, isPaste: false) {
            $0.perform(command, columns: FormLayout.fieldColumns(desk) - 1)
        }
    }

    private mutating func edit(
        _ desk: Desk, isPaste: Bool, _ change: (inout TextEditor) -> Void
    ) -> [Request] {
        let field = Field.placementReason(grid)
        let text = cursor.edit(desk.dossier?.walk.text(field) ?? "", change)
        let edited = desk.change(field, to: text.isEmpty ? nil : .text(text))
        return edited.map { [isPaste ? .edit($0) : .type($0)] } ?? []
    }

    public mutating func settle(_ desk: Desk) {
        let placement = desk.dossier?.walk.placement(in: grid)
        if placement == nil { showsMakers = false }
        cursor.settle(in: desk.dossier?.walk.text(.placementReason(grid)) ?? "")
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        GridLayout(screen: self, desk: desk).draw(in: area, on: &canvas)
    }
}
