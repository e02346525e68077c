internal import InitiativeModel
public import TerminalUI

/// Choose the class to rehearse with.
public struct RehearsalScreen: Screen {
    public enum Action: Sendable { case larger, smaller, next, previous, start }

    private let plan: PlanID
    private var size = 24
    private var division = SimulatedClass.Division.divided

    init(_ plan: PlanID) { self.plan = plan }

    public var isOfPlans: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.rehearsal.title }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        [
            Binding("enter", label: \.rehearsal.start, action: .start),
            Binding("left", "h", "-", label: \.rehearsal.size, action: .smaller),
            Binding("right", "l", "+", label: \.rehearsal.size, action: .larger),
            Binding("up", "k", label: \.rehearsal.division, action: .previous),
            Binding("down", "j", label: \.rehearsal.division, action: .next),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let all = SimulatedClass.Division.allCases
        let place = all.firstIndex(of: division) ?? 0
        switch action {
        case .larger: size = min(SimulatedClass.largest, size < 30 ? size + 1 : size + 10)
        case .smaller: size = max(1, size <= 30 ? size - 1 : size - 10)
        case .next: division = all[min(place + 1, all.count - 1)]
        case .previous: division = all[max(place - 1, 0)]
        case .start:
            return [
                .back,
                .lesson(.begin(plan, SimulatedClass(size: size, division: division))),
            ]
        }
        return []
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.rehearsal
        var text = Paragraph(columns: area.columns)
        text.add(phrases.introduction)
        text.addBlank()
        text.add(phrases.sizeIs(size), Style(.heading, on: .page, .bold))
        text.addBlank()
        text.draw(in: area, on: &canvas)
        let list = area.splitTop(text.lines.count).rest
        for (row, item) in SimulatedClass.Division.allCases.enumerated() {
            ListLine(text: phrases.name(of: item), isChosen: item == division)
                .draw(in: list.row(row).limited(columns: 60), on: &canvas)
        }
    }
}

/// The words of choosing a class to rehearse with.
public struct RehearsalPhrases: Sendable {
    let title: String
    let introduction: String
    let start: String
    let size: String
    let division: String
    let agreed: String
    let divided: String
    let even: String
    let sizeIs: @Sendable (_ size: Int) -> String

    func name(of division: SimulatedClass.Division) -> String {
        switch division {
        case .agreed: agreed
        case .divided: divided
        case .even: even
        }
    }

    static let dutch = RehearsalPhrases(
        title: "Oefenen met een verzonnen groep",
        introduction: """
            Je houdt de les met een groep die niet bestaat. Overal staat dan ‘oefening’, en echte \
            stemmen komen er nooit bij.
            """,
        start: "beginnen", size: "grootte", division: "verdeling",
        agreed: "bijna iedereen kiest hetzelfde", divided: "twee kampen",
        even: "alles door elkaar", sizeIs: { "De groep heeft \($0) studenten." })

    static let english = RehearsalPhrases(
        title: "Rehearse with a made-up class",
        introduction: """
            You hold the lesson with a class that does not exist. It says “rehearsal” everywhere, \
            and real votes never join.
            """,
        start: "begin", size: "size", division: "spread",
        agreed: "nearly all choose the same", divided: "two camps", even: "all over the place",
        sizeIs: { "The class has \($0) students." })
}
