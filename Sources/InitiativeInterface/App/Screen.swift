public import InitiativeModel
public import TerminalUI

/// What the keyboard does to the focused item.
public enum TypingMode: Hashable, Sendable {
    /// Keys are commands.
    case commands
    /// Printable keys are text; Enter belongs to the screen.
    case line
    /// Printable keys are text, and Enter begins a new line.
    case text
}

/// One screen: a value that holds its own focus and nothing else. It changes only itself; all
/// else it requests.
public protocol Screen: Hashable, Sendable {
    associatedtype Action: Sendable

    /// The step of the walk that the screen shows; nil outside a walk.
    var step: Step? { get }
    /// Whether what undo and redo would change is on the screen; elsewhere they do nothing.
    var showsRecords: Bool { get }
    /// Whether the screen shows a lesson that is being held or was.
    var isOfLesson: Bool { get }
    /// Whether the screen shows the prepared lessons.
    var isOfPlans: Bool { get }
    /// Whether what is typed here is the user's own text, as in a note; a search is not.
    var takesOwnText: Bool { get }
    /// Whether the screen tells of the open initiative.
    var showsDossier: Bool { get }
    /// Whether a class sees the screen: then only keys work that belong before a class.
    var isProjected: Bool { get }
    /// Whether the screen covers title and key line too.
    func coversAll(_ desk: Desk) -> Bool
    /// Whether the screen has better use for the columns of the rail at this size.
    func takesRail(_ size: Size) -> Bool
    /// For the title line.
    func title(_ desk: Desk) -> String
    func typingMode(_ desk: Desk) -> TypingMode
    /// In the order in which key line and help show them; only what works with this focus.
    func bindings(_ desk: Desk) -> [Binding<Action>]
    mutating func update(_ action: Action, _ desk: Desk) -> [Request]
    /// Text typed (one character) or pasted into the focused field.
    mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request]
    /// A command of the text field, such as a move by a word.
    mutating func perform(_ command: TextEditor.Command, _ desk: Desk) -> [Request]
    /// Called when what the screen shows was changed elsewhere: by undo, or by a new size.
    mutating func settle(_ desk: Desk)
    /// The piece of a list that the screen lacks; nil where it has all it shows.
    func neededPage(_ desk: Desk) -> PageRequest?
    /// The name of the list of which the screen shows rows; nil where it shows none.
    var listToRead: String? { get }
    func draw(_ desk: Desk, in area: Rect, on canvas: inout Canvas)
}

extension Screen {
    public var step: Step? { nil }
    public var showsRecords: Bool { step != nil }
    public var isOfLesson: Bool { false }
    public var isOfPlans: Bool { false }
    public var takesOwnText: Bool { showsDossier || isOfPlans }
    public var showsDossier: Bool { step != nil }
    public var isProjected: Bool { false }
    public func coversAll(_ desk: Desk) -> Bool { false }
    public func takesRail(_ size: Size) -> Bool { false }
    public func typingMode(_ desk: Desk) -> TypingMode { .commands }
    public mutating func insert(_ text: String, isPaste: Bool, _ desk: Desk) -> [Request] { [] }
    public mutating func perform(
        _ command: TextEditor.Command, _ desk: Desk
    ) -> [Request] { [] }
    public mutating func settle(_ desk: Desk) {}
    public var listToRead: String? { nil }
    public func neededPage(_ desk: Desk) -> PageRequest? { nil }

    /// What a key does on this screen; nil where it is not bound here.
    mutating func press(_ chord: KeyChord, _ desk: Desk) -> KeyOutcome? {
        guard let binding = bindings(desk).first(where: { $0.chords.contains(chord) }) else {
            return nil
        }
        switch binding.availability {
        case .available: return .requests(update(binding.action, desk))
        case .unavailable(let reason): return .refused(reason)
        }
    }

    func hints(_ desk: Desk) -> [KeyHint] { bindings(desk).map(\.hint) }
}

/// What came of a key.
enum KeyOutcome {
    case requests([Request])
    /// The key does not work now; the phrase says why.
    case refused(PhraseKey)
}
