internal import InitiativeModel

// What others in the room may not see.
extension AppState {
    /// Hides the user's own notes and initiatives on every screen, or shows them again.
    mutating func switchShield() -> [Effect] {
        desk.isShielded.toggle()
        let isShielded = desk.isShielded
        desk.notice = Phrases.both { $0.frame.shieldNow(isShielded) }
        settle()
        return store(.setting(.shielded, isShielded ? Desk.storedYes : Desk.storedNo))
    }
}
