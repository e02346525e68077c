internal import InitiativeModel

extension LessonScript {
    static let standardParts: [Part] = [
        Part(
            minutes: 3,
            name: Localized(nl: "voorlezen", en: "read aloud"),
            prompt: Localized(
                nl: "Lees de casus voor. Nu mogen alleen vragen over de feiten.",
                en: "Read the case aloud. Only questions about facts for now.")),
        Part(
            minutes: 5,
            name: Localized(nl: "zelf plaatsen", en: "place it alone"),
            prompt: Localized(
                nl: """
                    Ieder voor zich: loop de kenmerken na en plaats het initiatief in de twee \
                    grids.
                    """,
                en: """
                    Each alone: go through the features and place the initiative in the two grids.
                    """)),
        Part(
            minutes: 3,
            name: Localized(nl: "zelf kiezen", en: "choose alone"),
            prompt: Localized(
                nl: """
                    Ieder voor zich: kies een strategie en schrijf één reden op, voordat je die \
                    van een ander ziet.
                    """,
                en: """
                    Each alone: choose a strategy and write down one reason, before seeing anybody \
                    else's.
                    """)),
        Part(
            minutes: 1,
            name: Localized(nl: "stemmen", en: "vote"),
            prompt: Localized(
                nl: "Stem, zonder dat iemand het ziet.",
                en: "Vote, without anybody seeing it.")),
        Part(
            minutes: 2,
            name: Localized(nl: "de aantallen", en: "the totals"),
            prompt: Localized(
                nl: "Laat alleen de aantallen zien, zonder namen.",
                en: "Show the totals only, without names.")),
        Part(
            minutes: 10,
            name: Localized(nl: "in tweetallen", en: "in pairs"),
            prompt: Localized(
                nl: """
                    Zoek iemand die anders koos. Vertel de beste reden van de ander zo dat die \
                    zegt: ja, dat bedoel ik.
                    """,
                en: """
                    Find somebody who chose otherwise. Tell the other's best reason so well that \
                    they say: yes, that is what I mean.
                    """)),
        Part(
            minutes: 10,
            name: Localized(nl: "per hoek", en: "by corner"),
            prompt: Localized(
                nl: """
                    Praat samen, hoek voor hoek. Vraag steeds: wat zou er waar moeten zijn, zodat een \
                    andere strategie beter past?
                    """,
                en: """
                    Talk together, corner by corner. Keep asking: what would have to be true for \
                    another strategy to be right?
                    """)),
        Part(
            minutes: 3,
            name: Localized(nl: "wending", en: "twist"),
            prompt: Localized(
                nl: "Vertel het nieuwe feit. Laat het even stil zijn.",
                en: "Tell the new fact. Allow a moment of silence.")),
        Part(
            minutes: 2,
            name: Localized(nl: "opnieuw stemmen", en: "vote again"),
            prompt: Localized(
                nl: """
                    Stem nog eens. Laat zien hoeveel mensen van keuze veranderden, en van waar \
                    naar waar. Er is geen winnaar.
                    """,
                en: """
                    Vote once more. Show how many changed, and from where to where. There is no \
                    winner.
                    """)),
        Part(
            minutes: 8,
            name: Localized(nl: "schrijven", en: "write"),
            prompt: Localized(
                nl: "Schrijf op: wat bracht mij in beweging, of waarom bleef ik staan?",
                en: "Write down: what moved me, or why did I stay?")),
        Part(
            minutes: 3,
            name: Localized(nl: "afsluiten", en: "close"),
            prompt: Localized(
                nl: "Wat nemen we mee? Eindig met een twijfel en niet met een telling.",
                en: "What do we take away? End with a doubt, not with a tally.")),
    ]
}
