internal import Foundation
internal import InitiativeInterface
internal import InitiativeExchange
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

extension ProgramPhrases {
    static let english = ProgramPhrases(
        needsTerminal: """
            This program needs a terminal; without one, use “initiatiefwijzer list” and \
            “initiatiefwijzer report”.
            """,
        unusableTerminal: { term in
            "The terminal “\(term)” is not known here or cannot show a screen. Try "
                + "TERM=xterm-256color, or use “initiatiefwijzer list” and “report”."
        },
        noHome: """
            There is no folder for your notes: HOME and XDG_DATA_HOME are missing. Name a file \
            with --file.
            """,
        cannotPrint: "Not everything could be written; the disk may be full.",
        crashed: """
            Initiatiefwijzer stopped unexpectedly. What you wrote is saved, but for at most the \
            last second. Start again to go on.
            """,
        crashedSaving: """
            Initiatiefwijzer stopped unexpectedly while it was still saving. What you wrote last \
            may be missing; what had been saved before is still there.
            """,
        crashedUnsaved: {
            """
            Initiatiefwijzer stopped unexpectedly. \($0) So what you wrote last is not stored; \
            what had been saved before is still there.
            """
        },
        stopped: { "Stopped by signal \($0). What you wrote is saved." },
        stoppedUnsaved: { "Stopped by signal \($0)." },
        notSaved: { cause, names, lastSaved in
            cause + " Not stored: \(names.isEmpty ? "what you wrote last" : names). "
                + (lastSaved.map { "What was saved up to \($0) is still there." }
                    ?? "What was saved earlier is still there.")
        },
        rescued: {
            "It is in a rescue copy, \($0). At the next start you can save it after all."
        },
        tooSlow: "Saving took too long; another program may be holding your notes file.",
        voteNeedsTerminal: """
            Voting on a screen needs a terminal; without one, vote with --answer. No vote was \
            cast.
            """,
        voteCrashed: """
            Voting stopped unexpectedly. A vote that was in the box is still there. Give the same \
            command again to go on.
            """,
        voteStopped: { "Stopped by signal \($0). A vote that was in the box is still there." },
        noInitiative: {
            "There is no initiative “\($0)”. “initiatiefwijzer list” shows which exist."
        },
        nothingInReference: {
            "The reference says nothing about “\($0)”. “initiatiefwijzer reference” lists all there is."
        },
        rejected: { "line \($0): \($1)" },
        reason: { reason in
            switch reason {
            case .noTitle: "no title and no description"
            case .unclosedQuote: "a quotation mark is never closed"
            case .fieldTooLong: "a cell is longer than 1 MB"
            case .rowTooLong: "the row is too long"
            case .tooManyColumns: "more than 1000 columns"
            case .notAnObject: "a JSON object was due here"
            case .invalidJSON: "this is not valid JSON"
            case .nestedTooDeeply: "the data are nested too deeply"
            }
        },
        columnMeans: { "  \($0)  →  \($1)" }, columnKept: "(kept with the row)",
        dryRun: "Nothing was read in: this was a trial.", importName: "List: ",
        noView: { "There is no view “\($0)”. Keep one with v in a list." },
        noList: { "There is no list “\($0)”. “initiatiefwijzer lists” shows which exist." },
        listChanged: {
            "The list “\($0)” has been read in again since. Nothing was deleted; try once more."
        },
        listProblem: { error in
            switch error {
            case .file(.damaged(let path)), .file(.notOurs(let path)), .file(.empty(let path)),
                .file(.notAFile(let path)):
                """
                The file with your imported lists, \(path), is damaged or is something else. It was \
                left as it is, and your notes are not in it. Give it another name and read the lists \
                in again from their sources, with import.
                """
            case .file(.newer(let path)):
                """
                The file with your imported lists, \(path), is of a newer version of \
                initiatiefwijzer. It was left as it is. Use that version.
                """
            case .file(.noPermission(let path)), .file(.foreignOwner(let path)):
                "You may not read the file with your imported lists: \(path). Ask for access."
            case .file(.cannotCreate(let path, _)):
                "The file for imported lists cannot be made here: \(path)."
            case .file(.busy(let path)):
                "Another program is holding \(path). Close that, or try again later."
            case .file(.diskFull(let path)):
                "The disk is full; \(path) could not be written. What was there still is."
            case .file(.failed(let path, let code)):
                """
                The imported lists in \(path) could not be read: \
                \(FaultPhrases.cause(code, in: .english)). What was there is still there.
                """
            case .interrupted, .cancelled: "Stopped."
            case .gone: "This list is no longer there."
            case .tooManyRows: "So many rows do not fit in one list."
            }
        },
        mapping: { error in
            switch error {
            case .notAnAssignment(let text): "“\(text)” is not right; write it as title=column."
            case .unknownField(let name):
                "“\(name)” is not a field; the fields are: "
                    + ListField.allCases.map(\.rawValue).joined(separator: ", ") + "."
            case .unknownColumn(let name): "There is no column “\(name)” in this file."
            case .repeatedField(let field): "“\(field.rawValue)” is there twice."
            }
        },
        unknownColumn: { "A list cannot be sorted by “\($0)”." },
        noColumn: { "There is no column “\($0)”; there are: \($1)." },
        badChoice: { ": \($0) is \($1)" },
        cannotWriteReport: { path, reason in
            "The report could not be written to \(path): \(reason). Your answers are untouched."
        },
        notAFile: "that is not a regular file",
        otherFile: "another file is already there; --force replaces it",
        ownFile: "this program keeps its own data there; choose another place",
        system: { number in
            switch number {
            case ENOENT: "that folder does not exist"
            case ENOTDIR: "a part of the path is not a folder"
            case EISDIR: "that is a folder"
            case EACCES, EPERM: "this program may not write there"
            case EROFS: "that place can only be read"
            case ENOSPC, EDQUOT, EFBIG: "the disk is full"
            case ENAMETOOLONG: "that name is too long"
            case EIO: "the disk reported an error"
            case EMFILE, ENFILE: "too many files are open"
            default: FaultPhrases.cause(-Int(number), in: .english)
            }
        },
        usage: { detail in
            "This command is not right\(detail). “initiatiefwijzer --help” tells what there is."
        },
        badLanguage: ": --language is nl or en",
        badSize: ": --size is columns x rows, such as 80x24",
        noLesson: {
            "There is no lesson “\($0)”. “initiatiefwijzer lesson list” shows "
                + "which there are."
        },
        newerLesson: {
            "The lesson “\($0)” was changed with a newer version of this program. It is still "
                + "there, but cannot be read here."
        },
        noLessonHeld: "No lesson is being held. Begin one in the program, with t and then h.",
        lessonIsOver: { "The lesson “\($0)” is over; nobody can vote in it any more." },
        lessonKind: { $0 ? "prepared" : $1 ? "held" : "being held" },
        newerLessons: {
            """
            \($0 == 1 ? "One lesson was" : "\($0) lessons were") changed with a newer version of \
            this program: still there, but not to be read here.
            """
        },
        noClassFolder: {
            "There is no class folder at \($0), or you may not enter it. No vote was cast. Copy "
                + "the command that the room's screen shows."
        },
        noLessonHere: {
            "There is no lesson with the code “\($0)” in this folder. No vote was cast. Copy "
                + "the command that the room's screen shows."
        },
        newerLessonHere: """
            This lesson is held with a newer version of this program. No vote was cast. Vote with \
            the same version as the trainer.
            """,
        noRoundOpen: "No round is open now, so this vote does not count. Try again when one is.",
        unknownAnswer: { "“\($0)” is not one of the answers: \($1). No vote was cast." },
        cannotReadScript: { "The script \($0) could not be read." },
        unknownKey: { "Line \($1) of the script names a key that does not exist: \($0)." },
        checkPassed: { "all right: \($0)" },
        checkFailed: { "Found \($0) faults." },
        themeChecked: { "theme \($0)" },
        contentChecked: { "content, \($0) cases in two languages" },
        place: "Place: ", goal: "Goal: ", year: "Since: ", source: "Source: ",
        notes: { error in
            let kept = " Nothing in it was changed."
            return switch error {
            case .notOurs(let path):
                "\(path) is not a notes file of initiatiefwijzer.\(kept) "
                    + "Choose another file with --file."
            case .empty(let path):
                "\(path) is empty, so it is not a notes file.\(kept) "
                    + "Remove it or choose another file with --file."
            case .damaged(let path):
                "The notes file \(path) is damaged.\(kept) Backups are in the folder backups beside "
                    + "it; put one back or choose another file with --file."
            case .newer(let path):
                "The notes file \(path) was made by a newer version of initiatiefwijzer.\(kept) "
                    + "Use that version, or choose another file with --file."
            case .notAFile(let path):
                "\(path) is not a regular file.\(kept) Choose another file with --file."
            case .noPermission(let path):
                "You may not read \(path).\(kept) Ask for access or choose another file with --file."
            case .foreignOwner(let path):
                "\(path) belongs to another user.\(kept) Choose a file of your own with --file."
            case .cannotCreate(let path, _):
                "The notes file \(path) cannot be made here. Make the folder writable or choose "
                    + "another file with --file."
            case .busy(let path):
                "Another program is holding \(path). Close it, or try again later."
            case .diskFull(let path):
                "The disk is full; \(path) could not be written. What was there is still there."
            case .failed(let path, let code):
                """
                \(path) could not be read or written: \
                \(FaultPhrases.cause(code, in: .english)). What was there is still there.
                """
            }
        },
        theme: { name, error in
            let reason: String =
                switch error {
                case .unknown(_, let known):
                    "does not exist; there are: \(known.joined(separator: ", "))"
                case .unreadableFile: "cannot be read"
                case .syntax(let line): "is wrong on line \(line)"
                case .unknownName(let line, let key):
                    "names something on line \(line) that does not exist: \(key)"
                case .badColor(let line, let key):
                    "has no colour like #rrggbb on line \(line) for \(key)"
                case .missing(let names): "lacks colours: \(names.joined(separator: ", "))"
                case .unreadable(let ink, let paper):
                    "cannot be read: \(ink.rawValue) does not stand out from \(paper.rawValue)"
                }
            return "The theme “\(name)” \(reason)."
        },
        help: { themes in
            """
            initiatiefwijzer: which strategy do you, as a social professional, take towards a
            citizens' initiative? A walk past four strategies, alone or in a group.

            Use
              initiatiefwijzer                     start the program
              initiatiefwijzer list                all initiatives
                  [--filter TEXT] [--sort COLUMN[:desc]] [--columns A,B] [--json|--jsonl|--csv]
              initiatiefwijzer show ID [--json]    one initiative
              initiatiefwijzer report ID           your report on an initiative
                  [--format markdown|json] [--output FILE [--force]]   (- is standard output)
              initiatiefwijzer reference [WORD]    look up terms, slides and sources
              initiatiefwijzer import FILE         read in a list (- is standard input)
                  [--name NAME] [--map title=COLUMN] [--licence TEXT] [--dry-run]
                  [--format csv|json|jsonl] [--encoding utf-8|...] [--delimiter CHARACTER]
              initiatiefwijzer lists               the lists that were read in
                  [--json] [--delete NAME]
              initiatiefwijzer list --in NAME      the rows of a list; or --view VIEW
                  [--filter TEXT] [--sort FIELD[:desc]] [--columns A,B] [--json|--jsonl|--csv]
              initiatiefwijzer lesson list [--json]   prepared lessons and those that were held
              initiatiefwijzer lesson share CODE FOLDER   let others vote in a lesson
                  [--group GROUP]                  (only members of a group)
              initiatiefwijzer lesson console [CODE]   the trainer's screen, in a second terminal
              initiatiefwijzer lesson report CODE   the report of a lesson, without names
                  [--format markdown|csv|json] [--output FILE [--force]]
              initiatiefwijzer vote --folder FOLDER CODE   vote in a lesson, as the board says
                  [--answer ANSWER] [--reason TEXT] [--wait SECONDS]   without a screen
              initiatiefwijzer forget ID           erase an initiative for good, with all about it
                  [--history]                      only what stood there before
              initiatiefwijzer forget --deleted    erase for good what was deleted
              initiatiefwijzer forget --keep DAYS   for how long what is deleted comes back (first 30)
              initiatiefwijzer check               check themes and content
              initiatiefwijzer play SCRIPT         play keys and print the screens
                  [--size 80x24]                   (- is standard input)

            Everywhere
              --in NAME            begin at a list that was read in
              --file FILE          another notes file than the usual one
              --language nl|en     the language
              --theme NAME         the colour theme (\(themes.joined(separator: " or ")))
              --help, --version

            Your notes are in $XDG_DATA_HOME/initiatiefwijzer/notes.sqlite, usually
            ~/.local/share/initiatiefwijzer/notes.sqlite. Nothing goes over the network.

            """
        })
}
