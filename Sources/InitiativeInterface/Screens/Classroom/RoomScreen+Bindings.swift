internal import InitiativeModel
internal import TerminalUI

extension Binding {
    /// The key that lights a black screen again: the one that made it black.
    static func lighting(_ action: Action) -> Binding {
        Binding(".", "b", label: \.room.black, action: action)
    }
}

extension RoomScreen {
    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        guard !isWriting else {
            return [Binding("esc", label: \.field.leave, action: .stopWriting)]
        }
        switch mode {
        case .black: return blackBindings
        case .testPage:
            return [
                Binding(
                    "a", "enter", "space", "page-down", label: \.room.backToLesson,
                    action: .testPage),
                Binding(".", "b", label: \.room.black, action: .black),
                Binding("esc", "q", label: \.room.stayHere, action: .stay, isInKeyLine: false),
            ]
        case .about:
            return [
                Binding(
                    "i", "enter", "space", "page-down", "page-up", label: \.room.backToLesson,
                    action: .about),
                Binding("up", "k", label: \.list.scroll, action: .up, isInKeyLine: false),
                Binding("down", "j", label: \.list.scroll, action: .down, isInKeyLine: false),
                Binding(".", "b", label: \.room.black, action: .black),
                Binding("esc", "q", label: \.room.stayHere, action: .stay, isInKeyLine: false),
            ]
        case .slide: return slideBindings(desk)
        }
    }

    /// Any key that goes on or back lights the screen again; the stop key of a remote does not.
    private var blackBindings: [Binding<Action>] {
        [
            Binding(
                ".", "b", "page-down", "page-up", "space", "enter", "right", "left",
                label: \.room.black, action: .black),
            Binding("esc", "q", label: \.room.stayHere, action: .stay),
        ]
    }

    private func slideBindings(_ desk: Desk) -> [Binding<Action>] {
        movingBindings + voteBindings(desk) + takeawayBindings(desk) + [
            Binding(".", "b", label: \.room.black, action: .black),
            Binding("i", label: \.room.caseAgain, action: .about, isInKeyLine: isAfterCase(desk)),
            Binding("a", label: \.room.testPageKey, action: .testPage, isInKeyLine: false),
            Binding("f", label: \.room.share, action: .share, canShare(desk), isInKeyLine: false),
            Binding("c", label: \.room.console, action: .console, isInKeyLine: false),
            Binding("up", "k", label: \.list.scroll, action: .up, isInKeyLine: false),
            Binding("down", "j", label: \.list.scroll, action: .down, isInKeyLine: false),
            Binding("Q", label: \.room.leave, action: .leave, isInKeyLine: false),
            Binding("esc", "q", label: \.room.stayHere, action: .stay, isInKeyLine: false),
        ]
    }

    /// Whether the case was read aloud already, and may be wanted again.
    private func isAfterCase(_ desk: Desk) -> Bool {
        desk.teaching.record?.lesson.currentSlide.content != .about
    }

    private var movingBindings: [Binding<Action>] {
        [
            Binding("page-down", "space", "right", "n", label: \.room.next, action: .next),
            Binding(
                "page-up", "left", "p", "backspace", label: \.room.previous, action: .previous,
                isInKeyLine: false),
        ]
    }

    /// A rehearsal has no other terminals: real ballots would have nowhere to go.
    private func canShare(_ desk: Desk) -> Availability {
        desk.teaching.record?.lesson.isRehearsal == true
            ? .unavailable(\.room.noShareInRehearsal) : .available
    }

    /// The keys of a vote. Each is there all the time, so that one that is pressed too early says
    /// why it does nothing; the key line shows those that are of use now.
    private func voteBindings(_ desk: Desk) -> [Binding<Action>] {
        guard let lesson = desk.teaching.record?.lesson else { return [] }
        guard let round = Self.round(desk) else {
            return lesson.openRound == nil
                ? [] : [Binding("s", label: \.room.close, action: .close)]
        }
        let phase = lesson[round].phase
        let isOpen = phase == .open
        let needsOpen: Availability = isOpen ? .available : .unavailable(\.room.openFirst)
        let isShown = phase == .revealed
        let realOnly: Availability =
            lesson.isRehearsal ? .unavailable(\.room.rehearsalOnly) : needsOpen
        var bindings = [
            Binding(
                "o", label: \.room.open, action: Action.open,
                isInKeyLine: phase == .waiting || phase == .closed),
            Binding(
                "s", label: \.room.close, action: .close,
                isInKeyLine: isOpen || lesson.openRound != nil),
            Binding("t", label: \.room.reveal, action: .reveal, isInKeyLine: phase == .closed),
        ]
        if lesson.isRehearsal {
            bindings.append(
                Binding(
                    "r", label: \.room.simulate, action: .simulate, needsOpen,
                    isInKeyLine: isOpen))
        }
        bindings += [
            Binding("h", label: \.room.hands, action: .hands, realOnly, isInKeyLine: isOpen),
            Binding("d", label: \.room.booth, action: .booth, realOnly, isInKeyLine: isOpen),
            Binding(
                "w", label: \.room.reasons, action: .reasons,
                isShown ? .available : .unavailable(\.room.revealFirst), isInKeyLine: isShown),
            Binding(
                "g", label: \.room.large, action: .large,
                isShown ? .available : .unavailable(\.room.revealFirst), isInKeyLine: isShown),
        ]
        return bindings
    }

    private func takeawayBindings(_ desk: Desk) -> [Binding<Action>] {
        guard desk.teaching.record?.lesson.currentSlide.content == .takeaway else { return [] }
        return [
            Binding("enter", label: \.field.type, action: .write),
            Binding("E", label: \.room.end, action: .end),
        ]
    }
}
