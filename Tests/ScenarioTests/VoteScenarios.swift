import Foundation
import Testing

/// A trainer and voters, each in a real terminal with a home of its own.
@Suite(.serialized)
struct VoteScenarios {
    /// Holds the standard lesson about the first case, up to its first vote.
    private func enterVote(_ trainer: RealTerminal) throws {
        try trainer.start()
        try trainer.press("t")
        try trainer.waitFor("Voorbereid")
        try trainer.press("a")
        try trainer.waitFor("Naam van de les")
        try trainer.press("Escape")
        try trainer.waitFor("50 min · 1 vraag")
        try trainer.press("h")
        try trainer.waitFor("voorlezen · 0 min")
        for text in ["zelf plaatsen", "zelf kiezen", "Nog niet open"] {
            try trainer.press("NPage")
            try trainer.waitFor(text)
        }
    }

    /// What the room's screen says to type, without the program's name.
    private func command(_ trainer: RealTerminal) throws -> String {
        var found: String?
        try trainer.waitUntil("shows how to vote") {
            found = trainer.screen.split(separator: "\n")
                .first { $0.contains("initiatiefwijzer vote --folder") }
                .map { $0.trimmingCharacters(in: .whitespaces) }
            return found != nil
        }
        return String((found ?? "").dropFirst("initiatiefwijzer ".count))
    }

    private func share(_ trainer: RealTerminal) throws {
        try trainer.press("f")
        try trainer.waitFor("In welke map")
        for _ in 0..<20 { try trainer.press("BSpace") }
        try trainer.type(trainer.folder + "/klas")
        try trainer.press("Enter")
        try trainer.waitFor("Andere terminals kunnen nu stemmen")
        try trainer.press("o")
    }

    @Test func `two terminals: open, vote, die, come back, change, close, counted`() throws {
        try inTerminal { trainer in
            try inTerminal(size: (60, 18)) { voter in
                try enterVote(trainer)
                try share(trainer)
                let command = try command(trainer)
                let start = "clear; \(RealTerminal.program) \(command)"
                try voter.enter(start)
                try voter.waitFor("· 3  samenwerken")
                try voter.press("3 Tab")
                try voter.type("zij vragen er om: é, 作者")
                try voter.press("Enter")
                try voter.waitFor("Klopt dit?")
                try voter.press("Enter")
                try voter.waitFor("Je stem is aangekomen.")
                try trainer.waitFor("1 stem")
                // Whoever comes back at this terminal is asked who it is, and sees no vote.
                kill(try voter.processes().program, SIGKILL)
                try voter.waitFor("onverwacht gestopt")
                try voter.enter(start)
                try voter.waitFor("al gestemd")
                #expect(!voter.screen.contains("samenwerken"))
                try voter.press("Enter")
                try voter.waitFor("Je stem is aangekomen.")
                try voter.press("v")
                try voter.waitFor("· 4  niet in actie komen")
                try voter.press("4 Enter Enter")
                try voter.waitFor("Je stem is aangekomen.")
                // The trainer's program dies as well; nothing is lost.
                kill(try trainer.processes().program, SIGKILL)
                try trainer.waitFor("onverwacht gestopt")
                try trainer.enter("clear; \(RealTerminal.program)")
                try trainer.waitFor("Open. De aantallen blijven")
                #expect(try self.command(trainer) == command)
                try trainer.press("s")
                try trainer.waitFor("Gesloten.")
                try voter.waitFor("Je stem is geteld.")
                try trainer.press("t")
                try trainer.waitFor("Er is 1 stem.")

                try voter.press("q")
                try voter.waitFor("Wil je stoppen met stemmen?")
                try voter.press("Enter")
                try voter.waitFor("klaar>")
                // A vote after closing gets a clear sentence.
                try voter.enter("clear; \(RealTerminal.program) \(command) --answer 1; echo =$?")
                try voter.waitFor("=75")
                #expect(voter.screen.contains("Er is nu geen ronde open"))
                try voter.enter(start)
                try voter.waitFor("al gestemd")
                try voter.press("n")
                try voter.waitFor("Je hebt in deze ronde niet")
                #expect(trainer.screen.contains("Er is 1 stem."))
                // Once the lesson is over, nothing of it is left at the voter's.
                let seats = voter.folder + "/.local/state/initiatiefwijzer/votes"
                #expect(try FileManager.default.contentsOfDirectory(atPath: seats).count == 1)
                try trainer.waitUntil("comes to the end") {
                    try trainer.press("NPage")
                    return trainer.screen.contains("Wat nemen we mee?")
                }
                try trainer.press("E E")
                try voter.waitFor("De les is afgelopen.")
                #expect(try FileManager.default.contentsOfDirectory(atPath: seats) == [])
                try voter.press("q")
                try voter.waitFor("klaar>")
            }
        }
    }

