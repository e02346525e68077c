import Foundation
import TestSupport
import Testing

@testable import InitiativeProgram

/// The commands as a script calls them: what they print, and how they end.
struct ProgramTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        #expect(mkdir(folder("tmp"), 0o700) == 0)
    }

    private func run(
        _ arguments: String..., input: String = "", largestFile: Int? = nil
    ) throws -> ProgramRun {
        try ProgramRun(
            arguments, environment: ["XDG_DATA_HOME": folder.path, "TMPDIR": folder("tmp")],
            input: input, largestFile: largestFile)
    }

    private var notes: String { "initiatiefwijzer/notes.sqlite" }

    @Test func `the list goes to standard output, in rows or as JSON`() throws {
        let rows = try run("list", "--language", "en")
        #expect(rows.status == 0 && rows.errors == "")
        #expect(rows.output.hasPrefix("C01\tCommunity garden on vacant land\t"))
        let json = try run("list", "--json")
        let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
        let records = try #require(read as? [[String: Any]])
        #expect(records.count == rows.output.split(separator: "\n").count)
        for record in records {
            #expect(
                Set(record.keys) == [
                    "id", "title", "description", "place", "goal", "goals", "year", "origin",
                    "source",
                ])
        }
    }

    @Test func `the list is narrowed, sorted and written in any form`() throws {
        let rows = try run(
            "list", "--filter", "doel:natuur", "--sort", "plaats:desc", "--columns",
            "nummer,place,strategie")
        let lines = rows.output.split(separator: "\n").map { $0.split(separator: "\t") }
        let places = lines.map { String($0[1]) }
        #expect(places.count > 2 && places == places.sorted(by: >), "\(rows)")
        #expect(lines.allSatisfy { $0.count == 3 && $0[2] == "–" })
        let table = try run("list", "--filter", "c01", "--csv", "--columns", "titel,herkomst")
        #expect(
            table.output
                == "titel,herkomst\r\nBuurttuin op braakliggende grond,meegeleverd\r\n")
        let found = try run("list", "--filter", "c01", "--jsonl", "--columns", "goal,jaar,walked")
        #expect(found.output == #"{"goal":"liveability","walked":"no","year":null}"# + "\n")
        let whole = try run("list", "--jsonl")
        #expect(whole.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"description\"") })
        let sort = try run("list", "--sort", "kleur")
        #expect(sort.status == 64 && sort.errors.contains("kleur"))
        let column = try run("list", "--columns", "kleur", "--language", "en")
        #expect(column.status == 64 && column.errors.contains("number, title"))
        #expect(try run("list", "--filter", "zeppelin").output == "")
    }

    @Test func `the reference is searched by word, by name and by slide`() throws {
        #expect(try run("reference").output.contains("\nfederatief initiatief · begrip\n"))
        let slide = try run("reference", "dia", "12")
        #expect(slide.status == 0 && slide.output.contains("UNDP"))
        let term = try run("reference", "--language", "en", "Arnstein's ladder")
        #expect(term.output.hasPrefix("Arnstein's ladder\n\n"))
        let none = try run("reference", "zeppelin")
        #expect(none.status == 66 && none.output == "" && none.errors.contains("zeppelin"))
    }

    @Test func `an initiative is found however its number is typed`() throws {
        #expect(try run("show", "c01").output == run("show", "C01").output)
        #expect(try run("show", "C01").output.hasPrefix("Buurttuin op braakliggende grond\n"))
    }

    @Test func `a report is written to a file as it would be printed`() throws {
        let path = folder("verslag.md")
        let written = try run("report", "C01", "--output", path)
        #expect(written.status == 0 && written.output == "")
        let printed = try run("report", "C01")
        // Its mark is a comment, so that a later report may take its place.
        let mark = "\n<!-- initiatiefwijzer -->\n"
        #expect(folder.bytes(of: "verslag.md") == Data((printed.output + mark).utf8))
        #expect(folder.mode(of: "verslag.md") == 0o600)
    }

    @Test(arguments: ["markdown", "json"])
    func `only a former report is replaced unasked, any other file with --force`(
        format: String
    ) throws {
        let path = folder("verslag")
        let arguments = ["report", "C01", "--format", format, "--output", path]
        func report(_ more: String...) throws -> ProgramRun {
            try ProgramRun(arguments + more, environment: ["XDG_DATA_HOME": folder.path])
        }
        #expect(try report().status == 0 && report().status == 0)
        try folder.write(Array("mijn eigen werk".utf8), to: "verslag")
        let refused = try report()
        #expect(refused.status == ExitCode.cannotCreate.rawValue)
        #expect(refused.errors.contains("--force"))
        #expect(folder.bytes(of: "verslag") == Data("mijn eigen werk".utf8))
        #expect(try report("--force").status == 0)
        #expect(folder.bytes(of: "verslag") != Data("mijn eigen werk".utf8))
    }

    @Test(
        arguments: ["notes.sqlite", "notes.sqlite-wal", "lists.sqlite", "backups/a.md", "rooms/x"],
        [false, true])
    func `the program's own files are never written over`(name: String, isForced: Bool) throws {
        #expect(try run("show", "C01").status == 0)
        let own = folder("initiatiefwijzer")
        for kept in ["backups", "rooms"] {
            try FileManager.default.createDirectory(
                atPath: own + "/" + kept, withIntermediateDirectories: true)
        }
        // By another way to the same place too.
        #expect(symlink(own, folder("omweg")) == 0)
        let before = folder.bytes(of: "initiatiefwijzer/" + name)
        for path in [own + "/" + name, folder("omweg/" + name)] {
            let written = try ProgramRun(
                ["report", "C01", "--output", path] + (isForced ? ["--force"] : []),
                environment: ["XDG_DATA_HOME": folder.path])
            #expect(written.status == ExitCode.cannotCreate.rawValue)
            #expect(written.errors.contains("eigen gegevens"))
        }
        #expect(folder.bytes(of: "initiatiefwijzer/" + name) == before)
    }

    @Test func `a reason of the system is said in the reader's language`() throws {
        for (language, reason) in [("nl", "die map bestaat niet"), ("en", "folder does not exist")]
        {
            let errors = try run(
                "report", "C01", "--output", folder("weg/a"), "--language", language
            ).errors
            #expect(errors.contains(reason) && !errors.contains("No such file"))
        }
        #expect(try run("report", "C01", "--output", "").status == ExitCode.usage.rawValue)
    }

    @Test func `help names the themes that there are`() throws {
        let help = try run("--help").output
        for name in try #require(help.firstMatch(of: /--theme \S+ .*\((.*)\)/)?.1)
            .split(separator: " ") where name != "of"
        {
            #expect(!(try run("list", "--theme", String(name)).errors.contains("er zijn")))
        }
    }

    @Test(
        arguments: [
            (["lijst"], .usage), (["list", "--language", "de"], .usage),
            (["list", "--file", "FOLDER/vreemd"], .data),
            (["list", "--file", "FOLDER/leeg"], .data),
            (["list", "--file", "FOLDER/tmp"], .data),
            (["list", "--file", "FOLDER/vreemd/a"], .cannotCreate),
            (["show", "X99"], .noInput), (["report", "X99"], .noInput),
            (["play", "FOLDER/nergens"], .noInput),
            (["report", "C01", "--output", "FOLDER/weg/a"], .cannotCreate),
            (["report", "C01", "--output", "FOLDER/tmp"], .cannotCreate), ([], .configuration),
            (["--theme", "nergens"], .configuration),
        ] as [([String], ExitCode)])
    func `what goes wrong is one sentence on standard error, and a number`(
        arguments: [String], code: ExitCode
    ) throws {
        try folder.write(Array("boodschappen\n".utf8), to: "vreemd")
        try folder.write([], to: "leeg")
        let run = try ProgramRun(
            arguments.map { $0.replacing("FOLDER", with: folder.path) },
            environment: ["XDG_DATA_HOME": folder.path, "LANG": "en"])
        #expect(run.status == code.rawValue)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("initiatiefwijzer: "))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(folder.bytes(of: "vreemd") == Data("boodschappen\n".utf8))
        #expect(folder.bytes(of: "leeg") == Data())
    }

    @Test func `without a terminal the program names the commands that need none`() throws {
        let errors = try run().errors
        #expect(errors.contains("initiatiefwijzer list") && errors.contains("report"))
    }

    @Test func `an argument cannot send anything to the terminal`() throws {
        let errors = try run("show", "\u{1B}[31mX\u{202E}").errors
        #expect(!errors.contains("\u{1B}") && !errors.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `themes and content pass their check`() throws {
        let check = try run("check", "--language", "en")
        #expect(check.status == 0)
        #expect(check.output.contains("theme dark") && check.output.contains("theme light"))
    }

    @Test func `a script plays on a copy and leaves nothing behind`() throws {
        #expect(try run("list").status == 0)
        let (bytes, names) = (folder.bytes(of: notes), folder.names)
        let play = try run("play", "-", input: "Enter\nEnter \"gezien\"\nCtrl-S\n")
        #expect(play.status == 0 && play.errors == "")
        #expect(play.output.contains("gezien"))
        #expect(folder.bytes(of: notes) == bytes)
        #expect(folder.names == names)
        #expect(try run("play", "-", input: "q").output == "")
    }

    @Test func `a script without notes to copy makes none`() throws {
        #expect(try run("play", "-", input: "Down\n").status == 0)
        #expect(folder.names == ["tmp"])
    }

    @Test func `the same script prints the same screens`() throws {
        let script = "Enter\nEnter paste:een twee\nEsc n\n"
        let first = try run("play", "-", "--size", "60x18", input: script)
        #expect(try run("play", "-", "--size", "60x18", input: script).output == first.output)
        let widths = first.output.split(separator: "\n").filter { $0.allSatisfy { $0 == "-" } }
        #expect(widths.map(\.count) == [60, 60, 60])
    }

    @Test func `a script plays on the file that it is given`() throws {
        let path = folder("eigen.sqlite")
        let play = try run("play", "-", "--file", path, input: "Enter\nEnter paste:gezien")
        #expect(play.status == 0)
        #expect(try run("report", "C01", "--file", path).output.contains("> gezien"))
    }

    @Test func `a disk that is full is told, and what was stored stays`() throws {
        let path = folder("eigen.sqlite")
        _ = try run("play", "-", "--file", path, input: "Enter\nEnter paste:gezien")
        let size = try #require(folder.bytes(of: "eigen.sqlite")).count
        let long = String(repeating: "woord ", count: 20_000)
        let play = try run(
            "play", "-", "--file", path, "--size", "80x40",
            input: "Enter\nEnter End paste:\(long)\nEsc\n", largestFile: size / 512)
        #expect(play.output.contains("De schijf is vol."))
        let report = try run("report", "C01", "--file", path)
        #expect(report.status == 0)
        #expect(report.output.contains("> gezien\n"))
    }
}
