import TerminalUI
import Testing

@testable import InitiativeProgram

struct KeyScriptTests {
    @Test func `names of keys, texts and single characters are read`() {
        let script = KeyScript("# nothing\nEnter Ctrl-Z \"a b\" q\n")
        let keys: [KeyChord] = [
            "enter", "ctrl-z", "a", "space", "b", "q",
        ]
        #expect(script.lines.map(\.number) == [2])
        #expect(script.lines.first?.events == keys.map { .key($0) })
    }
}
