public import InitiativeInterface
public import InitiativeModel
public import TerminalUI

/// Types on the state as a person would, and answers its effects from memory, so that a test
/// reads as what somebody does and sees.
public struct Robot {
    public private(set) var state: AppState
    /// Every effect asked for, in order.
    public private(set) var effects: [Effect] = []
    /// What the notes file would hold.
    public private(set) var stored: [Write] = []
    /// What the next write comes to; nil for success.
    public var failure: WriteFailure?
    /// What the notes file answers to the next write of a change: another program was first.
    public var refusal: (@Sendable (Change) -> WriteFailure)?
    /// Why nothing can be read now; nil where all can.
    public var readFailure: ReadFailure?
    public private(set) var ending: Ending?
    /// What the report comes to.
    public var reportText = "# report\n\ntext"
    /// Whether replies wait until ``release()``.
    public var holdsReplies = false
    /// Replies that wait, oldest first.
    public var held: [Message] = []
    /// What reading an initiative gives: the stored writes are in it.
    public var dossiers: [InitiativeID: Dossier]
    /// The lessons that were begun, and their class.
    public var classroom = SampleClass()
    /// The imported lists that there are.
    public var lists: [SampleList] = []
    /// What the notes file would hold about rows of them, by their names.
    public private(set) var notes: [String: ListNotes] = [:]
    private var copies = 0

    public init(
        language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        rows: [InitiativeRow] = Samples.rows, readOnly: ReadOnlyReason? = nil,
        dossiers: [InitiativeID: Dossier] = [:]
    ) {
        let desk = Desk(
            language: language, themeName: "dark", themeNames: ["dark", "light"], size: size,
            rows: rows, readOnly: readOnly)
        self.init(state: AppState(desk: desk, session: "test"), rows: rows)
        for (id, dossier) in dossiers { self.dossiers[id] = dossier }
    }

    public init(state: AppState, rows: [InitiativeRow]) {
        self.state = state
        dossiers = Dictionary(
            uniqueKeysWithValues: rows.map { ($0.id, Samples.dossier($0.initiative)) })
    }

    /// Does what the program asks for before anything is pressed.
    public mutating func begin() { carryOut(state.begin()) }

