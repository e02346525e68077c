internal import InitiativeModel
internal import TerminalUI

extension AppState {
    /// What a key does: text in a field first, then the screen's own keys, then the field's, then
    /// those that work everywhere.
    mutating func press(_ chord: KeyChord) -> [Effect] {
        desk.notice = nil
        let mode = top.typingMode(desk)
        if mode != .commands, let text = chord.typedText {
            return grant(updateTop { $0.insert(text, isPaste: false, $1) })
        }
        let desk = desk
        var screen = top
        if let outcome = screen.press(chord, desk) {
            top = screen
            return settle(outcome)
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

    /// Pasted text is one undo step. Outside a field it does nothing: it must not run commands.
    mutating func paste(_ text: String) -> [Effect] {
        desk.notice = nil
        guard top.typingMode(desk) != .commands else {
            desk.notice = Phrases.both(\.frame.pasteNeedsField)
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

    /// The keys that work the same everywhere; in a text field only those with Ctrl and Esc.
    var globalBindings: [Binding<GlobalAction>] {
        let isTyping = top.typingMode(desk) != .commands
        let history = scope == .list ? desk.listHistory : desk.dossier?.history ?? History()
        let canUndo: Availability =
            desk.readOnly != nil
            ? .unavailable(\.frame.readOnly)
            : history.done.isEmpty ? .unavailable(\.frame.nothingToUndo) : .available
        let canRedo: Availability =
            desk.readOnly != nil
            ? .unavailable(\.frame.readOnly)
            : history.undone.isEmpty ? .unavailable(\.frame.nothingToRedo) : .available
        let isWalking = top.step != nil
        let isList = stack.count == 1
        let hasNext: Availability =
            neighbour(1) == nil ? .unavailable(\.frame.lastStep) : .available
        let hasPrevious: Availability =
            neighbour(-1) == nil ? .unavailable(\.frame.firstStep) : .available
        var bindings: [Binding<GlobalAction>] = []
        if isWalking {
            bindings += [
                isTyping
                    ? Binding("ctrl-n", label: \.frame.next, action: .nextStep, hasNext)
                    : Binding("n", "ctrl-n", label: \.frame.next, action: .nextStep, hasNext),
                isTyping
                    ? Binding(
                        "ctrl-p", label: \.frame.previous, action: .previousStep, hasPrevious)
                    : Binding(
                        "p", "ctrl-p", label: \.frame.previous, action: .previousStep,
                        hasPrevious),
            ]
            if !isTyping {
                bindings.append(Binding("s", label: \.frame.steps, action: .steps))
            }
        }
        bindings.append(
            isTyping
                ? Binding(
                    "ctrl-z", label: \.frame.undo, action: .undo, canUndo,
                    isInKeyLine: !history.done.isEmpty)
                : Binding(
                    "u", "ctrl-z", label: \.frame.undo, action: .undo, canUndo,
                    isInKeyLine: !history.done.isEmpty))
        bindings.append(
            Binding(
                "ctrl-r", label: \.frame.redo, action: .redo, canRedo,
                isInKeyLine: !history.undone.isEmpty))
        if case .failed = desk.saving {
            bindings.append(Binding("ctrl-s", label: \.frame.retry, action: .retrySaving))
        }
        if !isTyping {
            bindings += [
                Binding("?", label: \.frame.help, action: .help),
                Binding(":", label: \.frame.palette, action: .palette, isInKeyLine: false),
                Binding(
                    "L", label: \.frame.otherLanguage, action: .switchLanguage,
                    isInKeyLine: false),
            ]
        }
        if isList {
            if !isTyping {
                bindings.append(Binding("q", label: \.frame.quit, action: .quit))
            }
        } else if isTyping {
            bindings.append(Binding("esc", label: \.frame.back, action: .back))
        } else {
            bindings.append(Binding("esc", "q", label: \.frame.back, action: .back))
        }
        bindings.append(
            Binding("ctrl-c", label: \.frame.quit, action: .quit, isInKeyLine: false))
        return bindings
    }

    /// All keys of the moment, the screen's own first.
    var hints: [KeyHint] { top.hints(desk) + globalBindings.map(\.hint) }
}
