import Foundation
import TestSupport
import Testing

/// What can happen to the program, in a real terminal: nothing is lost, and the terminal is clean.
@Suite(.serialized)
struct FaultScenarios {
    /// Starts, types a sentence in the first field, and waits until it is stored.
    private func typeAndStore(_ terminal: RealTerminal) throws {
        try terminal.start()
        try terminal.press("Enter")
        try terminal.waitFor("stap 1 van")
        try terminal.press("Enter")
        try terminal.type("dit is bewaard")
        try terminal.waitUntilStored()
    }

    private func expectCleanTerminal(_ terminal: RealTerminal) throws {
        #expect(try terminal.cursor().hasSuffix("alternate=0"))
        try terminal.enter("clear; stty -a | tr ' ;' '\\n\\n' | grep -xcE 'icanon|echo|isig|icrnl'")
        try terminal.waitFor("4\n")
    }

    private func expectAllBack(_ terminal: RealTerminal) throws {
        try terminal.enter("clear")
        try terminal.start()
        try terminal.press("Enter")
        try terminal.waitFor("dit is bewaard")
    }

    @Test func `killed in the middle of typing, it leaves a clean terminal and the text`() throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            try terminal.type(" en dit misschien")
            kill(try terminal.processes().program, SIGKILL)
            try terminal.waitFor("onverwacht gestopt")
            try expectCleanTerminal(terminal)
            try expectAllBack(terminal)
        }
    }

    @Test func `when its supervisor is killed the program stores all and ends`() throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            try terminal.type(" helemaal")
            try terminal.waitFor("helemaal")
            let (supervisor, program) = try terminal.processes()
            kill(supervisor, SIGKILL)
            try terminal.waitUntil("the program ends") { kill(program, 0) != 0 }
            try terminal.press("Enter")
            try terminal.waitFor("klaar>")
            try terminal.enter("reset")
            try expectAllBack(terminal)
            try terminal.waitFor("dit is bewaard helemaal")
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `asked to end by a signal, it stores the last letter and says so`(
        number: Int32
    ) throws {
        try inTerminal { terminal in
            try terminal.start()
            try terminal.press("Enter")
            try terminal.waitFor("stap 1 van")
            try terminal.press("Enter")
            try terminal.type("dit is bewaard")
            try terminal.waitFor("dit is bewaard")
            kill(try terminal.processes().program, number)
            try terminal.waitFor("Gestopt door signaal \(number)")
            try terminal.enter("echo code $?")
            try terminal.waitFor("code \(128 + number)")
            try expectCleanTerminal(terminal)
            try expectAllBack(terminal)
        }
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL])
    func `a crash gives the terminal back without a trace of data`(number: Int32) throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            kill(try terminal.processes().program, number)
            try terminal.waitFor("onverwacht gestopt")
            #expect(!terminal.screen.contains("Backtrace"))
            try expectCleanTerminal(terminal)
            try expectAllBack(terminal)
        }
    }

    @Test func `without a terminal one sentence names what does work`() throws {
        try inTerminal { terminal in
            try terminal.enter("\(RealTerminal.program) < /dev/null; echo code $?")
            try terminal.waitFor("code 78")
            #expect(terminal.screen.contains("initiatiefwijzer list"))
        }
    }

    @Test(arguments: ["dumb", "nosuch"])
    func `a terminal that cannot show a screen is named, with what to do`(term: String) throws {
        try inTerminal { terminal in
            try terminal.enter("TERM=\(term) \(RealTerminal.program); echo code $?")
            try terminal.waitFor("code 78")
            #expect(terminal.screen.contains("xterm-256color"))
        }
    }

    @Test func `a file that is not ours is refused and left as it was`() throws {
        try inTerminal { terminal in
            let file = terminal.folder + "/vreemd"
            let bytes = Data("geen notities, wel van iemand".utf8)
            try bytes.write(to: URL(fileURLWithPath: file))
            try terminal.enter("\(RealTerminal.program) --file \(file); echo code $?")
            try terminal.waitFor("code 65")
            #expect(terminal.screen.contains("geen notitiebestand"))
            #expect(FileManager.default.contents(atPath: file) == bytes)
        }
    }

    @Test func `a full disk is said, the text stays, and it is stored when there is room`() throws {
        try inTerminal { terminal in
            try terminal.enter("ulimit -Sf 200; \(RealTerminal.program)")
            try terminal.waitFor("1 van 24")
            try terminal.press("Enter Enter")
            try terminal.waitFor("klaar met schrijven")
            try terminal.paste(String(repeating: "veel tekst ", count: 30_000))
            try terminal.waitFor("NIET BEWAARD")
            let program = try terminal.processes().program
            try terminal.run("prlimit --pid \(program) --fsize=unlimited:")
            try terminal.press("C-s")
            try terminal.waitUntilStored()
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal on a full disk says what is not stored`(number: Int32) throws {
        try inTerminal { terminal in
            try terminal.enter("ulimit -Sf 200; \(RealTerminal.program)")
            try terminal.waitFor("1 van 24")
            try terminal.press("Enter Enter")
            try terminal.waitFor("klaar met schrijven")
            try terminal.type("dit is bewaard")
            try terminal.waitUntilStored()
            try terminal.paste(String(repeating: "veel tekst ", count: 30_000))
            try terminal.waitFor("NIET BEWAARD")
            kill(try terminal.processes().program, number)
            try terminal.waitFor("Gestopt door signaal \(number).")
            let said = terminal.screen.replacing("\n", with: "")
            #expect(said.contains("De schijf is vol. Niet opgeslagen: wat valt op."))
            #expect(said.contains("als bewaard stond, is er nog."))
            #expect(!said.contains("Wat je schreef is bewaard"))
            try terminal.enter("echo code $?")
            try terminal.waitFor("code \(128 + number)")
            try terminal.enter("ulimit -Sf unlimited")
            try expectAllBack(terminal)
        }
    }

    @Test func `killed while the disk is full, what the supervisor says is true`() throws {
        try inTerminal { terminal in
            try terminal.enter("ulimit -Sf 200; \(RealTerminal.program)")
            try terminal.waitFor("1 van 24")
            try terminal.press("Enter Enter")
            try terminal.waitFor("klaar met schrijven")
            try terminal.paste(String(repeating: "veel tekst ", count: 30_000))
            try terminal.waitFor("NIET BEWAARD")
            kill(try terminal.processes().program, SIGKILL)
            try terminal.waitFor("onverwacht gestopt. De schijf is vol.")
            #expect(!terminal.screen.contains("hooguit"))
        }
    }

    @Test func `a signal while another program holds the file ends with what is not stored`() throws
    {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            let lock = try FileLock(on: terminal.notesFile)
            try terminal.type(" en dit niet")
            try terminal.waitFor("en dit niet")
            kill(try terminal.processes().program, SIGTERM)
            try terminal.waitFor("Gestopt door signaal 15. Opslaan duurde te lang")
            let said = terminal.screen.replacing("\n", with: "")
            #expect(said.contains("Niet opgeslagen: wat valt op."))
            #expect(said.contains("Het ligt in een noodkopie"))
            lock.release()
            try terminal.enter("echo code $?")
            try terminal.waitFor("code 143")
            try expectCleanTerminal(terminal)
            // It is offered at the next start, and stored after all.
            try terminal.enter("clear")
            try terminal.start(until: "Er ligt nog iets klaar van de vorige keer.")
            try terminal.press("Enter")
            try terminal.waitFor("in je notities gezet")
            try terminal.press("Enter")
            try terminal.waitFor("dit is bewaard en dit niet")
            try terminal.press("C-c")
            try terminal.waitFor("klaar>")
            let names = try FileManager.default.contentsOfDirectory(
                atPath: (terminal.notesFile as NSString).deletingLastPathComponent)
            #expect(!names.contains { $0.contains("rescue") })
        }
    }

    @Test func `a file that is moved away and back goes on being written`() throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            let away = terminal.notesFile + "-weg"
            try FileManager.default.moveItem(atPath: terminal.notesFile, toPath: away)
            try terminal.type(" en dit")
            try terminal.waitFor("NIET BEWAARD")
            try FileManager.default.moveItem(atPath: away, toPath: terminal.notesFile)
            try terminal.press("C-s")
            try terminal.waitUntilStored()
            try terminal.type(" en dat")
            try terminal.waitUntilStored()
            try terminal.press("C-c")
            try terminal.waitFor("klaar>")
            try expectAllBack(terminal)
            try terminal.waitFor("dit is bewaard en dit en dat")
        }
    }

    /// A folder stands where the journal would go, for a while: the first write of a session fails.
    @Test func `a first write that fails for a while is made good by itself`() throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            try terminal.press("C-c")
            try terminal.waitFor("klaar>")
            try expectAllBack(terminal)
            let journal = terminal.notesFile + "-journal"
            unlink(journal)
            #expect(mkdir(journal, 0o700) == 0)
            try terminal.press("Enter")
            try terminal.type(" en dit")
            try terminal.waitFor("NIET BEWAARD")
            #expect(terminal.screen.contains("kon niet worden geschreven: "))
            #expect(!terminal.screen.contains("alleen lezen") && !terminal.screen.contains("(fout"))
            try terminal.type(" en dat")
            #expect(rmdir(journal) == 0)
            try terminal.waitUntilStored()
            try terminal.press("C-c")
            try terminal.waitFor("klaar>")
            try expectAllBack(terminal)
            try terminal.waitFor("dit is bewaard en dit en dat")
        }
    }

    @Test func `lessons that another program keeps from being read are no empty list`() throws {
        try inTerminal { terminal in
            try typeAndStore(terminal)
            try terminal.press("Escape Escape")
            try terminal.waitFor("1 van 24")
            let lock = try FileLock(on: terminal.notesFile)
            try terminal.press("t")
            try terminal.waitFor("Je lessen konden nu niet worden gelezen")
            lock.release()
            try terminal.waitFor("Voorbereid")
        }
    }

    @Test func `a reader that goes away ends a list quietly`() throws {
        try inTerminal { terminal in
            try terminal.enter("\(RealTerminal.program) list | head -1; echo code $?")
            try terminal.waitFor("code 0")
            #expect(terminal.screen.contains("C01"))
            try terminal.enter("clear; \(RealTerminal.program) list > /dev/full; echo code $?")
            try terminal.waitFor("code 74")
        }
    }

    @Test func `without a character set of its own letters stay legible`() throws {
        try inTerminal(environment: ["LC_ALL": "C"]) { terminal in
            try terminal.start()
            try terminal.waitFor("Buurttuin op braakliggende grond")
        }
    }
}
