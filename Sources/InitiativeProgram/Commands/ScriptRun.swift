internal import Foundation
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

/// Plays written-down keys on the in-memory terminal and prints the screen after each line.
@MainActor
enum ScriptRun {
    /// On the notes file asked for, else on a throw-away copy of the usual one.
    static func play(
        _ script: String, size: Size, _ workplace: Workplace
    ) throws(ProgramFailure) {
        let script = KeyScript(try read(script, workplace))
        guard workplace.askedFile == nil else {
            return try play(script, workplace.openNotes(), size, workplace)
        }
        let folder = NSTemporaryDirectory() + "/initiatiefwijzer-" + RandomWord.next()
        guard mkdir(folder, 0o700) == 0 else {
            throw ProgramFailure(
                .cannotCreate(path: folder, code: errno), workplace.startWords)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let copy = folder + "/notes.sqlite"
        let usual = try workplace.notesPath()
        if access(usual, F_OK) == 0 {
            let notes = try workplace.openNotes(at: usual)
            do {
                try notes.copy(to: copy)
            } catch {
                throw ProgramFailure(error, workplace.startWords)
            }
        }
        try play(script, workplace.openNotes(at: copy), size, workplace)
    }

    private static func read(
        _ script: String, _ workplace: Workplace
    ) throws(ProgramFailure) -> String {
        let handle =
            script == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: script)
        guard let handle, let data = try? handle.readToEnd() ?? Data() else {
            throw ProgramFailure(.noInput, workplace.startWords.cannotReadScript(script))
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func play(
        _ script: KeyScript, _ notes: NotesFile, _ size: Size, _ workplace: Workplace
    ) throws(ProgramFailure) {
        let opening = try SessionOpening(notes, workplace, nil)
        let words = ProgramPhrases[opening.language]
        let terminal = MemoryTerminal(size: size)
        // A fixed time, so that the same script prints the same screens.
        let library = ListLibrary(besides: notes.path)
        let performer = EffectPerformer(
            notes: notes, library: library,
            importer: ListImporter(
                library: library, home: workplace.environment["HOME"],
                language: opening.language),
            rescue: RescueFiles(of: notes.path, environment: workplace.environment), terminal: "",
            timeOfDay: { "12:00" })
        var state = opening.state(size: size, rescued: nil)
        var isFinished = false

        func receive(_ message: Message) {
            var waiting = [message]
            while !waiting.isEmpty, !isFinished {
                for effect in state.receive(waiting.removeFirst()) {
                    if case .finish = effect { isFinished = true }
                    if let reply = performer.perform(effect) { waiting.append(reply) }
                }
            }
        }
        func show() throws(ProgramFailure) {
            let canvas = state.frame()
            terminal.show(canvas, theme: .dark)
            let line = String(repeating: "-", count: canvas.size.columns)
            try StandardStreams.write("\(canvas)\n\(line)\n", in: words)
        }
        if script.lines.isEmpty { try show() }
        for line in script.lines where !isFinished {
            for event in line.events { receive(.event(event)) }
            if !isFinished { try show() }
        }
        // What was typed last is stored as well.
        if !isFinished { receive(.terminate(signal: SIGTERM)) }
    }
}
