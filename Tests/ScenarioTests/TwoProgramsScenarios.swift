import Foundation
import Testing

/// Two programs of one person in two real terminals, on one notes file.
@Suite(.serialized)
struct TwoProgramsScenarios {
    /// - Parameter scenario: gets the two terminals; nothing runs in them yet.
    private func inTwoTerminals(
        _ scenario: (_ one: RealTerminal, _ other: RealTerminal) throws -> Void
    ) throws {
        try inTerminal { one in
            let data = one.folder + "/.local/share"
            try inTerminal(environment: ["XDG_DATA_HOME": data]) { other in
                try scenario(one, other)
            }
        }
    }

    /// An own initiative «samen» that both programs have in their lists.
    private func beginWithOwnInitiative(_ one: RealTerminal, _ other: RealTerminal) throws {
        try one.start()
        try one.press("a")
        try one.waitFor("klaar met schrijven")
        try one.type("samen")
        try one.waitUntilStored()
        try one.press("Escape Escape")
        try one.waitFor("1 van 25")
        try other.start(until: "1 van 25")
    }

    private func expectStored(_ terminal: RealTerminal, _ texts: String...) throws {
        try terminal.press("Escape Escape q")
        try terminal.waitFor("klaar>")
        try terminal.enter("clear; \(RealTerminal.program) list --json | head -n 20; echo einde")
        try terminal.waitFor("einde\n")
        for text in texts { #expect(terminal.screen.contains(text), "\(terminal.screen)") }
    }

    @Test func `two fields of one initiative, typed in two programs, both stay`() throws {
        try inTwoTerminals { one, other in
            try beginWithOwnInitiative(one, other)
            try one.press("e Tab")
            try one.waitFor("klaar met schrijven")
            try one.type("OMSCHRIJVING A")
            try one.waitUntilStored()
            try other.press("e Enter")
            try other.waitFor("klaar met schrijven")
            try other.type("TITELB")
            try other.waitUntilStored()
            try expectStored(other, "samenTITELB", "OMSCHRIJVING A")
        }
    }

    @Test func `one field typed in two programs keeps both texts, and says so`() throws {
        try inTwoTerminals { one, other in
            try beginWithOwnInitiative(one, other)
            // Both begin before either has typed: a form that opens later has read the other's.
            for terminal in [one, other] {
                try terminal.press("e Enter")
                try terminal.waitFor("klaar met schrijven")
            }
            try one.type(" EEN")
            try one.waitUntilStored()
            try other.type(" TWEE")
            try other.waitFor("Dit veld was intussen ook ergens anders veranderd")
            try other.waitUntilStored()
            try expectStored(other, "samen TWEE — intussen elders: samen EEN")
        }
    }

    @Test func `a room is in one program; the other one follows, and goes on when it is free`()
        throws
    {
        try inTwoTerminals { one, other in
            try one.start()
            try one.press("t")
            try one.waitFor("Voorbereid")
            try one.press("a")
            try one.waitFor("Naam van de les")
            try one.press("Escape")
            try one.waitFor("50 min · 1 vraag")
            try one.press("h")
            try one.waitFor("voorlezen · 0 min")
            for text in ["zelf plaatsen", "zelf kiezen", "Nog niet open"] {
                try one.press("NPage")
                try one.waitFor(text)
            }
            try one.press("o h")
            try one.waitFor("Ogen dicht")
            try one.press("1 2 Escape")
            try one.waitFor("12 stemmen")
            try one.waitUntil("the hands are stored") { !one.screen.contains("bewaren …") }

            try other.start(until: "Deze les staat al open op een ander scherm (pts/")
            try other.press("h")
            try other.waitFor("staat nog steeds open")
            try other.press("Enter")
            try other.waitFor("12 stemmen binnen")
            // Keys of the room do nothing on the trainer's own screen.
            try other.press("s t PPage")
            try one.press("s t")
            try one.waitFor("12 stemmen, allemaal")
            try other.press("Escape")
            try other.waitFor("Voorbereid")

            kill(try one.processes().program, SIGKILL)
            try one.waitFor("onverwacht gestopt")
            try other.press("End Enter")
            try other.waitFor("12 stemmen, allemaal")
            try one.enter("clear")
            try one.start(until: "Deze les staat al open op een ander scherm")
        }
    }
}
