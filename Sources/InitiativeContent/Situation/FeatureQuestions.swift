internal import InitiativeModel

extension CaseQuestionContent {
    static let control = CaseQuestionContent(
        question: Localized(nl: "Wie heeft de regie?", en: "Who is in charge?"),
        help: Localized(
            nl: """
                Kenmerk van een burgerinitiatief: burgers beginnen het, het is van hen en zij \
                houden de regie. Dat wil zeggen: zij beslissen zelf, ook als een ander betaalt of \
                een ruimte beschikbaar stelt.
                """,
            en: """
                A feature of a citizens' initiative: citizens begin it, own it and stay in charge. \
                That is: they decide for themselves, even where somebody else pays or provides a \
                room.
                """),
        basis: [.slide(5)])
    static let independence = CaseQuestionContent(
        question: Localized(nl: "Hoe onafhankelijk is het?", en: "How independent is it?"),
        help: Localized(
            nl: """
                Kenmerk: het initiatief staat tot op zekere hoogte los van markt en overheid. Kijk \
                naar geld, ruimte en opdracht: wat gebeurt er als één partij ermee stopt?
                """,
            en: """
                A feature: the initiative is to some degree independent of market and state. Look \
                at money, space and brief: what happens if one party stops?
                """),
        basis: [.slide(5)])
    static let interest = CaseQuestionContent(
        question: Localized(nl: "Voor wie is het?", en: "Whose interest does it serve?"),
        help: Localized(
            nl: """
                Kenmerk: het gaat om een vraagstuk dat meer mensen raakt. De initiatiefnemers \
                mogen er zelf ook iets aan hebben.
                """,
            en: """
                A feature: it is about an issue that affects more people. The initiators may \
                benefit from it as well.
                """),
        basis: [.slide(5)])
    static let verdict = CaseQuestionContent(
        question: Localized(
            nl: "Is dit volgens jou een burgerinitiatief?",
            en: "Is this a citizens' initiative, in your view?"),
        help: Localized(
            nl: """
                Dia 3 noemt zo alle initiatieven van burgers die zich inzetten voor de (lokale) \
                samenleving, ook als het over henzelf gaat. Het woord beschrijft; het is geen \
                compliment. Leg je oordeel uit in de aantekening.
                """,
            en: """
                Slide 3 gives this name to all initiatives of citizens who make an effort for \
                (local) society, even where it is about themselves. The word describes; it is no \
                compliment. Explain your judgement in the note.
                """),
        basis: [.slide(3), .slide(5)])
    static let formality = CaseQuestionContent(
        question: Localized(nl: "Hoe formeel is het?", en: "How formal is it?"),
        help: Localized(
            nl: """
                Kenmerk: het gaat er informeel aan toe. Een stichting, een contract of personeel \
                maakt het formeler; dat is geen fout, wel een verandering.
                """,
            en: """
                A feature: it is informal in character. A foundation, a contract or staff makes it \
                more formal; that is no mistake, but it is a change.
                """),
        basis: [.slide(5)])
}
