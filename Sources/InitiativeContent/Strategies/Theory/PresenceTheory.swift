internal import InitiativeModel

extension TheoryFrame {
    static let presenceTheory = TheoryFrame(
        name: Localized(nl: "Presentietheorie", en: "Theory of presence"),
        meaning: Localized(
            nl: "De relatie komt eerst. Je stemt af op de ander en je blijft trouw.",
            en: "The relation comes first. You attune to the other and stay faithful."),
        sources: [.baart2001],
        monitor: Localized(
            nl: "Past slecht: monitoren is afstand houden.",
            en: "A weak fit: to monitor is to keep a distance."),
        initiate: Localized(
            nl: "Pleit ertegen, behalve als je eerst op de mensen hebt afgestemd.",
            en: "Speaks against it, unless you attuned to the people first."),
        collaborate: Localized(
            nl: "Alleen als de relatie daarheen wijst.",
            en: "Only if the relation points there."),
        presence: Localized(
            nl: "Dit is waar de strategie om draait.",
            en: "This is what the strategy is about."))
}
