public import InitiativeModel

extension Consideration {
    /// The argument in a sentence or two, in the words of the walk that raised it: which decision it
    /// is about, and what was answered there.
    ///
    /// - Parameter namesDecisions: whether the user's own names for decisions may be seen.
    public func reason(in walk: Walk, namesDecisions: Bool = true) -> Localized<String> {
        guard case .rungs(let called) = condition, let ending = RungReason.of(id)?.ending else {
            return id.reason
        }
        let cases = DecisionID.allCases.compactMap { decision -> Localized<String>? in
            guard case .rung(let rung) = walk.rungPlacement(of: decision), called.contains(rung)
            else { return nil }
            let own = namesDecisions ? Self.quoted(walk.text(.decisionName(decision))) : nil
            let name = own ?? decision.name
            return Localized(
                nl: "bij \(name.nl) \(rung.situation.nl)", en: "in \(name.en) \(rung.situation.en)")
        }
        guard !cases.isEmpty else { return id.reason }
        func sentence(_ language: Language, _ and: String) -> String {
            let joined = cases.map { $0[language] }.joined(separator: and)
            return joined.prefix(1).uppercased() + joined.dropFirst() + ". " + ending[language]
        }
        return Localized(nl: sentence(.dutch, ", en "), en: sentence(.english, ", and "))
    }

    private static let longestName = 60

    /// A name on one line, in quotation marks; nil where there is none.
    private static func quoted(_ text: String) -> Localized<String>? {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return nil }
        let name =
            words.count > longestName ? words.prefix(longestName).trimmed + "…" : words
        return Localized(nl: "‘\(name)’", en: "“\(name)”")
    }
}

/// An argument about a rung: what goes on there, and what that comes to.
struct RungReason {
    /// Where no decision is known.
    private let situation: Localized<String>
    let ending: Localized<String>

    /// The argument where no decision is known.
    var text: Localized<String> {
        Localized(
            nl: "\(situation.nl) \(ending.nl)", en: "\(situation.en) \(ending.en)")
    }

    static let belowConsultation = RungReason(
        situation: Localized(
            nl: """
                Bij een besluit worden de initiatiefnemers gestuurd, of horen ze alleen de uitkomst.
                """,
            en: "In one decision the initiators are steered, or only told the outcome."),
        ending: Localized(
            nl: "Eerlijke, volledige informatie en echt luisteren helpen; sussen maakt het erger.",
            en: """
                Honest, full information and real listening help; trying to keep people quiet \
                makes it worse.
                """))
    static let heard = RungReason(
        situation: Localized(
            nl: "Bij een besluit mogen de initiatiefnemers meepraten.",
            en: "In one decision the initiators may speak."),
        ending: Localized(
            nl: "Een stem is nog geen zeggenschap, en niet iedereen laat zich horen.",
            en: "A voice is not yet a say, and not everybody speaks up."))
    static let deciding = RungReason(
        situation: Localized(
            nl: "Bij een besluit beslissen de initiatiefnemers mee of delen ze het risico.",
            en: "In one decision the initiators decide as well, or share the risk."),
        ending: Localized(
            nl: "Als er iets misgaat, telt of besluit en risico vooraf zijn vastgelegd.",
            en: """
                If something goes wrong, what matters is whether decision and risk were put on \
                paper beforehand.
                """))
    static let equal = RungReason(
        situation: Localized(
            nl: "Bij een besluit zijn de initiatiefnemers gelijken, of doen ze het helemaal zelf.",
            en: "In one decision the initiators are equals, or do it all themselves."),
        ending: Localized(
            nl: "Meer dan wat ze vragen is daar niet nodig.",
            en: "Nothing beyond what they ask for is needed there."))

    /// The argument of that id; nil where it is not about a rung.
    static func of(_ id: ConsiderationID) -> RungReason? {
        [.l1: belowConsultation, .l2: heard, .l3: deciding, .l4: equal][id]
    }
}

extension ParticipationRung {
    /// What goes on at this rung, after "bij dit besluit".
    fileprivate var situation: Localized<String> {
        switch self {
        case .manipulation:
            Localized(nl: "worden de initiatiefnemers gestuurd", en: "the initiators are steered")
        case .information:
            Localized(
                nl: "horen de initiatiefnemers alleen de uitkomst",
                en: "the initiators are only told the outcome")
        case .consultation:
            Localized(
                nl: "mogen de initiatiefnemers hun mening geven",
                en: "the initiators may give their views")
        case .consensusBuilding:
            Localized(
                nl: "praten de initiatiefnemers mee", en: "the initiators take part in the talks")
        case .decisionMaking:
            Localized(
                nl: "beslissen de initiatiefnemers mee", en: "the initiators decide as well")
        case .riskSharing:
            Localized(
                nl: "delen de initiatiefnemers het risico", en: "the initiators share the risk")
        case .partnership:
            Localized(nl: "zijn de initiatiefnemers gelijken", en: "the initiators are equals")
        case .selfManagement:
            Localized(
                nl: "doen de initiatiefnemers het helemaal zelf",
                en: "the initiators do it all themselves")
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
