/// Two answers that pull apart. It asks to look at both again and does not say which is right.
public enum Contradiction: String, CaseIterable, Hashable, Sendable {
    // Answers among themselves.
    case inChargeYetTakenOver = "in-charge-yet-taken-over"
    case agencyInChargeYetLeftInCharge = "agency-in-charge-yet-left-in-charge"
    case agencyInChargeYetEqual = "agency-in-charge-yet-equal"
    case agencyInChargeYetNoneInvolved = "agency-in-charge-yet-none-involved"
    case notRecognisedYetEqual = "not-recognised-yet-equal"
    case helpAskedYetLeaveUsAlone = "help-asked-yet-leave-us-alone"
    case openYetByInvitation = "open-yet-by-invitation"
    case freeFloatingYetEmbedded = "free-floating-yet-embedded"
    case interwovenYetAlone = "interwoven-yet-alone"

    // Answers and the strategy chosen.
    case onlyToldYetInitiating = "only-told-yet-initiating"
    case notAskedYetInitiating = "not-asked-yet-initiating"
    case othersSupportYetInitiating = "others-support-yet-initiating"
    case takenOverYetInitiating = "taken-over-yet-initiating"
    case outcomeWantedYetInitiating = "outcome-wanted-yet-initiating"
    case helpAskedYetMonitoring = "help-asked-yet-monitoring"
    case meansFallShortYetMonitoring = "means-fall-short-yet-monitoring"
    case littleVoiceYetMonitoring = "little-voice-yet-monitoring"
    case dangerYetStandingBack = "danger-yet-standing-back"
    case excludingYetPresent = "excluding-yet-present"
    case excludingYetCollaborating = "excluding-yet-collaborating"
    case hurtfulYetCollaborating = "hurtful-yet-collaborating"
    case hurtfulYetPresent = "hurtful-yet-present"
    case staysInformalYetCollaborating = "stays-informal-yet-collaborating"
    case lightYetCollaborating = "light-yet-collaborating"
    case cannotStayYetPresent = "cannot-stay-yet-present"

    /// Those that a walk holds, in the order of `allCases`.
    public static func found(in walk: Walk) -> [Contradiction] {
        allCases.filter { $0.holds(in: walk) }
    }

    /// What each rests on. That it pulls apart is always the makers' own reasoning.
    public var basis: [Basis] {
        switch self {
        case .inChargeYetTakenOver, .agencyInChargeYetLeftInCharge:
            [.slide(5), .slide(10), .makers]
        case .agencyInChargeYetEqual, .agencyInChargeYetNoneInvolved, .onlyToldYetInitiating:
            [.slide(5), .slide(12), .makers]
        case .notRecognisedYetEqual: [.slide(10), .slide(12), .makers]
        case .helpAskedYetLeaveUsAlone, .freeFloatingYetEmbedded, .interwovenYetAlone:
            [.slide(8), .slide(10), .makers]
        case .openYetByInvitation: [.slide(9), .slide(10), .makers]
        case .notAskedYetInitiating: [.slide(5), .makers]
        case .helpAskedYetMonitoring, .meansFallShortYetMonitoring: [.slide(10), .makers]
        case .littleVoiceYetMonitoring: [.literature(.uitermark2014), .makers]
        case .dangerYetStandingBack, .excludingYetPresent, .excludingYetCollaborating,
            .hurtfulYetCollaborating, .hurtfulYetPresent:
            [.literature(.beroepscode2022), .makers]
        case .takenOverYetInitiating: [.slide(10), .makers]
        case .outcomeWantedYetInitiating: [.slide(11), .makers]
        case .staysInformalYetCollaborating: [.slide(5), .makers]
        case .lightYetCollaborating: [.slide(8), .makers]
        case .cannotStayYetPresent: [.literature(.baart2001), .makers]
        case .othersSupportYetInitiating: [.makers]
        }
    }
}

extension Contradiction {
    /// Whether both answers are given in a walk.
    public func holds(in walk: Walk) -> Bool {
        switch self {
        case .inChargeYetTakenOver: walk.has(.citizensInCharge, .takenOver)
        case .agencyInChargeYetLeftInCharge: walk.has(.agencyInCharge, .leftInCharge)
        case .agencyInChargeYetEqual: walk.has(.agencyInCharge) && walk.isEqualOrAlone
        case .agencyInChargeYetNoneInvolved:
            walk.has(.agencyInCharge)
                && DecisionID.allCases.contains { walk.rungPlacement(of: $0) == .notApplicable }
        case .notRecognisedYetEqual: walk.has(.notRecognised) && walk.isEqualOrAlone
        case .helpAskedYetLeaveUsAlone: walk.has(.helpAsked) && walk.reply(to: .b5) == .yes
        case .openYetByInvitation: walk.has(.diverseAndOpen) && walk.reply(to: .e2) == .yes
        case .freeFloatingYetEmbedded:
            walk.has(.embedded) && walk.stands(within: [.cooperative, .light])
        case .interwovenYetAlone:
            walk.has(.standsAlone) && walk.stands(within: [.federative, .networking])
        case .onlyToldYetInitiating:
            walk.has(.citizensInCharge) && walk.chooses(.initiate)
                && !walk.rungs.isDisjoint(with: [.manipulation, .information])
        case .notAskedYetInitiating: walk.has(.noHelpAsked) && walk.chooses(.initiate)
        case .othersSupportYetInitiating: walk.has(.othersSupport) && walk.chooses(.initiate)
        case .takenOverYetInitiating: walk.has(.takenOver) && walk.chooses(.initiate)
        case .outcomeWantedYetInitiating: walk.has(.outcomeWanted) && walk.chooses(.initiate)
        case .hurtfulYetPresent: walk.has(.hurtfulExpressions) && walk.chooses(.presence)
        case .staysInformalYetCollaborating:
            walk.has(.staysInformal) && walk.chooses(.collaborate)
        case .helpAskedYetMonitoring: walk.has(.helpAsked) && walk.chooses(.monitor)
        case .meansFallShortYetMonitoring:
            walk.has(.goalsExceedMeans) && walk.chooses(.monitor)
        case .littleVoiceYetMonitoring: walk.has(.littleVoice) && walk.chooses(.monitor)
        case .dangerYetStandingBack:
            walk.has(.danger) && (walk.chooses(.monitor) || walk.chooses(.presence))
        case .excludingYetPresent: walk.has(.excluding) && walk.chooses(.presence)
        case .excludingYetCollaborating: walk.has(.excluding) && walk.chooses(.collaborate)
        case .hurtfulYetCollaborating:
            walk.has(.hurtfulExpressions) && walk.chooses(.collaborate)
        case .lightYetCollaborating:
            walk.chooses(.collaborate) && walk.stands(within: [.light])
        case .cannotStayYetPresent: walk.has(.cannotStay) && walk.chooses(.presence)
        }
    }
}

extension Walk {
    fileprivate func has(_ options: CaseOption...) -> Bool {
        options.allSatisfy { option(for: $0.question) == $0 }
    }

    fileprivate func chooses(_ strategy: Strategy) -> Bool { mainChoice == .strategy(strategy) }

    /// Placed in one of these cells, or on the border of two of them.
    fileprivate func stands(within cells: Set<GridCell>) -> Bool {
        guard let placement = placement(in: .contact) else { return false }
        return cells.isSuperset(of: placement.cells)
    }

    fileprivate var isEqualOrAlone: Bool {
        !rungs.isDisjoint(with: [.partnership, .selfManagement])
    }
}
