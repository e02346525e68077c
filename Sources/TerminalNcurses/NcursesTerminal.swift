internal import CNcurses
internal import CSupport
internal import Dispatch
internal import Foundation
public import TerminalUI

/// Shows canvases through ncursesw and reads the terminal's bytes. One per process.
///
/// curses only draws. Keys are decoded by ``KeyDecoder``: see the decisions in the documentation.
@MainActor
public final class NcursesTerminal: Terminal {
    /// What differs between starts.
    public struct Options: Sendable {
        /// No colours, as NO_COLOR asks; selection and emphasis stay visible.
        public var isMonochrome: Bool
        /// Ask the terminal for its background, to choose a theme by.
        public var asksBackground: Bool

        public init(isMonochrome: Bool = false, asksBackground: Bool = false) {
            self.isMonochrome = isMonochrome
            self.asksBackground = asksBackground
        }
    }

    public private(set) var size: Size
    private let window: UnsafeMutablePointer<WINDOW>
    private let options: Options
    private let isUTF8: Bool
    private let hasColors: Bool
    private let wake: @MainActor () -> Void
    /// Numbered from 1, as curses does.
    private var pairs: [ColorPair] = []
    /// What curses is told for a style of the theme that is shown, as far as it was needed.
    private var looks: [Look] = []
    private var decoder = KeyDecoder()
    private var events: [Event] = []
    private var sources: [any DispatchSourceProtocol] = []
    private var pause: DispatchWorkItem?
    private var isAwaitingBackground = false
    private var hasHungUp = false
    /// What the terminal shows; nil where that is not known.
    private var shown: Canvas?
    private var shownTheme: Theme?

    private struct ColorPair: Equatable { var front: Int32, back: Int32 }
    private struct Look { var style: Style, attributes: attr_t, pair: Int32 }

    /// Takes the terminal.
    ///
    /// - Parameter wake: called on the main actor when events have come in.
    public init(
        options: Options, onInput wake: @escaping @MainActor () -> Void
    ) throws(TerminalError) {
        self.options = options
        self.wake = wake
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw .notATerminal
        }
        isUTF8 = Self.chooseLocale()
        size = Self.measure()
        let term = getenv("TERM").map { String(cString: $0) } ?? ""
        // curses reads its size from these, so that no terminal's claim of 65535 rows is believed.
        setenv("COLUMNS", String(size.columns), 1)
        setenv("LINES", String(size.rows), 1)
        defer {
            unsetenv("COLUMNS")
            unsetenv("LINES")
        }
        guard term.isEmpty == false, let screen = cn_start(), let window = cn_window() else {
            throw .unusable(term: term)
        }
        self.window = window
        guard cn_capability("cup") != nil else {
            endwin()
            delscreen(screen)
            throw .unusable(term: term)
        }
        hasColors = has_colors() && !options.isMonochrome
        raw()
        noecho()
        nonl()
        // Else curses looks at the keyboard while drawing, and stops when something is typed.
        typeahead(-1)
        leaveok(window, false)
        // Terminals disagree on the colour of cells that shifting a line sets free.
        idcok(window, false)
        if hasColors {
            start_color()
            use_default_colors()
        }
        arm()
        listen()
    }

    public func show(_ canvas: Canvas, theme: Theme) {
        let isSameTheme = theme == shownTheme
        if !isSameTheme { looks = [] }
        let passes = RedrawPasses(from: isSameTheme ? shown : nil, to: canvas).passes
        (shown, shownTheme) = (canvas, theme)
        for rows in passes.isEmpty ? [[]] : passes {
            for row in rows where row < size.rows { draw(row: row, of: canvas, theme) }
            if let cursor = canvas.cursor, cursor.row < size.rows, cursor.column < size.columns {
                wmove(window, Int32(cursor.row), Int32(cursor.column))
            }
            wnoutrefresh(window)
            doupdate()
        }
        if options.asksBackground, !isAwaitingBackground, !hasAskedBackground {
            hasAskedBackground = true
            isAwaitingBackground = true
            send("\u{1B}]11;?\u{1B}\\")
        }
    }
    private var hasAskedBackground = false

    public func takeEvents() -> [Event] {
        readInput()
        defer { events = [] }
        return events
    }

    public func suspend() {
        for source in sources { source.suspend() }
        release()
        cs_stop()
        arm()
        clearok(window, true)
        shown = nil
        for source in sources { source.resume() }
        resize()
    }

    public func close() {
        for source in sources { source.cancel() }
        sources = []
        // An answer that is still on its way would be typed into the shell.
        if isAwaitingBackground {
            var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            poll(&waiting, 1, 50)
            readInput()
            if isAwaitingBackground { tcflush(STDIN_FILENO, TCIFLUSH) }
        }
        release()
    }

    private func arm() {
        let bytes = Restoration.bytes()
        bytes.withUnsafeBytes { raw in
            cs_guard_arm(raw.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        send("\u{1B}[?2004h")
    }

    private func release() {
        if !hasHungUp { send("\u{1B}[?2004l") }
        endwin()
        cs_guard_disarm()
    }

    private func send(_ text: String) {
        _ = text.utf8.withContiguousStorageIfAvailable {
            write(STDOUT_FILENO, $0.baseAddress, $0.count)
        }
    }

    /// UTF-8 wherever it can be had: under the C locale every letter with an accent breaks.
    private static func chooseLocale() -> Bool {
        // The rest of the locale is for dates and numbers, which curses does not write.
        setlocale(LC_CTYPE, "")
        if cn_is_utf8() != 0 { return true }
        return setlocale(LC_CTYPE, "C.UTF-8") != nil && cn_is_utf8() != 0
    }

    private static func measure() -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard cn_terminal_size(&columns, &rows) != 0 else { return Size(columns: 80, rows: 24) }
        return Size(columns: Int(columns), rows: Int(rows)).clamped
    }
}

