internal import InitiativeModel

extension GlossaryTerm {
    static let initiatives: [GlossaryTerm] = [
        GlossaryTerm(
            term: Localized(nl: "burgerinitiatief", en: "citizens' initiative"),
            explanation: Localized(
                nl: """
                    initiatief van één burger of een groepje burgers die zich inzetten voor de \
                    (lokale) samenleving. Een burgerinitiatief kan er ook zijn voor de \
                    initiatiefnemers zelf.
                    """,
                en: """
                    initiative of one citizen or a small group of citizens who make an effort for \
                    (local) society. It may also be for the initiators themselves. In plain \
                    English: a community-led initiative.
                    """),
            sources: [.slide(3)]),
        GlossaryTerm(
            term: Localized(
                nl: "burgerinitiatief (recht)", en: "citizens' initiative (legal right)"),
            explanation: Localized(
                nl: """
                    het recht om een onderwerp op de agenda van de gemeenteraad of, met 40.000 \
                    handtekeningen, van de Tweede Kamer te zetten.
                    """,
                en: """
                    the right to put a topic on the agenda of a local council or, with 40,000 \
                    signatures, of the lower house of the Dutch parliament.
                    """),
            sources: [.meerDemocratie]),
        GlossaryTerm(
            term: Localized(
                nl: "beleidsbeïnvloedend burgerinitiatief",
                en: "policy-influencing initiative"),
            explanation: Localized(
                nl: "een initiatief dat een besluit van de overheid wil veranderen.",
                en: "an initiative that wants to change a decision of the government."),
            sources: [.meerDemocratie]),
        GlossaryTerm(
            term: Localized(nl: "zelfredzaam burgerinitiatief", en: "self-reliant initiative"),
            explanation: Localized(
                nl: "een initiatief dat zelf iets doet of maakt, zoals een buurttuin.",
                en: """
                    an initiative that does or makes something itself, such as a community garden.
                    """),
            sources: [.meerDemocratie]),
        GlossaryTerm(
            term: Localized(nl: "burgercollectief", en: "citizens' collective"),
            explanation: Localized(
                nl: """
                    een groep burgers die samen iets doet, open is voor iedereen en middelen \
                    gebruikt die maatschappelijk aanvaard zijn.
                    """,
                en: """
                    a group of citizens who do something together, open to all and with socially \
                    accepted means.
                    """),
            sources: [.kob2024]),
        GlossaryTerm(
            term: Localized(nl: "initiatiefnemer", en: "initiator"),
            explanation: Localized(
                nl: "wie met een initiatief begint en het draagt.",
                en: "the one who starts an initiative and carries it."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "trekker", en: "key person"),
            explanation: Localized(
                nl: "iemand op wie een initiatief draait.",
                en: "a person on whom an initiative hinges."),
            sources: [.common]),
        GlossaryTerm(
            term: Localized(nl: "aanleiding", en: "trigger"),
            explanation: Localized(
                nl: """
                    wat maakt dat mensen nu beginnen: een maatschappelijke gebeurtenis, de \
                    ervaring van derden of de eigen ervaring. Een aanleiding is nog geen motief.
                    """,
                en: """
                    what makes people start now: an event in society, other people's experience or \
                    their own. A trigger is not yet a motive.
                    """),
            sources: [.slide(6), .makers]),
        GlossaryTerm(
            term: Localized(nl: "regie", en: "control"),
            explanation: Localized(
                nl: "wie bepaalt wat er gebeurt. Bij een burgerinitiatief zijn dat de burgers.",
                en: "who decides what happens. In a citizens' initiative that is the citizens."),
            sources: [.slide(5), .makers]),
        GlossaryTerm(
            term: Localized(nl: "eigenaarschap", en: "ownership"),
            explanation: Localized(
                nl: "het gevoel en het feit dat het van de burgers zelf is.",
                en: "the feeling and the fact that it belongs to the citizens themselves."),
            sources: [.slide(5), .makers]),
        GlossaryTerm(
            term: Localized(nl: "informeel karakter", en: "informal character"),
            explanation: Localized(
                nl: "weinig vaste regels, rollen en papieren.",
                en: "few fixed rules, roles and papers."),
            sources: [.slide(5), .makers]),
        GlossaryTerm(
            term: Localized(nl: "opdrachtgever", en: "commissioner"),
            explanation: Localized(
                nl: """
                    wie jou betaalt of de opdracht geeft, vaak de gemeente. Die kan iets anders \
                    willen dan de bewoners.
                    """,
                en: """
                    whoever pays or instructs you, often the council. They may want something \
                    other than the residents do.
                    """),
            sources: [.slide(11), .makers]),
        GlossaryTerm(
            term: Localized(nl: "uitdaagrecht", en: "right to challenge"),
            explanation: Localized(
                nl: """
                    bewoners en organisaties kunnen vragen of ze een taak van de gemeente mogen \
                    uitvoeren. De gemeente beslist. De Wmo 2015 bood er al een haakje voor (art. \
                    2.6.7); de Wet versterking participatie laat een gemeente het regelen in haar \
                    participatieverordening.
                    """,
                en: """
                    residents and organisations can ask whether they may carry out one of the \
                    council's tasks. The council decides. The Dutch Wmo 2015 already offered a peg \
                    for it (art. 2.6.7); the Wet versterking participatie lets a council provide \
                    for it in its participation by-law.
                    """),
            sources: [.wetParticipatie, .common]),
        GlossaryTerm(
            term: Localized(nl: "broodfonds", en: "bread fund"),
            explanation: Localized(
                nl: "een groep ondernemers die elkaar steunt bij ziekte.",
                en: "a group of self-employed people who support each other in case of illness."),
            sources: [.common]),
    ]
}
