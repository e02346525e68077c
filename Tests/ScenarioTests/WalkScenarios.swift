import Foundation
import Testing

/// What a person does with the program, in a real terminal.
@Suite(.serialized)
struct WalkScenarios {
    @Test func `a walk from the list to the report is all there after a restart`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("stap 1 van")
            try terminal.press("Enter")
            try terminal.type("Eén plek, 作者 en cafe\u{301}.")
            try terminal.leaveField()
            try terminal.press("n")
            try terminal.placeInContactGrid(reason: "veel partners")
            try terminal.leaveField()
            try terminal.press("s")
            try terminal.waitFor("De stappen")
            try terminal.open(step: 9)
            try terminal.waitFor("netwerkende groep")
            try terminal.press("Space x")
            try terminal.waitFor("Mijn strategie nu")
            try terminal.press("Tab")
            try terminal.type("zij vragen juist om hulp")
            try terminal.waitFor("Je keuze is gemaakt")
            try terminal.press("C-n")
            try terminal.waitFor("Wat neem ik hiervan mee?")
            try terminal.press("Enter")
            try terminal.type("eerst vragen")
            try terminal.press("C-n")
            try terminal.waitFor("Verslag: Buurttuin")
            try terminal.waitFor("bewaard")
            try terminal.press("q")
            try terminal.waitFor("monitoren")
            try terminal.press("q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear; \(RealTerminal.program) report C01 | head -80")
            for words in ["eerst vragen", "zij vragen juist om hulp"] {
                try terminal.waitFor(words)
            }
            try terminal.enter("clear")
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("Eén plek, 作者 en café.")
        }
    }

    @Test func `the other language is kept for the next start`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("L")
            try terminal.waitFor("Community garden on vacant land")
            try terminal.waitFor("saved")
            try terminal.press("q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start(until: "1 of 24")
        }
    }

    @Test func `what was done can be undone and done again after a restart`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("stap 1 van")
            try terminal.press("Enter")
            try terminal.type("een zin")
            try terminal.leaveField()
            try terminal.press("q")
            try terminal.waitFor("begonnen")
            try terminal.press("q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("een zin")
            try terminal.press("u")
            try terminal.waitUntil("is undone") { !terminal.screen.contains("een zin") }
            try terminal.press("C-r")
            try terminal.waitFor("een zin")
        }
    }

    @Test func `a pasted text with line breaks is one step and runs no commands`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.paste("q\nq\n")
            try terminal.waitFor("Plakken kan alleen in een tekstveld")
            try terminal.press("Enter Enter")
            try terminal.waitFor("klaar met schrijven")
            try terminal.paste("regel een\nregel q\n")
            try terminal.waitFor("regel q")
            try terminal.press("C-z")
            try terminal.waitUntil("is undone") { !terminal.screen.contains("regel een") }
        }
    }

    @Test func `any size is survived and the screen comes back whole`() throws {
        try inTerminal { terminal in
            try terminal.start()
            let before = terminal.screen
            try terminal.resize(columns: 20, rows: 5)
            try terminal.waitFor("Dit venster is te")
            try terminal.resize(columns: 1, rows: 1)
            try terminal.resize(columns: 60, rows: 18)
            try terminal.waitFor("1 van 24")
            try terminal.resize(columns: 80, rows: 24)
            try terminal.waitUntil("is as before") { terminal.screen == before }
        }
    }

    @Test func `the program stops and goes on like any other`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press(":")
            try terminal.type("suspend")
            try terminal.press("Enter")
            try terminal.waitFor("Stopped")
            #expect(try terminal.cursor().hasSuffix("alternate=0"))
            try terminal.enter("fg")
            try terminal.waitFor("1 van 24")
        }
    }
}

extension RealTerminal {
    /// From step 1 to the contact grid, placed in the cell "netwerkend", with a sentence why.
    func placeInContactGrid(reason: String) throws {
        try press("s")
        try waitFor("De stappen")
        try open(step: 4)
        try waitFor("Hoe werken ze nu samen?")
        try press("Tab Down Down Enter")
        try waitFor("jij")
        try press("Tab")
        try type(reason)
        try waitFor(reason)
    }

    /// In the list of steps: opens one by its number. Keys are handled in their order, so there
    /// is nothing to wait for in between.
    func open(step number: Int) throws {
        try press("Home" + String(repeating: " Down", count: number - 1) + " Enter")
    }

    /// Leaves the text field. Its own write: with another key in the same one it would be Alt.
    func leaveField() throws {
        try press("Escape")
        try waitUntil("the field is left") { !screen.contains("klaar met schrijven") }
    }
}
