internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// Prepared lessons, and below them those that were held.
public struct LessonsScreen: Screen {
    public enum Action: Sendable {
        case up, down, first, last
        case open, add, copy, delete, hold, rehearse, report
    }

    /// What the list of lessons has in a row.
    private enum Item: Hashable {
        case plan(LessonPlan)
        case lesson(LessonSummary)
    }

    /// The case that a new lesson is about; nil for the first of the list.
    private let about: InitiativeID?
    private var choice = 0
    /// The lesson whose deletion was asked for once.
    private var doomed: LessonID?

    init(about: InitiativeID?) { self.about = about }

    public var showsRecords: Bool { true }
    public var isOfPlans: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.lessons.title }

    private func items(_ desk: Desk) -> [Item] {
        (desk.teaching.plans ?? []).map(Item.plan) + desk.teaching.lessons.map(Item.lesson)
    }

    mutating func select(_ lesson: LessonID, _ desk: Desk) {
        let place = items(desk).firstIndex {
            if case .lesson(let held) = $0 { held.id == lesson } else { false }
        }
        choice = place ?? choice
    }

    private func chosen(_ desk: Desk) -> Item? {
        let items = items(desk)
        return items.indices.contains(choice) ? items[choice] : nil
    }

    private func isPlan(_ desk: Desk) -> Bool {
        if case .plan = chosen(desk) { return true }
        return false
    }

    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let onPlan: Availability =
            isPlan(desk) ? .available : .unavailable(\.lessons.onlyPlans)
        let onLesson: Availability =
            chosen(desk) != nil && !isPlan(desk)
            ? .available : .unavailable(\.lessons.onlyLessons)
        let onAny: Availability =
            chosen(desk) == nil ? .unavailable(\.lessons.nothing) : .available
        return [
            Binding("enter", "right", "l", label: \.list.open, action: .open, onAny),
            Binding("h", label: \.lessons.hold, action: .hold, onPlan),
            Binding("r", label: \.lessons.rehearse, action: .rehearse, onPlan),
            Binding("w", label: \.lessons.report, action: .report, onLesson),
            Binding("a", label: \.lessons.add, action: .add),
            Binding("c", label: \.list.copy, action: .copy, onPlan),
            Binding("d", "delete", label: \.list.delete, action: .delete, onAny),
            Binding("up", "k", label: \.list.choose, action: .up, isInKeyLine: false),
            Binding("down", "j", label: \.list.choose, action: .down, isInKeyLine: false),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
        ]
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        let asked = doomed
        doomed = nil
        switch action {
        case .up: choice -= 1
        case .down: choice += 1
        case .first: choice = 0
        case .last: choice = Int.max
        case .add: return [.addPlan(nil, about: about ?? desk.visibleRows.first?.id)]
        case .copy:
            guard case .plan(let plan) = chosen(desk) else { return [] }
            return [.addPlan(plan, about: plan.initiative)]
        case .open:
            switch chosen(desk) {
            case .plan(let plan): return [.open(.plan(PlanScreen(plan.id)))]
            case .lesson(let lesson): return [.lesson(.resume(lesson.id))]
            case nil: return []
            }
        case .hold:
            guard case .plan(let plan) = chosen(desk) else { return [] }
            return [.lesson(.begin(plan.id, nil))]
        case .rehearse:
            guard case .plan(let plan) = chosen(desk) else { return [] }
            return [.open(.rehearsal(RehearsalScreen(plan.id)))]
        case .report:
            guard case .lesson(let lesson) = chosen(desk) else { return [] }
            return [.lesson(.lookBack(lesson.id))]
        case .delete: return delete(asked: asked, desk)
        }
        settle(desk)
        return []
    }

    /// A plan comes back with undo. A lesson does not: that is asked twice.
    private mutating func delete(asked: LessonID?, _ desk: Desk) -> [Request] {
        switch chosen(desk) {
        case .plan(let plan):
            return [
                .edit(.plan(Edit(plan.id, before: plan, after: nil))),
                .say(Phrases.both(\.lessons.planDeleted)),
            ]
        case .lesson(let lesson):
            guard asked == lesson.id else {
                doomed = lesson.id
                return [.say(Phrases.both(\.lessons.deleteAsk))]
            }
            return [.lesson(.delete(lesson.id))]
        case nil: return []
        }
    }

    public mutating func settle(_ desk: Desk) {
        choice = max(0, min(choice, items(desk).count - 1))
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.lessons
        guard desk.teaching.plans != nil else {
            desk.drawUnread(.lessons, otherwise: phrases.reading, in: area, on: &canvas)
            return
        }
        let page = area.limited(columns: 76)
        var lines: [(text: String, right: String, item: Int?)] = []
        let items = items(desk)
        let firstLesson = desk.teaching.plans?.count ?? 0
        lines.append((text: phrases.prepared, right: "", item: nil))
        for (number, item) in items.enumerated() {
            if number == firstLesson {
                lines.append((text: "", right: "", item: nil))
                lines.append((text: phrases.held, right: "", item: nil))
            }
            lines.append((text: name(of: item, desk), right: state(of: item, desk), item: number))
        }
        let chosenLine = lines.firstIndex { $0.item == choice } ?? 0
        var hint = Paragraph(columns: page.columns)
        if desk.teaching.unreadable > 0 {
            hint.add(phrases.newerLessons(desk.teaching.unreadable), Style(.warning))
        }
        hint.add(phrases.introduction, Style(.faint))
        let (table, below) = page.splitTop(max(3, page.rows - hint.lines.count - 1))
        let first = max(0, min(chosenLine - table.rows / 2, lines.count - table.rows))
        canvas.cursor = table.origin
        for (row, line) in lines.dropFirst(first).prefix(table.rows).enumerated() {
            draw(line, in: table.row(row), on: &canvas)
        }
        hint.draw(in: below.splitTop(1).rest, on: &canvas)
    }

    private func draw(
        _ line: (text: String, right: String, item: Int?), in row: Rect, on canvas: inout Canvas
    ) {
        guard let item = line.item else {
            canvas.write(line.text, in: row, style: Style(.heading, on: .page, .bold))
            return
        }
        ListLine(text: line.text, right: line.right, isChosen: item == choice)
            .draw(in: row, on: &canvas)
    }

    private func name(of item: Item, _ desk: Desk) -> String {
        switch item {
        case .plan(let plan): desk.name(of: plan)
        case .lesson(let lesson):
            lesson.title.isEmpty || desk.isShielded
                ? desk.visibleTitle(of: lesson.about) : lesson.title
        }
    }

    private func state(of item: Item, _ desk: Desk) -> String {
        let phrases = desk.phrases.lessons
        switch item {
        case .plan(let plan): return phrases.planState(plan.minutes, plan.questions.count)
        case .lesson(let lesson):
            let mark =
                lesson.isRehearsal
                ? phrases.rehearsal : lesson.isEnded ? phrases.ended : phrases.going
            return "\(lesson.held) · \(mark)"
        }
    }
}

extension Desk {
    /// What a plan is called: by its trainer, else as its case.
    func name(of plan: LessonPlan) -> String {
        guard plan.title.allSatisfy(\.isWhitespace) || isShielded else { return plan.title }
        return rows.first { $0.id == plan.initiative }.map {
            visibleTitle(of: $0.id, $0.initiative.title)
        } ?? phrases.lessons.caseGone
    }
}
