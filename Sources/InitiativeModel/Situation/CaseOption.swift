/// What can be answered to a ``CaseQuestion``. The raw value is what the notes file stores and
/// is never shown.
public enum CaseOption: String, CaseIterable, Hashable, Sendable {
    case citizensInCharge = "k1a"
    case controlUnclear = "k1b"
    case agencyInCharge = "k1c"
    case independent = "k2a"
    case dependsOnOne = "k2b"
    case sharedInterest = "k3a"
    case interestOfFew = "k3b"
    case staysInformal = "k4a"
    /// Formal already, or on the way.
    case becomesFormal = "k4b"
    case isCitizensInitiative = "d1-yes"
    case isNone = "d1-no"
    /// Why is in the note.
    case depends = "d1-depends"

    case groundShared = "v1a"
    case groundNotShared = "v1-no"
    case groundUnclear = "v1b"
    case goalsFitMeans = "v2a"
    case goalsExceedMeans = "v2b"
    case diverseAndOpen = "v3a"
    case openLittleMixed = "v3-little-mixed"
    /// Closed without harm to anybody.
    case closed = "v3b"
    case excluding = "v3c"
    /// There is no group: one person.
    case noGroup = "v3-no-group"
    case embedded = "v4a"
    case standsAlone = "v4b"
    case leftInCharge = "v5a"
    case takenOver = "v5b"
    case notRecognised = "v5c"

    case helpAsked = "x1a"
    case noHelpAsked = "x1b"
    case littleVoice = "x2"
    case enoughVoice = "x2-no"
    case danger = "x3"
    case noDanger = "x3-no"
    case hurtfulExpressions = "x4"
    case noHurtfulExpressions = "x4-no"
    case starting = "x7a"
    case running = "x7-running"
    case crisisOrEnding = "x7b"
    case othersSupport = "x8"
    case nobodyElseSupports = "x8-no"

    case outcomeWanted = "x5"
    case noOutcomeWanted = "x5-no"
    case stronglyForOrAgainst = "x6"
    case notStronglyForOrAgainst = "x6-no"
    case canStay = "x9-yes"
    case cannotStay = "x9"

    /// The question that it answers.
    public var question: CaseQuestion {
        switch self {
        case .citizensInCharge, .controlUnclear, .agencyInCharge: .control
        case .independent, .dependsOnOne: .independence
        case .sharedInterest, .interestOfFew: .interest
        case .staysInformal, .becomesFormal: .formality
        case .isCitizensInitiative, .isNone, .depends: .verdict
        case .groundShared, .groundNotShared, .groundUnclear: .sharedGround
        case .goalsFitMeans, .goalsExceedMeans: .means
        case .diverseAndOpen, .openLittleMixed, .closed, .excluding, .noGroup: .openness
        case .embedded, .standsAlone: .embedding
        case .leftInCharge, .takenOver, .notRecognised: .recognition
        case .helpAsked, .noHelpAsked: .help
        case .littleVoice, .enoughVoice: .voice
        case .danger, .noDanger: .danger
        case .hurtfulExpressions, .noHurtfulExpressions: .expressions
        case .starting, .running, .crisisOrEnding: .phase
        case .othersSupport, .nobodyElseSupports: .otherSupport
        case .outcomeWanted, .noOutcomeWanted: .commissioner
        case .stronglyForOrAgainst, .notStronglyForOrAgainst: .conviction
        case .canStay, .cannotStay: .staying
        }
    }
}

/// An answer to a ``CaseQuestion``: one of its options, or "weet ik niet".
public enum CaseAnswer: Hashable, Sendable {
    case option(CaseOption)
    /// It raises no argument and joins what is to be found out.
    case unknown
}

extension CaseAnswer: RawRepresentable {
    public var rawValue: String {
        switch self {
        case .option(let option): option.rawValue
        case .unknown: "unknown"
        }
    }

    /// nil where no option has that name.
    public init?(rawValue: String) {
        if rawValue == "unknown" {
            self = .unknown
        } else if let option = CaseOption(rawValue: rawValue) {
            self = .option(option)
        } else {
            return nil
        }
    }
}
