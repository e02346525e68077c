import Foundation
import Testing

/// Lists of initiatives in a real terminal.
@Suite(.serialized)
struct ListScenarios {
    @Test func `a list is taken in by keyboard, searched, and one of its rows walked`() throws {
        try inTerminal { terminal in
            let path = NSTemporaryDirectory() + "initiatiefwijzer-lijst-\(getpid()).csv"
            let text =
                "titel;wijk\n" + (1...300).map { "Buurttuin \($0);Oudewaarde\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            defer { try? FileManager.default.removeItem(atPath: path) }
            try terminal.start()
            try terminal.press("o")
            try terminal.waitFor("lijst inlezen")
            try terminal.press("a")
            try terminal.waitFor("Welk bestand?")
            try terminal.type(path)
            try terminal.press("Enter")
            try terminal.waitFor("2 kolommen")
            try terminal.press("Enter")
            try terminal.waitFor("heeft nu 300 rijen")
            try terminal.press("Enter")
            try terminal.waitFor("1 van 300")
            try terminal.press("/")
            try terminal.type("tuin 299")
            try terminal.waitFor("1 van 1")
            try terminal.press("Enter Enter")
            try terminal.waitFor("hiermee aan de slag")
            try terminal.press("Enter")
            try terminal.waitFor("kennismaken")
            try terminal.press("Escape")
            try terminal.waitFor("hiermee aan de slag")
        }
    }

    @Test func `a list printed on a terminal stands in columns`() throws {
        try inTerminal { terminal in
            try terminal.enter("clear; \(RealTerminal.program) list")
            try terminal.waitFor("C24")
            #expect(terminal.screen.contains(/C24 {5}\S/), "a tab goes to the eighth column")
        }
    }
}
