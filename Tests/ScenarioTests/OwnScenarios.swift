import Foundation
import Testing

/// Own initiatives, the reference and what belongs together, in a real terminal.
@Suite(.serialized)
struct OwnScenarios {
    @Test func `an own initiative is added, survives a kill, is deleted and comes back`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("a")
            try terminal.waitFor("klaar met schrijven")
            try terminal.type("Speeltuin aan de Dijk")
            try terminal.waitFor("Speeltuin aan de Dijk")
            try terminal.waitFor("bewaard")
            kill(try terminal.processes().program, SIGKILL)
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start(until: "1 van 25")
            try terminal.waitFor("Speeltuin aan de Dijk")
            try terminal.press("d")
            try terminal.waitFor("Verwijderd: Speeltuin aan de Dijk.")
            try terminal.waitFor("1 van 24")
            try terminal.press("q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start(until: "1 van 24")
            try terminal.press("u")
            try terminal.waitFor("Speeltuin aan de Dijk")
        }
    }

    @Test func `the reference is opened at a step, searched, read and left again`() throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("stap 1 van")
            try terminal.press("i")
            try terminal.waitFor("bij deze stap")
            try terminal.type("undp")
            try terminal.waitUntil("one page is left") { !terminal.screen.contains("dia 3") }
            try terminal.press("Enter")
            try terminal.waitFor("self-management")
            try terminal.press("Escape")
            try terminal.waitFor("/ undp")
            try terminal.press("Escape")
            try terminal.waitFor("stap 1 van")
        }
    }

    @Test func `a choice that took another away is one step of undo, also after a restart`() throws
    {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press(":")
            try terminal.type("none")
            try terminal.press("Enter")
            try terminal.waitFor("ook ‘geen van vieren’")
            try terminal.press("Enter")
            try terminal.waitFor("Wat valt je op?")
            try terminal.press("s")
            try terminal.waitFor("De stappen")
            try terminal.open(step: 10)
            try terminal.waitFor("Mijn strategie nu")
            try terminal.press("Enter Right Right Right Right Enter")
            try terminal.waitFor("(x) geen van vieren")
            try terminal.waitFor("bewaard")
            try terminal.press("q")
            try terminal.waitFor("1 van 24")
            try terminal.press("q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start()
            try terminal.waitFor("geen van vieren")
            try terminal.press("Enter")
            try terminal.waitFor("Wat valt je op?")
            try terminal.press("u s")
            try terminal.waitFor("De stappen")
            try terminal.open(step: 10)
            try terminal.waitFor("(x) monitoren")
            try terminal.waitFor("( ) geen van vieren")
        }
    }
}
