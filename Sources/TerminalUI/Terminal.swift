/// Why a terminal cannot be used. Facts; the words are made by whoever shows them.
public enum TerminalError: Error, Hashable, Sendable {
    case notATerminal
    /// The terminal named by TERM is unknown, or cannot move its cursor.
    case unusable(term: String)
}

/// A screen that shows canvases and reports what is typed. On the main actor: curses is not
/// thread-safe.
@MainActor
public protocol Terminal: AnyObject {
    var size: Size { get }
    func show(_ canvas: Canvas, theme: Theme)
    /// Everything that came in since the last call; never waits.
    func takeEvents() -> [Event]
    /// Gives the terminal back, stops the program, and takes the terminal again when it goes on.
    func suspend()
    /// Gives the terminal back for good.
    func close()
}

/// Keeps canvases instead of showing them.
@MainActor
public final class MemoryTerminal: Terminal {
    public var size: Size
    /// What will be reported next.
    public var queue: [Event] = []
    /// Every canvas shown, oldest first.
    public private(set) var shown: [Canvas] = []
    public private(set) var timesSuspended = 0
    public private(set) var isClosed = false

    public init(size: Size) { self.size = size }

    public func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas) }

    public func takeEvents() -> [Event] {
        defer { queue = [] }
        return queue
    }

    public func suspend() { timesSuspended += 1 }
    public func close() { isClosed = true }
}
