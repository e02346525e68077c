internal import InitiativeModel
internal import TerminalUI

extension LadderScreen {
    public func bindings(_ desk: Desk) -> [Binding<Action>] {
        let panes: [Binding<Action>] = [
            Binding("tab", label: nextPaneLabel, action: .nextPane),
            Binding(
                "shift-tab", label: \.grid.previousPane, action: .previousPane,
                isInKeyLine: false),
        ]
        guard pane == .picture else {
            guard typingMode(desk) != .commands else { return panes }
            let leave: [Binding<Action>] = [
                Binding("esc", label: \.field.leave, action: .toPicture)
            ]
            guard pane == .name else { return panes + leave }
            return panes + leave + [
                Binding("enter", label: \.ladder.toLadder, action: .toPicture, isInKeyLine: false)
            ]
        }
        return pictureBindings(desk) + panes + [
            Binding("a", label: \.ladder.arnstein, action: .toggleArnstein),
            Binding("m", label: \.grid.makers, action: .toggleMakers, makersAvailability(desk)),
            Binding("b", label: \.grid.source, action: .source),
        ]
    }

    private func pictureBindings(_ desk: Desk) -> [Binding<Action>] {
        let isPlacedHere = desk.dossier?.walk.rungPlacement(of: decision) == focus(desk)
        return [
            Binding("up", "k", label: \.ladder.move, action: .up),
            Binding("down", "j", label: \.ladder.move, action: .down),
            Binding("home", "page-up", label: \.list.first, action: .first, isInKeyLine: false),
            Binding("end", "page-down", label: \.list.last, action: .last, isInKeyLine: false),
            isPlacedHere
                ? Binding("enter", "space", label: \.grid.takeAway, action: .place)
                : Binding("enter", "space", label: \.grid.place, action: .place),
            Binding(
                "+", "right", "l", label: \.ladder.nextDecision, action: .nextDecision,
                nextAvailability(desk)),
            Binding(
                "-", "left", "h", label: \.ladder.previousDecision, action: .previousDecision,
                isInKeyLine: false),
        ]
    }

    private var nextPaneLabel: PhraseKey {
        switch pane {
        case .name: \.ladder.toLadder
        case .picture: \.grid.toReason
        case .reason: \.ladder.toName
        }
    }

    private func nextAvailability(_ desk: Desk) -> Availability {
        guard decision != DecisionID.allCases.last else {
            return .unavailable(\.ladder.sixAtMost)
        }
        return decision.rawValue < count(desk)
            ? .available : .unavailable(\.ladder.placeDecisionFirst)
    }

    private func makersAvailability(_ desk: Desk) -> Availability {
        if makers(desk) == nil { return .unavailable(\.grid.noMakers) }
        return hasPlaced(desk) ? .available : .unavailable(\.ladder.placeFirst)
    }
}
