internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// The say of the initiators over each decision at stake: its name, its rung, a sentence why.
public struct LadderScreen: Screen {
    public enum Action: Sendable {
        case up, down, first, last
        case place
        case nextDecision, previousDecision
        case nextPane, previousPane, toPicture
        case toggleArnstein, toggleMakers, source
    }

    /// What has the focus.
    enum Pane: CaseIterable, Hashable, Sendable { case name, picture, reason }

    private(set) var pane = Pane.picture
    private(set) var decision = DecisionID.first
    /// Where the focus stands in the picture; nil until it was moved: on the own placement.
    private var position: RungPlacement?
    private(set) var showsArnstein = false
    private(set) var showsMakers = false
    var cursor = FieldCursor()

    public var step: Step? { .ladder }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func focus(_ desk: Desk) -> RungPlacement {
        position ?? desk.dossier?.walk.rungPlacement(of: decision) ?? .rung(.manipulation)
    }

    /// How many decisions can be chosen: a new one appears when the last was placed.
    func count(_ desk: Desk) -> Int {
        guard let walk = desk.dossier?.walk, let last = walk.decisions.last else { return 1 }
        let isPlaced = walk.rungPlacement(of: last) != nil
        return min(DecisionID.allCases.count, last.rawValue + (isPlaced ? 1 : 0))
    }

    func hasPlaced(_ desk: Desk) -> Bool {
        DecisionID.allCases.contains { desk.dossier?.walk.rungPlacement(of: $0) != nil }
    }

    /// The makers' placing; nil for an initiative that is not theirs.
    func makers(_ desk: Desk) -> MakersRung? {
        guard let id = desk.dossier?.initiative.id else { return nil }
        return BundledCase[id]?.ladder
    }

    public func typingMode(_ desk: Desk) -> TypingMode {
        guard desk.readOnly == nil else { return .commands }
        return switch pane {
        case .name: .line
        case .picture: .commands
        case .reason: .text
        }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        switch action {
        case .up: moveFocus(-1, desk)
        case .down: moveFocus(1, desk)
        case .first: position = LadderPicture.entries.first
        case .last: position = LadderPicture.entries.last
        case .place: return place(desk)
        case .nextDecision: go(toDecision: decision.rawValue + 1)
        case .previousDecision: go(toDecision: decision.rawValue - 1)
        case .nextPane: go(1)
        case .previousPane: go(-1)
        case .toPicture: pane = .picture
        case .toggleArnstein: showsArnstein.toggle()
        case .toggleMakers: showsMakers.toggle()
        case .source: return [.open(.source(SourceScreen(.ladder)))]
        }
        return []
    }

    private mutating func moveFocus(_ direction: Int, _ desk: Desk) {
        let entries = LadderPicture.entries
        let place = entries.firstIndex(of: focus(desk)) ?? 0
        position = entries[min(max(0, place + direction), entries.count - 1)]
    }

    private func place(_ desk: Desk) -> [Request] {
        let placement = focus(desk)
        let isThere = desk.dossier?.walk.rungPlacement(of: decision) == placement
        let change = desk.change(.rung(decision), to: isThere ? nil : .rung(placement))
        return change.map { [.edit($0)] } ?? []
    }

    private mutating func go(toDecision number: Int) {
        guard let decision = DecisionID(rawValue: number) else { return }
        self.decision = decision
        position = nil
        cursor = FieldCursor()
    }

    private mutating func go(_ direction: Int) {
        let panes = Pane.allCases
        let place = panes.firstIndex(of: pane) ?? 0
        pane = panes[(place + direction + panes.count) % panes.count]
        cursor = FieldCursor()
    }

    public mutating func settle(_ desk: Desk) {
        if !hasPlaced(desk) { showsMakers = false }
        guard let field else { return }
        cursor.settle(in: desk.dossier?.walk.text(field) ?? "")
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        LadderLayout(screen: self, desk: desk).draw(in: area, on: &canvas)
    }
}
