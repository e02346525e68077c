internal import InitiativeModel

// What is said to the group, all of it: the screen of the room shows it. What only the trainer needs
// is in the notes for the trainer.
extension LessonScript {
    static let standardParts: [Part] = [
        Part(
            minutes: 4,
            name: Localized(nl: "voorlezen", en: "read aloud"),
            prompt: Localized(
                nl: """
                    Spreek af: wat hier gezegd wordt, blijft hier, we praten over de casus en niet \
                    over elkaar, en niemand hoeft iets over zichzelf te vertellen. Luister dan \
                    naar de casus. Nu mogen alleen vragen over de feiten.
                    """,
                en: """
                    Agree: what is said here stays here, we talk about the case and not about each \
                    other, and nobody has to say anything about themselves. Then listen to the \
                    case. Only questions about facts for now.
                    """)),
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
                nl: "Stem, zonder dat iemand het ziet. Niet stemmen mag ook.",
                en: "Vote, without anybody seeing it. Not voting is fine too.")),
        Part(
            minutes: 2,
            name: Localized(nl: "de aantallen", en: "the totals"),
            prompt: Localized(
                nl: "Kijk alleen naar de aantallen. Wie wat koos, vraagt niemand.",
                en: "Look at the totals only. Nobody asks who chose what.")),
        Part(
            minutes: 9,
            name: Localized(nl: "in tweetallen", en: "in pairs"),
            prompt: Localized(
                nl: """
                    Zoek iemand die anders koos. Vertel de beste reden van de ander zo dat die \
                    zegt: ja, dat bedoel ik. Wil je je keuze niet zeggen, of koos iedereen \
                    hetzelfde? Verdedig dan de reden die jij het sterkst vindt bij een andere \
                    strategie.
                    """,
                en: """
                    Find somebody who chose otherwise. Put the other's best reason so well that \
                    they say: yes, that is what I mean. Would you rather not say what you chose, \
                    or did all choose the same? Then defend the reason that you find strongest for \
                    another strategy.
                    """)),
        Part(
            minutes: 9,
            name: Localized(nl: "per hoek", en: "by corner"),
            prompt: Localized(
                nl: """
                    Elke strategie heeft een hoek; in het midden staan mag ook. Luister hoek voor \
                    hoek. Vraag steeds: wat zou er anders moeten zijn, wil een andere strategie \
                    beter passen?
                    """,
                en: """
                    Each strategy has a corner; standing in the middle is fine too. Listen corner \
                    by corner. Keep asking: what would have to be different for another strategy \
                    to fit better?
                    """)),
        Part(
            minutes: 2,
            name: Localized(nl: "opnieuw stemmen", en: "vote again"),
            prompt: Localized(
                nl: """
                    Stem nog eens. Wie van keuze verandert, hoeft dat niet uit te leggen. Er is \
                    geen winnaar.
                    """,
                en: """
                    Vote once more. Whoever changes need not explain it. There is no winner.
                    """)),
        Part(
            minutes: 2,
            name: Localized(nl: "wending", en: "twist"),
            prompt: Localized(
                nl: "Luister naar het nieuwe feit. Wees daarna even stil.",
                en: "Listen to the new fact. Then be silent for a moment.")),
        Part(
            minutes: 2,
            name: Localized(nl: "stemmen na de wending", en: "vote after the twist"),
            prompt: Localized(
                nl: """
                    Stem voor de laatste keer. Wat nu verschuift, komt vooral door het nieuwe \
                    feit; wat eerder verschoof, vooral door het gesprek.
                    """,
                en: """
                    Vote for the last time. What shifts now is mainly due to the new fact; what \
                    shifted before, mainly to the talk.
                    """)),
        Part(
            minutes: 7,
            name: Localized(nl: "schrijven", en: "write"),
            prompt: Localized(
                nl: """
                    Schrijf op: wat bracht mij in beweging, het gesprek of het nieuwe feit? Of \
                    waarom bleef ik staan?
                    """,
                en: """
                    Write down: what moved me, the talk or the new fact? Or why did I stay?
                    """)),
        Part(
            minutes: 4,
            name: Localized(nl: "afsluiten", en: "close"),
            prompt: Localized(
                nl: "Wat nemen we mee? Welke twijfel blijft er over?",
                en: "What do we take away? Which doubt remains?")),
    ]
}