    /// Presses keys, named as in `KeyChord` and separated by spaces.
    public mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") {
            guard let chord = KeyChord(String(name)) else {
                preconditionFailure("a test names keys that exist")
            }
            send(.event(.key(chord)))
        }
    }

    /// Types a text, character by character.
    public mutating func type(_ text: String) {
        for character in text {
            send(.event(.key(character == "\n" ? "enter" : KeyChord(.character(character)))))
        }
    }

    public mutating func paste(_ text: String) { send(.event(.paste(text))) }

    public mutating func send(_ message: Message) {
        carryOut(state.receive(message))
    }

    private mutating func carryOut(_ effects: [Effect]) {
        var waiting: [Message] = []
        func answer(_ effects: [Effect], _ robot: inout Robot) {
            for effect in effects {
                robot.effects.append(effect)
                guard let reply = robot.reply(to: effect) else { continue }
                if robot.holdsReplies { robot.held.append(reply) } else { waiting.append(reply) }
            }
        }
        answer(effects, &self)
        while !waiting.isEmpty { answer(state.receive(waiting.removeFirst()), &self) }
    }

    /// Lets the replies that waited arrive, and later ones at once.
    public mutating func release() {
        holdsReplies = false
        let replies = held
        held = []
        for reply in replies { send(reply) }
    }

    /// Another program left a text in the field that is written next.
    public mutating func someoneWrote(_ text: String) {
        refusal = { change in
            guard case .answer(let edit) = change else { return .failed(code: 0) }
            return .conflict(.answer(edit.rebased(on: .text(text))))
        }
    }

    /// What was deleted and can be brought back.
    public var deleted: [DeletedInitiative] = []
    /// What was erased, and what each came to.
    public private(set) var erased: [Erasure] = []
    public var erasing = Erased()

    public var screen: String { state.frame().description }
    public var notice: String? { state.desk.notice?[state.desk.language] }
    public var walk: Walk? { state.desk.dossier?.walk }

    /// Does with a write what the notes file would.
    private mutating func keep(_ write: Write) {
        stored.append(write)
        classroom.keep(write)
        guard let entry = write.entry else { return }
        let change: Change
        if case .undo = write { change = entry.change.inverse } else { change = entry.change }
        switch change {
        case .answer(let answer):
            guard let id = Self.initiative(of: write), var dossier = dossiers[id] else { return }
            dossier.walk.apply(answer)
            switch write {
            case .record: dossier.history.record(entry)
            case .undo: _ = dossier.history.undo()
            case .redo: _ = dossier.history.redo()
            case .setting, .lesson, .ballots, .leaveRoom: break
            }
            dossiers[id] = dossier
        case .initiative(let edit):
            guard let after = edit.after else { return }
            dossiers[edit.target, default: Samples.dossier(after)].initiative = after
        case .plan, .takeaway: break
        case .rows(let change):
            notes[change.target, default: ListNotes()].apply(change)
        case .view: break
        }
    }

    private static func reads(_ effect: Effect) -> Bool {
        switch effect {
        case .list, .readNotes, .readLists, .readPage, .findLetter, .lesson(.readAll),
            .lesson(.open):
            true
        default: false
        }
    }

    private static func initiative(of write: Write) -> InitiativeID? {
        switch write {
        case .record(_, let walk), .undo(_, let walk), .redo(_, let walk): walk?.initiative
        case .setting, .lesson, .ballots, .leaveRoom: nil
        }
    }

    private mutating func reply(to effect: Effect) -> Message? {
        if let readFailure, Self.reads(effect) { return .notRead(effect, readFailure) }
        switch effect {
        case .persist(let write):
            if let failure {
                self.failure = nil
                return .notPersisted(write, failure)
            }
            if let refusal, let entry = write.entry {
                self.refusal = nil
                let change: Change
                if case .undo = write {
                    change = entry.change.inverse
                } else {
                    change = entry.change
                }
                return .notPersisted(write, refusal(change))
            }
            keep(write)
            return .persisted(write, .stored, at: "14:03")
        case .open(let id): return dossiers[id].map { .opened($0) }
        case .readAgain(let id): return dossiers[id].map { .readAgain($0) }
        case .report(let request): return .reported(request, reportText)
        case .identify(let newcomer):
            copies += 1
            return .identified(InitiativeID("eigen\(copies)"), newcomer)
        case .finish(let ending):
            self.ending = ending
            return nil
        case .readNotes(let list):
            return .notesRead(list: list, notes[list] ?? ListNotes())
        case .readLists: return .listsRead(lists.map(\.summary))
        case .readPage(let request):
            let list = lists.first { $0.summary.id == request.query.list }
            return .pageRead(request, page: list?.page(request))
        case .findLetter(let request):
            let list = lists.first { $0.summary.id == request.query.list }
            return .letterFound(request, place: list?.place(of: request))
        case .exportRows(let export):
            return .rowsExported(count: export.marked.count, path: "/tmp/rijen.csv")
        case .lesson(let effect): return reply(to: effect).map { .lesson($0) }
        case .voting(let effect): return .voting(classroom.reply(to: effect))
        case .deleteList(let list):
            lists.removeAll { $0.summary.id == list.id }
            return .listDeleted(list)
        case .removeRescue(_, let isStored): return .rescueRemoved(isStored: isStored, left: [])
        case .readDeleted: return .deletedRead(deleted, retention: state.desk.retention)
        case .erase(let erasure):
            erased.append(erasure)
            return .erased(erasure, erasing)
        case .giveRoomBack, .lookAtList, .importList, .stopImport, .takeBackImport,
            .list, .export,
            .wake,
            .suspend, .useTheme:
            return nil
        }
    }
}

extension Robot {
    private mutating func reply(to effect: LessonEffect) -> LessonMessage? {
        classroom.reply(to: effect)
    }
}