// MARK: Input

extension NcursesTerminal {
    private func listen() {
        let input = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        input.setEventHandler { [weak self] in
            MainActor.assumeIsolated { self?.wake() }
        }
        let resizing = DispatchSource.makeSignalSource(signal: SIGWINCH, queue: .main)
        resizing.setEventHandler { [weak self] in
            MainActor.assumeIsolated { self?.resize() }
        }
        sources = [input, resizing]
        input.resume()
        resizing.resume()
    }

    private func resize() {
        let now = Self.measure()
        guard now != size else { return }
        size = now
        resizeterm(Int32(now.rows), Int32(now.columns))
        shown = nil
        events.append(.resized(now))
        wake()
    }

    private func readInput() {
        guard !hasHungUp else { return }
        pause?.cancel()
        var buffer = [UInt8](repeating: 0, count: 65536)
        // Bounded, so that a flood of input cannot keep a frame from being drawn.
        for _ in 0..<256 {
            var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 0) > 0 else { break }
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else {
                // End of input, or EIO: the terminal is gone, and asking again would spin.
                hasHungUp = true
                for source in sources { source.cancel() }
                sources = []
                events.append(.hangUp)
                return
            }
            take(decoder.feed(buffer[..<count]))
        }
        guard decoder.isWaiting else { return }
        let pause = DispatchWorkItem { [weak self] in
            MainActor.assumeIsolated {
                guard let self else { return }
                self.take(self.decoder.flush())
                self.wake()
            }
        }
        self.pause = pause
        // Longer than a terminal takes between the bytes of one key, shorter than is felt.
        DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(25), execute: pause)
    }

    private func take(_ arrived: [Event]) {
        for event in arrived {
            if case .background = event { isAwaitingBackground = false }
            events.append(event)
        }
    }
}

// MARK: Drawing

extension NcursesTerminal {
    /// One call of curses for each run of equal style.
    private func draw(row: Int, of canvas: Canvas, _ theme: Theme) {
        var column = 0
        let end = min(canvas.size.columns, size.columns)
        while column < end {
            let style = canvas[column, row].style
            let start = column
            var run = ""
            while column < end, canvas[column, row].style == style {
                let glyph = canvas[column, row].glyph
                if glyph != Cell.continuation {
                    run.append(isUTF8 ? glyph : AsciiFallback.glyph(for: glyph))
                }
                column += 1
            }
            wmove(window, Int32(row), Int32(start))
            apply(style, theme)
            waddstr(window, run)
        }
    }

    private func apply(_ style: Style, _ theme: Theme) {
        // A dozen at most: looking through them is faster than hashing.
        let known = looks.first { $0.style == style }
        let look = known ?? self.look(of: style, theme)
        if known == nil { looks.append(look) }
        var pair = look.pair
        wattr_set(window, look.attributes, 0, &pair)
    }

    private func look(of style: Style, _ theme: Theme) -> Look {
        var attributes: attr_t = 0
        if style.emphasis.contains(.bold) { attributes |= cn_bold }
        if style.emphasis.contains(.underline) { attributes |= cn_underline }
        guard hasColors else {
            if style.paper == .selection || style.paper == .bar { attributes |= cn_reverse }
            if style.paper == .field { attributes |= cn_underline }
            return Look(style: style, attributes: attributes, pair: 0)
        }
        // With eight colours papers look alike, so that the focused item needs more than colour.
        if cn_colors() < 256, style.paper == .selection { attributes |= cn_reverse }
        let key = ColorPair(
            front: number(of: theme.color(of: style.ink)),
            back: number(of: theme.color(of: style.paper)))
        var number = pairs.firstIndex(of: key).map { $0 + 1 } ?? 0
        if number == 0, pairs.count + 1 < cn_color_pairs() {
            pairs.append(key)
            number = pairs.count
            init_extended_pair(Int32(number), key.front, key.back)
        }
        return Look(style: style, attributes: attributes, pair: Int32(number))
    }

    private func number(of color: Color) -> Int32 {
        if cn_colors() >= 256 { return Int32(Palette256.nearest(to: color)) }
        return (color.red > 127 ? 1 : 0) + (color.green > 127 ? 2 : 0) + (color.blue > 127 ? 4 : 0)
    }
}
