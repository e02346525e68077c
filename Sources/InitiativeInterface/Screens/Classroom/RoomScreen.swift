internal import InitiativeContent
internal import InitiativeModel
public import TerminalUI

/// What the class sees: one slide of the lesson after another. No notes stand on it, and neither
/// Esc nor `q`, which a hand-held remote sends to stop, leads away from it.
public struct RoomScreen: Screen {
    public enum Action: Sendable {
        case next, previous, up, down
        case open, close, reveal, hands, booth, reasons, simulate, large
        case black, testPage, about, share, console, end, leave, stay
        case write, stopWriting
    }

    enum Mode: Hashable, Sendable {
        case slide
        /// Nothing at all, so that all look at each other.
        case black
        /// For the back row: can everybody read this?
        case testPage
        /// The case once more, whatever slide is shown.
        case about
    }

    private(set) var mode = Mode.slide
    /// Whether counts are shown in block digits.
    private(set) var isLarge = false
    private(set) var scroll = 0
    private(set) var isWriting = false
    /// Whether ending the lesson was asked for once.
    private var isEndAsked = false
    private var cursor = FieldCursor()

    public init() {}

    public var showsRecords: Bool { true }
    public var isOfLesson: Bool { true }
    public var isProjected: Bool { true }
    public func coversAll(_ desk: Desk) -> Bool { mode == .black }

    public func title(_ desk: Desk) -> String { desk.lessonTitle }

    public func typingMode(_ desk: Desk) -> TypingMode { isWriting ? .text : .commands }

    /// The round that the slide is about; nil where it is about none.
    static func round(_ desk: Desk) -> RoundID? {
        switch desk.teaching.record?.lesson.currentSlide.content {
        case .vote(let round), .totals(let round), .shift(let round): round
        case .about, .prompt, .twist, .takeaway, nil: nil
        }
    }

    public mutating func update(_ action: Action, _ desk: Desk) -> [Request] {
        guard let record = desk.teaching.record else { return [] }
        let wasEndAsked = isEndAsked
        isEndAsked = false
        let round = Self.round(desk)
        func about(_ request: (RoundID) -> LessonRequest) -> [Request] {
            round.map { [.lesson(request($0))] } ?? []
        }
        switch action {
        case .next, .previous:
            scroll = 0
            isLarge = false
            let isShown = mode == .slide
            mode = .slide
            return isShown ? [.lesson(.move(action == .next ? 1 : -1))] : []
        case .up: scroll = max(0, scroll - 1)
        case .down: scroll += 1
        case .open: return about { .open($0) }
        // Whatever slide is shown, an open round can be closed.
        case .close:
            return (record.lesson.openRound ?? round).map { [.lesson(.close($0))] } ?? []
        case .reveal: return about { .reveal($0) }
        case .hands: return round.map { [.open(.hands(HandsScreen($0)))] } ?? []
        case .booth: return round.map { [.open(.booth(BoothScreen($0)))] } ?? []
        case .reasons: return round.map { [.open(.reasons(ReasonsScreen($0)))] } ?? []
        case .simulate: return about { .simulate($0) }
        case .large: isLarge.toggle()
        case .black: mode = mode == .black ? .slide : .black
        case .testPage: mode = mode == .testPage ? .slide : .testPage
        case .about:
            scroll = 0
            mode = mode == .about ? .slide : .about
        case .share: return [.open(.share(ShareScreen(record.lesson.code)))]
        case .console:
            return [.say(Phrases.both { $0.room.consoleCommand(record.lesson.code) })]
        case .end:
            guard record.lesson.openRound == nil else {
                return [.say(Phrases.both(\.room.closeBeforeEnd))]
            }
            isEndAsked = !wasEndAsked
            return wasEndAsked ? [.lesson(.end)] : [.say(Phrases.both(\.room.endAsk))]
        case .leave: return [.lesson(.leaveRoom)]
        case .stay: return mode == .black ? [] : [.say(Phrases.both(\.room.stays))]
        case .write: isWriting = true
        case .stopWriting: isWriting = false
        }
        return []
    }

    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] {
        edit(isPaste: isPaste, desk) { $0.insert(text) }
    }

    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] {
        edit(isPaste: false, desk) { $0.perform(command, columns: Self.fieldColumns(desk)) }
    }

    private static func fieldColumns(_ desk: Desk) -> Int {
        min(76, PageLayout.body(desk.size).columns) - 1
    }

    private mutating func edit(
        isPaste: Bool, _ desk: Desk, _ body: (inout TextEditor) -> Void
    ) -> [Request] {
        guard let record = desk.teaching.record else { return [] }
        let text = cursor.edit(record.takeaway, body)
        guard text != record.takeaway else { return [] }
        let change = Change.takeaway(
            Edit(record.lesson.id, before: record.takeaway, after: text))
        return [isPaste ? .edit(change) : .type(change)]
    }

    public mutating func settle(_ desk: Desk) {
        guard let record = desk.teaching.record else { return }
        cursor.settle(in: record.takeaway)
        if record.lesson.currentSlide.content != .takeaway { isWriting = false }
    }

    public func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        guard let record = desk.teaching.record else { return }
        switch mode {
        case .black: canvas.fill(area, with: Style(.text, on: .field))
        case .testPage: TestPage.draw(desk, in: area, on: &canvas)
        case .about:
            SlidePicture(record: record, screen: self, desk: desk).drawCase(in: area, on: &canvas)
        case .slide:
            SlidePicture(record: record, screen: self, desk: desk).draw(in: area, on: &canvas)
        }
        if canvas.cursor == nil { canvas.cursor = area.origin }
    }

    /// Where the cursor of the text that is written together stands; nil while nobody writes.
    var writingCursor: Int? { isWriting ? cursor.place : nil }
}

extension Desk {
    /// The title line of all that a class sees of a lesson.
    var lessonTitle: String {
        guard let lesson = teaching.record?.lesson else { return phrases.lessons.title }
        return marked(lesson.about.title(in: language), lesson)
    }

    /// The same where no class is looking on: without an initiative that is shielded.
    var visibleLessonTitle: String {
        guard let lesson = teaching.record?.lesson else { return phrases.lessons.title }
        return marked(visibleTitle(of: lesson.about), lesson)
    }

    private func marked(_ name: String, _ lesson: Lesson) -> String {
        lesson.isRehearsal ? "\(phrases.room.rehearsalMark) · \(name)" : name
    }
}

/// A page by which a trainer sees whether the back row can read.
enum TestPage {
    static func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas) {
        let phrases = desk.phrases.room
        var text = Paragraph(columns: area.columns)
        text.add(phrases.testPage, Style(.heading, on: .page, .bold))
        text.addBlank()
        text.draw(in: area, on: &canvas)
        var below = area.splitTop(text.lines.count).rest
        BigDigits.draw(4729, in: below, style: Style(.accent), on: &canvas)
        below = below.splitTop(BigDigits.rows + 1).rest
        for (row, ink) in [Ink.text, .faint, .own, .warning].enumerated() {
            canvas.write(
                phrases.testLine(row + 1), in: below, row: row, style: Style(ink))
        }
    }
}
