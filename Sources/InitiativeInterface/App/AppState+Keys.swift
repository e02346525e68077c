internal import InitiativeModel
internal import TerminalUI

extension AppState {
    /// What a key does: text in a field first, then the screen's own keys, then the field's, then
    /// those that work everywhere.
    mutating func press(_ chord: KeyChord) -> [Effect] {
        desk.notice = nil
        let mode = top.typingMode(desk)
        if wouldTypeUnseen, isTyped(chord) {
            desk.notice = Phrases.both(\.frame.typesUnseen)
            return []
        }
        if hidesTop, let effects = pressHidden(chord) { return effects }
        if mode != .commands, let text = chord.typedText {
            return grant(updateTop { $0.insert(text, isPaste: false, $1) })
        }
        let desk = desk
        var screen = top
        if let outcome = screen.press(chord, desk) {
            top = screen
            // It leaves the field, or does something else: what was typed is stored.
            let closing = closeDraft()
            return closing + settle(outcome)
        }
        if mode != .commands {
            if chord == "enter" {
                return grant(updateTop { $0.insert("\n", isPaste: false, $1) })
            }
            if let command = TextField.command(for: chord) {
                return grant(updateTop { $0.perform(command, $1) })
            }
        }
        guard let binding = globalBindings.first(where: { $0.chords.contains(chord) }) else {
            return []
        }
        switch binding.availability {
        case .available: return perform(binding.action)
        case .unavailable(let reason): return settle(.refused(reason))
        }
    }

    /// Whether a key would change the text of a field.
    private func isTyped(_ chord: KeyChord) -> Bool {
        if chord.typedText != nil { return true }
        let isOfScreen = top.hints(desk).contains { $0.chords.contains(chord) }
        return !isOfScreen && (chord == "enter" || TextField.command(for: chord) != nil)
    }

    /// On a screen that is hidden as a whole its own keys do nothing; nil for keys that work
    /// everywhere.
    private mutating func pressHidden(_ chord: KeyChord) -> [Effect]? {
        guard !globalBindings.contains(where: { $0.chords.contains(chord) }) else { return nil }
        desk.notice = Phrases.both(\.frame.shieldedInitiative)
        return []
    }

    /// Pasted text is one undo step. Outside a field it does nothing: it must not run commands.
    mutating func paste(_ text: String) -> [Effect] {
        desk.notice = nil
        guard top.typingMode(desk) != .commands else {
            desk.notice = Phrases.both(\.frame.pasteNeedsField)
            return []
        }
        guard !wouldTypeUnseen else {
            desk.notice = Phrases.both(\.frame.typesUnseen)
            return []
        }
        let closing = closeDraft()
        return closing + grant(updateTop { $0.insert(text, isPaste: true, $1) })
    }

    private mutating func settle(_ outcome: KeyOutcome) -> [Effect] {
        switch outcome {
        case .requests(let requests): return grant(requests)
        case .refused(let reason):
            desk.notice = Phrases.both(reason)
            return []
        }
    }

    /// Changes the top screen and gives what it requests.
    mutating func updateTop(_ change: (inout any Screen, Desk) -> [Request]) -> [Request] {
        var screen = top
        let requests = change(&screen, desk)
        top = screen
        return requests
    }

    /// All keys of the moment, the screen's own first.
    /// A chord that the screen takes is not named twice.
    var hints: [KeyHint] {
        let own = top.hints(desk)
        let taken = Set(own.flatMap(\.chords))
        return own + globalBindings.compactMap { $0.without(taken)?.hint }
    }
}
