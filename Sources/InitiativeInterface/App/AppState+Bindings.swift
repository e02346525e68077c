internal import InitiativeModel
internal import TerminalUI

// The keys that work the same everywhere.
extension AppState {
    /// In a text field only the chords that type nothing are left: those with Ctrl, and Esc.
    var globalBindings: [Binding<GlobalAction>] {
        let bindings = stepBindings + historyBindings + deskBindings
        guard top.typingMode(desk) != .commands else { return bindings }
        return bindings.compactMap { $0.withoutTypedChords }
    }

    private var stepBindings: [Binding<GlobalAction>] {
        guard top.step != nil else { return [] }
        return [
            Binding(
                "z", label: \.findOut.findOut, action: .findOut,
                desk.dossier?.walk.toFindOut.isEmpty == false
                    ? .available : .unavailable(\.findOut.nothing),
                isInKeyLine: top.step == .report),
            Binding(
                "!", label: \.lookAgain.lookAgain, action: .lookAgain,
                desk.attention(at: top.step) == nil
                    ? .unavailable(\.lookAgain.nothing) : .available, isInKeyLine: false),
            Binding(
                "n", "ctrl-n", label: \.frame.next, action: .nextStep,
                neighbour(1) == nil ? .unavailable(\.frame.lastStep) : .available),
            Binding(
                "p", "ctrl-p", label: \.frame.previous, action: .previousStep,
                neighbour(-1) == nil ? .unavailable(\.frame.firstStep) : .available),
            Binding("s", label: \.frame.steps, action: .steps),
        ]
    }

    /// Before a class no key leads away from it, or to anything that is not for the class.
    private var projectedBindings: [Binding<GlobalAction>] {
        [
            Binding("?", label: \.frame.help, action: .help),
            Binding(
                "L", label: \.frame.otherLanguage, action: .switchLanguage,
                isInKeyLine: false),
            shielding,
            Binding("ctrl-c", label: \.frame.quit, action: .quit, isInKeyLine: false),
        ]
    }

    private var shielding: Binding<GlobalAction> {
        Binding("H", "ctrl-t", label: \.frame.shield, action: .shield, isInKeyLine: hidesTop)
    }

    private var historyBindings: [Binding<GlobalAction>] {
        let history = desk[history: scope]
        var bindings: [Binding<GlobalAction>] = [
            Binding(
                "u", "ctrl-z", label: \.frame.undo, action: .undo,
                availability(history.done, otherwise: \.frame.nothingToUndo)),
            Binding(
                "ctrl-r", label: \.frame.redo, action: .redo,
                availability(history.undone, otherwise: \.frame.nothingToRedo)),
        ]
        if case .failed = desk.saving {
            bindings.append(Binding("ctrl-s", label: \.frame.retry, action: .retrySaving))
        }
        return bindings
    }

    /// Undo never touches what is not on the screen.
    private func availability(
        _ entries: [HistoryEntry], otherwise reason: PhraseKey
    ) -> Availability {
        guard desk.readOnly == nil else { return .unavailable(\.frame.readOnly) }
        return top.showsRecords && !entries.isEmpty ? .available : .unavailable(reason)
    }

    /// From the list and from every step; elsewhere one is looking something up already.
    private var lookingUp: [Binding<GlobalAction>] {
        guard top.showsRecords else { return [] }
        let lists: [Binding<GlobalAction>] =
            stack.count == 1
            ? [
                Binding("o", label: \.lists.lists, action: .lists, isInKeyLine: false),
                Binding("D", label: \.deleted.open, action: .deleted, isInKeyLine: false),
            ] : []
        // In class is one of three uses: the first list names its key.
        let lessons = Binding(
            "t", label: \.lessons.lessons, action: GlobalAction.lessons,
            isInKeyLine: stack.count == 1)
        return [lessons, Binding("i", label: \.reference.lookUp, action: .reference)] + lists
    }

    private var deskBindings: [Binding<GlobalAction>] {
        guard !top.isProjected else { return projectedBindings }
        let leaving: Binding<GlobalAction> =
            stack.count == 1
            ? Binding("q", label: \.frame.quit, action: .quit)
            : Binding("esc", "q", label: \.frame.back, action: .back)
        return [
            Binding("?", label: \.frame.help, action: .help),
            Binding(":", label: \.frame.palette, action: .palette, isInKeyLine: false),
            Binding(
                "L", label: \.frame.otherLanguage, action: .switchLanguage,
                isInKeyLine: false),
            leaving,
        ] + lookingUp + [
            shielding,
            Binding("ctrl-c", label: \.frame.quit, action: .quit, isInKeyLine: false),
        ]
    }
}
