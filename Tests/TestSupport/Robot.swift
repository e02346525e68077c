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
    public private(set) var ending: Ending?
    private var dossiers: [InitiativeID: Dossier]

    public init(
        language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        rows: [InitiativeRow] = Samples.rows, readOnly: ReadOnlyReason? = nil
    ) {
        let desk = Desk(
            language: language, themeName: "dark", themeNames: ["dark", "light"], size: size,
            rows: rows, readOnly: readOnly)
        state = AppState(desk: desk, session: "test")
        dossiers = Dictionary(
            uniqueKeysWithValues: rows.map { ($0.id, Samples.dossier($0.initiative)) })
    }

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
        var waiting = [message]
        while !waiting.isEmpty {
            for effect in state.receive(waiting.removeFirst()) {
                effects.append(effect)
                if let reply = reply(to: effect) { waiting.append(reply) }
            }
        }
    }

    public var screen: String { state.frame().description }
    public var notice: String? { state.desk.notice?[state.desk.language] }
    public var walk: Walk? { state.desk.dossier?.walk }

    private mutating func reply(to effect: Effect) -> Message? {
        switch effect {
        case .persist(let write):
            if let failure {
                self.failure = nil
                return .notPersisted(write, failure)
            }
            stored.append(write)
            return .persisted(write, at: "14:03")
        case .open(let id): return dossiers[id].map { .opened($0) }
        case .report(let request): return .reported(request, "# report\n\ntext")
        case .identifyCopy(let id): return .identified(InitiativeID("eigen1"), copyOf: id)
        case .finish(let ending):
            self.ending = ending
            return nil
        case .list, .export, .wake, .suspend, .useTheme: return nil
        }
    }
}
