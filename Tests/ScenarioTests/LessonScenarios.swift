import Foundation
import Testing

/// A lesson in a real terminal, with nothing but the keyboard.
@Suite(.serialized)
struct LessonScenarios {
    /// Prepares the standard lesson about the first case, and holds it.
    private func enterRoom(_ terminal: RealTerminal) throws {
        try terminal.start()
        try terminal.press("t")
        try terminal.waitFor("Voorbereid")
        try terminal.press("a")
        try terminal.waitFor("Naam van de les")
        try terminal.press("Escape")
        try terminal.waitFor("50 min · 1 vraag")
        try terminal.press("h")
        try terminal.waitFor("voorlezen · 0 min")
    }

    private func goOn(_ terminal: RealTerminal, to text: String) throws {
        try terminal.press("NPage")
        try terminal.waitFor(text)
    }

    @Test func `a whole lesson is held with the keyboard alone`() throws {
        try inTerminal(size: (60, 18)) { terminal in
            try enterRoom(terminal)
            try goOn(terminal, to: "zelf plaatsen")
            try goOn(terminal, to: "zelf kiezen")
            try goOn(terminal, to: "Nog niet open")
            try terminal.press("t")
            try terminal.waitFor("nog niet geopend")
            try terminal.press("o")
            try terminal.waitFor("Open. De aantallen blijven")
            // Six hands for one answer, three for another.
            try terminal.press("h")
            try terminal.waitFor("Ogen dicht")
            try terminal.press("6 Enter 3 Escape")
            try terminal.waitFor("9 stemmen")
            // Two voters at the keyboard.
            try terminal.press("d")
            try terminal.waitFor("Geef het toetsenbord door")
            for answer in ["4", "3"] {
                try terminal.press("Enter")
                try terminal.waitFor("· 1  monitoren")
                try terminal.press(answer)
                try terminal.press("Tab")
                try terminal.type("zij vragen er om")
                try terminal.press("Enter")
                try terminal.waitFor("Klopt dit?")
                try terminal.press("Enter")
                try terminal.waitFor("Geef het toetsenbord door")
            }
            try terminal.press("E")
            try terminal.waitFor("11 stemmen")
            try terminal.press("t")
            try terminal.waitFor("Er wordt nog gestemd")
            try terminal.press("s")
            try terminal.waitFor("Gesloten. De aantallen zijn nog geheim.")
            try terminal.press("t")
            try terminal.waitFor("11 stemmen, verdeeld over 4 antwoorden.")
            try terminal.press("w")
            try terminal.waitFor("2 redenen, door elkaar")
            try terminal.press("x")
            try terminal.waitFor("1 reden, door elkaar")
            // The stop key closes the reasons, and leaves the room alone.
            try terminal.press("q q Escape")
            try terminal.waitFor("De les blijft op het scherm.")
            try goOn(terminal, to: "de aantallen · ronde 1")
            try goOn(terminal, to: "in tweetallen")
            try goOn(terminal, to: "per hoek")
            try goOn(terminal, to: "opnieuw stemmen · ronde 2")
            try terminal.press("o h")
            try terminal.waitFor("Ogen dicht")
            try terminal.press("4 Enter 5 Escape s t")
            try terminal.waitFor("was 6")
            try goOn(terminal, to: "Wie van keuze veranderde, is hier niet te tellen")
            try goOn(terminal, to: "De bouw begint over drie maanden.")
            try goOn(terminal, to: "stemmen na de wending · ronde 3")
            try goOn(terminal, to: "Toon eerst de aantallen van beide rondes")
            try goOn(terminal, to: "schrijven")
            try goOn(terminal, to: "Wat nemen we mee?")
            try terminal.press("Enter")
            try terminal.type("Eerst luisteren: é, 作者.")
            try terminal.waitFor("作者")
            try terminal.press("Escape")
            try terminal.press("E E")
            try terminal.waitFor("opslaan als bestand")
            try terminal.press("Escape")
            try terminal.waitFor("· klaar")
        }
    }

    @Test func `killed in the middle of a vote, the room comes back with every vote`() throws {
        try inTerminal { terminal in
            try enterRoom(terminal)
            for text in ["zelf plaatsen", "zelf kiezen", "Nog niet open"] {
                try goOn(terminal, to: text)
            }
            try terminal.press("o h")
            try terminal.waitFor("Ogen dicht")
            try terminal.press("1 2 Escape")
            try terminal.waitFor("12 stemmen")
            try terminal.press("d")
            try terminal.waitFor("Geef het toetsenbord door")
            try terminal.press("Enter")
            try terminal.waitFor("· 1  monitoren")
            try terminal.press("2 Enter Enter")
            try terminal.waitFor("13 stemmen")
            try terminal.press("E")
            try terminal.waitFor("Open. De aantallen blijven")
            try terminal.waitUntil("the vote is stored") {
                !terminal.screen.contains("bewaren …")
            }
            kill(try terminal.processes().program, SIGKILL)
            try terminal.waitFor("onverwacht gestopt")
            try terminal.enter("clear; \(RealTerminal.program)")
            try terminal.waitFor("13 stemmen")
            #expect(terminal.screen.contains("Open. De aantallen blijven"))
            try terminal.press("s t")
            try terminal.waitFor("13 stemmen, verdeeld over 2 antwoorden.")
            // Left on purpose, the next start begins at the list.
            try terminal.press("Q")
            try terminal.waitFor("Begonnen")
            try terminal.press("q q")
            try terminal.waitFor("klaar>")
            try terminal.enter("clear")
            try terminal.start()
        }
    }
}
