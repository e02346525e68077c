import TerminalUI
import Testing

@testable import InitiativeProgram

struct KeyScriptTests {
    private func events(_ text: String) -> [Event] { KeyScript(text).lines.flatMap(\.events) }

    private func keys(_ names: [String]) -> [Event] {
        names.compactMap { KeyChord($0).map { .key($0) } }
    }

    @Test(arguments: [
        ("Enter", ["enter"]), ("Down PgDn End", ["down", "page-down", "end"]),
        ("Esc Escape", ["esc", "esc"]),
        ("Ctrl-Z C-z ctrl-z", ["ctrl-z", "ctrl-z", "ctrl-z"]),
        ("S-Tab BTab", ["shift-tab", "shift-tab"]),
        ("M-Left", ["alt-left"]), ("Space F5", ["space", "f5"]), ("q L ?", ["q", "L", "?"]),
        ("tuin", ["t", "u", "i", "n"]), ("\"a b\"", ["a", "space", "b"]),
        ("\"open", ["o", "p", "e", "n"]),
        ("\"Enter\"", ["E", "n", "t", "e", "r"]), ("é作", ["é", "作"]), ("\"\"", []), ("  \t ", []),
        ("/ \"作者\" Enter", ["/", "作", "者", "enter"]), ("Ctrl-PgUp", ["ctrl-page-up"]),
    ])
    func `words are keys, and what is no key is typed`(line: String, names: [String]) {
        #expect(events(line) == keys(names))
    }

    @Test func `the rest of a line is pasted`() {
        #expect(
            events("Tab paste:een \"twee\" Enter ") == [.key("tab"), .paste("een \"twee\" Enter ")])
    }

    @Test func `a size is a new size of the screen, never larger than can be drawn`() {
        #expect(events("size:60x18") == [.resized(Size(columns: 60, rows: 18))])
        #expect(events("size:9999x1") == [.resized(Size(columns: 500, rows: 1))])
    }

    @Test func `every line is a step with its number, notes and blank lines are none`() {
        let script = KeyScript("# eerst\r\n\nEnter\n  # dan\n\tq")
        #expect(script.lines.map(\.number) == [3, 5])
        #expect(script.lines.map(\.events) == [keys(["enter"]), keys(["q"])])
    }
}
