internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

// What others in the room may not see.
extension AppState {
    /// Hides the user's own notes and initiatives on every screen, or shows them again.
    mutating func switchShield() -> [Effect] {
        let effects = closeDraft()
        desk.isShielded.toggle()
        let isShielded = desk.isShielded
        desk.notice = Phrases.both { $0.frame.shieldNow(isShielded) }
        settle()
        return effects
            + store(.setting(.shielded, isShielded ? Desk.storedYes : Desk.storedNo))
    }

    /// Whether the screen on top would tell of an initiative of the user's own.
    var hidesTop: Bool {
        guard desk.isShielded, top.showsDossier else { return false }
        // Without a dossier it is the form of an initiative of one's own.
        return desk.dossier?.initiative.origin != .bundled
    }

    /// Whether the user's own text would be typed where it cannot be seen.
    var wouldTypeUnseen: Bool {
        desk.isShielded && top.takesOwnText && top.typingMode(desk) != .commands
    }

    /// In place of a screen that is hidden as a whole.
    func drawShield(in area: Rect, on canvas: inout Canvas) {
        var text = Paragraph(columns: area.columns)
        text.add(desk.phrases.frame.shieldedInitiative)
        text.draw(in: area, on: &canvas)
        canvas.cursor = area.origin
    }
}

extension Desk {
    /// The rows that may be seen: while shielded those that come with the program, without what
    /// the user chose.
    var visibleRows: [InitiativeRow] {
        guard isShielded else { return rows }
        return rows.filter { $0.initiative.origin == .bundled }.map {
            InitiativeRow(initiative: $0.initiative)
        }
    }

    /// What was added to the rows of a list, as it may be seen: while shielded no goals and no
    /// walks. What is hidden stays hidden.
    func visibleNotes(of list: String) -> ListNotes {
        let notes = notes[list] ?? ListNotes()
        return isShielded ? notes.hidingOnly : notes
    }

    /// The title of an initiative as it may be seen.
    ///
    /// - Parameter title: what it is called where the list has it no more.
    func visibleTitle(of id: InitiativeID, _ title: BilingualText) -> String {
        guard isShielded else { return title[language] }
        return isBundled(id) ? title[language] : phrases.frame.ownInitiative
    }

    /// The same of the case of a lesson, which may be erased since.
    func visibleTitle(of about: LessonCase) -> String {
        isShielded && !isBundled(about.id)
            ? phrases.frame.ownInitiative : about.title(in: language)
    }

    /// Whether an initiative comes with the program; one that is not there any more does not.
    func isBundled(_ id: InitiativeID) -> Bool {
        rows.first { $0.id == id }?.initiative.origin == .bundled
    }
}
