internal import InitiativeModel

extension TheoryFrame {
    static let presenceTheory = TheoryFrame(
        name: Localized(nl: "Presentietheorie", en: "Theory of presence"),
        meaning: Localized(
            nl: "De relatie komt eerst. Je stemt af op de ander en je blijft trouw.",
            en: "The relationship comes first. You attune to the other and stay faithful."),
        sources: [.baart2001],
        monitor: Localized(
            nl: "Dit past slecht: monitoren is afstand houden.",
            en: "This is a weak fit: to monitor is to keep your distance."),
        initiate: Localized(
            nl: "De theorie pleit ertegen, behalve als je eerst op de mensen hebt afgestemd.",
            en: "The theory speaks against it, unless you attuned to the people first."),
        collaborate: Localized(
            nl: "Dit past alleen als de relatie daarheen wijst.",
            en: "Only if the relationship leads there."),
        presence: Localized(
            nl: "Dit is waar de theorie om draait.",
            en: "This is what the theory is about."))
}
