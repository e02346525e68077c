import Foundation
import TestSupport
import Testing

@testable import InitiativeProgram

/// The commands about imported lists, as a script calls them.
struct ListCommandsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
        try ProgramRun(
            arguments, environment: ["XDG_DATA_HOME": folder.path, "HOME": folder.path],
            input: input)
    }

    private static let garden = """
        nr;naam;wijk;bedrag
        1;Buurttuin;Oudewaarde;500
        2;Éénoudercafé;Heidrecht;=1+1
        3;IJsbaan "op de dijk";;20
        4;;;
        """

    private func imported() throws -> String {
        let path = folder("budget.csv")
        try folder.write(Data(Self.garden.utf8), to: "budget.csv")
        return path
    }

    @Test func `a list is imported, named and written out again`() throws {
        let path = try imported()
        let first = try run("import", path, "--licence", "CC0")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("CSV, UTF-8, 4 kolommen"))
        #expect(first.output.contains("naam  →  title"))
        #expect(first.output.contains("‘budget’ heeft nu 3 rijen."))
        #expect(try run("lists").output.hasPrefix("budget\t3\tbudget.csv\t"))
        let rows = try run("list", "--in", "budget", "--sort", "titel")
        #expect(
            rows.output.split(separator: "\n").map { $0.split(separator: "\t")[0] } == [
                "Buurttuin", "Éénoudercafé", "IJsbaan \"op de dijk\"",
            ])
        let found = try run("list", "--in", "budget", "--filter", "eenouder", "--jsonl")
        #expect(found.output.contains("\"bedrag\":\"=1+1\""))
        let table = try run("list", "--in", "budget", "--csv", "--columns", "title,bedrag")
        #expect(table.output.contains("\"'=1+1\""))
        #expect(table.output.contains("\"IJsbaan \"\"op de dijk\"\"\",20"))
    }

    @Test func `hidden rows are left out of what is written, unless they are asked for`() throws {
        _ = try run("import", try imported())
        let notes = folder("initiatiefwijzer/notes.sqlite")
        let script = "o\ndown\nenter\nx\nd\nenter\n"
        let played = try run("play", "-", "--file", notes, input: script)
        #expect(played.status == 0, "\(played.errors)")
        let rows = try run("list", "--in", "budget").output.split(separator: "\n")
        #expect(rows.map { $0.split(separator: "\t")[0] }.first == "Éénoudercafé")
        #expect(rows.count == 2 && rows[0].contains("\tsolidariteit\t"))
        let hidden = try run("list", "--in", "budget", "--filter", "verborgen:ja").output
        #expect(hidden.hasPrefix("Buurttuin\t") && hidden.split(separator: "\n").count == 1)
        let found = try run("list", "--in", "budget", "--filter", "goal:solid", "--csv").output
        #expect(found.contains("Éénoudercafé,solidariteit,"))
    }

    @Test func `a trial writes nothing`() throws {
        let path = try imported()
        let trial = try run("import", path, "--dry-run")
        #expect(trial.status == 0 && trial.output.contains("dit was een proef"))
        #expect(!FileManager.default.fileExists(atPath: folder("initiatiefwijzer/lists.sqlite")))
    }

    @Test func `columns are named otherwise, and a wrong name is told`() throws {
        let path = try imported()
        let other = try run("import", path, "--map", "title=wijk", "--name", "wijken")
        #expect(other.output.contains("wijk  →  title"))
        #expect(try run("list", "--in", "wijken").output.hasPrefix("Oudewaarde\t"))
        let wrong = try run("import", path, "--map", "title=dorp")
        #expect(wrong.status == 64 && wrong.errors.contains("dorp"))
    }

    @Test func `a newer edition tells what is new, changed and gone`() throws {
        _ = try run("import", try imported())
        let newer = """
            nr;naam;wijk;bedrag
            1;Buurttuin;Oudewaarde;700
            3;IJsbaan "op de dijk";;20
            5;Wijkfeest;Heidrecht;10
            """
        try folder.write(Data(newer.utf8), to: "budget.csv")
        let second = try run("import", folder("budget.csv"))
        #expect(second.output.contains("Nieuw: 1, veranderd: 1, weg: 1."))
        #expect(try run("lists").output.hasPrefix("budget\t3\t"))
    }

    @Test func `rows that do not come in are counted, and described in a file`() throws {
        let text = "[{\"titel\": \"Een\"}, 5, {\"titel\": \"Twee\"}]"
        let result = try run("import", "-", "--name", "json", input: text)
        #expect(result.output.contains("‘json’ heeft nu 2 rijen."))
        #expect(result.output.contains("1 rij kon niet worden gelezen."))
        let line = result.output.split(separator: "\n").last { $0.hasPrefix("Welke, staat in ") }
        let path = line.map { $0.dropFirst("Welke, staat in ".count).dropLast() } ?? ""
        let described = try String(contentsOfFile: String(path), encoding: .utf8)
        #expect(described == "regel 2: hier had een JSON-object moeten staan\n")
    }

    @Test(arguments: [
        ("leeg", "", Int32(65)), ("geen lijst", "alleen woorden\n", 65),
    ])
    func `what is no list makes none`(_ name: String, _ text: String, _ code: Int32) throws {
        try folder.write(Data(text.utf8), to: "bestand.csv")
        let result = try run("import", folder("bestand.csv"))
        #expect(result.status == code && !result.errors.isEmpty, "\(name): \(result)")
        #expect(try run("lists").output == "")
    }

    @Test func `nothing in a list reaches the terminal raw`() throws {
        let text = "titel,omschrijving\n\"\u{1B}[31mrood\u{9B}2J\u{202E}\u{7}\",\"a\u{200B}b\"\n"
        try folder.write(Data(text.utf8), to: "vuil.csv")
        let outputs = [
            try run("import", folder("vuil.csv")).output,
            try run("list", "--in", "vuil").output,
            try run("list", "--in", "vuil", "--json").output,
            try run("list", "--in", "vuil", "--jsonl").output,
        ]
        for scalar in outputs.joined().unicodeScalars where scalar != "\n" && scalar != "\t" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(scalar.properties.generalCategory != .format)
        }
    }

    @Test func `a list is deleted by its name`() throws {
        _ = try run("import", try imported())
        let deleted = try run("lists", "--delete", "budget")
        #expect(deleted.status == 0 && deleted.output == "De lijst ‘budget’ is verwijderd.\n")
        #expect(try run("lists").output == "")
        #expect(try run("lists", "--delete", "budget").status == 66)
    }

    @Test func `a list that is not there is named`() throws {
        let result = try run("list", "--in", "nergens")
        #expect(result.status == 66 && result.errors.contains("nergens"))
    }
}
