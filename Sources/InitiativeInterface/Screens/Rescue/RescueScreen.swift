internal import InitiativeModel
internal import TerminalUI

/// What could not be stored when the program had to end, found again at the next start.
public struct RescueScreen: ReadingScreen {
    public enum Extra: Sendable { case store, discard }

    var scroll = ReadingScroll()
    /// Whether throwing it away was asked for once.
    private var isDiscardAsked = false

    init() {}

    public func title(_ desk: Desk) -> String { desk.phrases.rescue.title }

    var namesScrolling: Bool { false }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        [
            Binding(
                "enter", label: \.rescue.store, action: .store,
                desk.readOnly == nil ? .available : .unavailable(\.frame.readOnly)),
            Binding("d", label: \.rescue.discard, action: .discard),
        ]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] {
        let wasAsked = isDiscardAsked
        isDiscardAsked = false
        switch extra {
        case .store: return [.storeRescued]
        case .discard:
            guard wasAsked else {
                isDiscardAsked = true
                return [.say(Phrases.both(\.rescue.discardAsk))]
            }
            return [.discardRescued]
        }
    }

    mutating func scrolled() { isDiscardAsked = false }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.rescue
        var text = Paragraph(columns: min(76, columns))
        text.add(phrases.heading, Style(.heading, on: .page, .bold))
        text.addBlank()
        text.add(phrases.explain)
        text.addBlank()
        for write in desk.rescued?.writes ?? [] {
            text.add(line(about: write, desk), hanging: "· ")
        }
        text.addBlank()
        text.add(phrases.whatNow)
        return text
    }

    /// What was written, and of which initiative; while shielded without the words themselves.
    private func line(about write: Write, _ desk: Desk) -> String {
        let name = desk.phrases.changes.name(of: write)
        let initiative = write.walk.flatMap { header in
            desk.rows.first { $0.id == header.initiative }
        }
        let about =
            initiative.map { " · " + desk.visibleTitle(of: $0.id, $0.initiative.title) } ?? ""
        guard !desk.isShielded, case .answer(let edit) = write.change,
            case .text(let words) = edit.after
        else { return name + about }
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        let beginning = line.count > 60 ? line.prefix(60) + "…" : line
        return name + about + ": " + beginning
    }
}

/// The words about what was kept aside.
public struct RescuePhrases: Sendable {
    let title: String
    let heading: String
    let explain: String
    let whatNow: String
    let store: String
    let discard: String
    let discardAsk: String
    let stored: String
    let discarded: String
    /// About a file that is still there: whether what is in it is stored, and its path.
    let left: @Sendable (Bool, String) -> String

    static let dutch = RescuePhrases(
        title: "Noodkopie", heading: "Er ligt nog iets klaar van de vorige keer.",
        explain: """
            Toen het programma moest stoppen, lukte opslaan niet. Dit is toen apart bewaard:
            """,
        whatNow: """
            Met Enter komt het alsnog in je notities. Staat daar intussen iets anders, dan blijven \
            beide staan. Met Esc beslis je een volgende keer.
            """,
        store: "alsnog opslaan", discard: "weggooien",
        discardAsk: "Weggooien kan niet ongedaan worden gemaakt. Druk nog eens op d.",
        stored: "De noodkopie is in je notities gezet en opgeruimd.",
        discarded: "De noodkopie is weggegooid.",
        left: { isStored, path in
            (isStored ? "De noodkopie is in je notities gezet. " : "")
                + "Het bestand van de noodkopie kon niet worden verwijderd en staat er nog: \(path). "
                + "Verwijder het zelf."
        })

    static let english = RescuePhrases(
        title: "Rescue copy", heading: "Something is left from last time.",
        explain: """
            When the program had to stop, saving failed. This was kept aside then:
            """,
        whatNow: """
            Press Enter to put it into your notes after all. If something else stands there by now, \
            both stay. Press Esc to decide another time.
            """,
        store: "save it now", discard: "throw away",
        discardAsk: "Throwing it away cannot be undone. Press d once more.",
        stored: "The rescue copy was put into your notes and cleared away.",
        discarded: "The rescue copy was thrown away.",
        left: { isStored, path in
            (isStored ? "The rescue copy was put into your notes. " : "")
                + "The file of the rescue copy could not be removed and is still there: \(path). "
                + "Remove it yourself."
        })
}