    @Test func `the trainer's own screen follows the room and changes nothing`() throws {
        try inTerminal { trainer in
            try inTerminal { second in
                let notes = "--file \(trainer.notesFile)"
                try second.enter("\(RealTerminal.program) lesson console \(notes); echo =$?")
                try second.waitFor("=66")
                #expect(second.screen.contains("Er is geen les bezig."))
                try enterVote(trainer)
                try share(trainer)
                let command = try command(trainer)
                try second.enter("clear; \(RealTerminal.program) lesson console \(notes)")
                try second.waitFor("zelf kiezen")
                let vote = "\(RealTerminal.program) \(command) --answer 2"
                try trainer.run("\(vote) > \(trainer.folder)/gestemd")
                try trainer.waitFor("1 stem")
                try second.waitFor("1 ")
                let before = FileManager.default.contents(atPath: trainer.notesFile)
                let told = FileManager.default.contents(
                    atPath: trainer.folder + "/klas/\(command.suffix(6)).lesson")
                try second.press("L")
                try second.waitFor("Script")
                try second.press("q")
                try second.waitFor("klaar>")
                #expect(FileManager.default.contents(atPath: trainer.notesFile) == before)
                #expect(
                    FileManager.default.contents(
                        atPath: trainer.folder + "/klas/\(command.suffix(6)).lesson") == told)
            }
        }
    }

    @Test func `shared from a second terminal, thirty voters at once are all in`() throws {
        try inTerminal { trainer in
            try enterVote(trainer)
            let data = trainer.folder + "/.local/share"
            func run(_ arguments: [String]) throws -> String {
                let process = Process()
                let output = trainer.folder + "/uitvoer-\(UUID().uuidString)"
                _ = FileManager.default.createFile(atPath: output, contents: nil)
                process.executableURL = URL(fileURLWithPath: RealTerminal.program)
                process.arguments = arguments
                process.environment = ["HOME": trainer.folder, "XDG_DATA_HOME": data]
                process.standardInput = FileHandle.nullDevice
                process.standardOutput = FileHandle(forWritingAtPath: output)
                try process.run()
                process.waitUntilExit()
                return (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            }
            let code = try #require(
                try run(["lesson", "list"]).split(separator: "\n").map { $0.split(separator: "\t") }
                    .first { $0.first == "bezig" }?[2])
            let folder = trainer.folder + "/m k"
            let told = try run(["lesson", "share", String(code), folder])
            #expect(told == "initiatiefwijzer vote --folder '\(folder)' \(code)\n")
            try trainer.press("o")
            #expect(try command(trainer) == told.dropFirst("initiatiefwijzer ".count).dropLast())
            try trainer.waitUntil("tells voters that the round is open") {
                try String(contentsOfFile: folder + "/\(code).lesson", encoding: .utf8)
                    .contains(#""phase":"open""#)
            }
            let voters = try (1...30).map { _ in
                let process = Process()
                process.executableURL = URL(fileURLWithPath: RealTerminal.program)
                process.arguments =
                    ["vote", "--folder", folder, String(code)]
                    + ["--answer", "1", "--answer", "2", "--wait", "60"]
                process.environment = ["HOME": trainer.folder]
                process.standardInput = FileHandle.nullDevice
                process.standardOutput = FileHandle.nullDevice
                process.standardError = FileHandle.nullDevice
                try process.run()
                return process
            }
            for voter in voters {
                voter.waitUntilExit()
                #expect(voter.terminationStatus == 0)
            }
            try trainer.press("s")
            try trainer.waitFor("Gesloten.")
            try trainer.press("t")
            try trainer.waitFor("30 stemmen, ")
        }
    }
}
