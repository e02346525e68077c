internal import InitiativeModel

extension GlossaryTerm {
    static let strategies: [GlossaryTerm] = [
        GlossaryTerm(
            term: Localized(nl: "monitoren", en: "monitoring"),
            explanation: Localized(
                nl: """
                    openlijk en op afstand volgen hoe het gaat, en weten wanneer je wel iets doet.
                    """,
                en: """
                    following openly and from a distance how things go, and knowing when you will \
                    act.
                    """),
            sources: [.slide(1), .makers]),
        GlossaryTerm(
            term: Localized(nl: "initiatief nemen", en: "taking the initiative"),
            explanation: Localized(
                nl: "ongevraagd naar mensen toe gaan en iets op gang brengen.",
                en: "going to people unasked and setting something going."),
            sources: [.slide(1), .makers]),
        GlossaryTerm(
            term: Localized(nl: "informeren", en: "informing"),
            explanation: Localized(
                nl: """
                    vertellen wat mensen moeten weten: rechten, regels, fondsen, plannen. \
                    Informeren is niet overtuigen.
                    """,
                en: """
                    telling people what they need to know: rights, rules, funds, plans. To inform \
                    is not to persuade.
                    """),
            sources: [.slide(1), .makers]),
        GlossaryTerm(
            term: Localized(nl: "samenwerken", en: "collaborating"),
            explanation: Localized(
                nl: "meedoen als partner, met afspraken over wie wat beslist.",
                en: "joining in as a partner, with agreements on who decides what."),
            sources: [.slide(1), .makers]),
        GlossaryTerm(
            term: Localized(nl: "cocreatie", en: "co-creation"),
            explanation: Localized(
                nl: "samen iets bedenken en maken, vanaf het begin.",
                en: "thinking something up and making it together, from the start."),
            sources: [.slide(1), .common]),
        GlossaryTerm(
            term: Localized(nl: "faciliteren", en: "facilitating"),
            explanation: Localized(
                nl: """
                    het werk van anderen mogelijk maken, bijvoorbeeld met een ruimte, een sleutel \
                    of kennis.
                    """,
                en: """
                    making the work of others possible, for instance with a room, a key or \
                    knowledge.
                    """),
            sources: [.slide(1), .slide(11), .makers]),
        GlossaryTerm(
            term: Localized(nl: "presentie", en: "presence"),
            explanation: Localized(
                nl: """
                    er zijn voor mensen en je op hen afstemmen. De relatie komt eerst. Het is niet \
                    hetzelfde als niets doen.
                    """,
                en: """
                    being there for people and attuning to them. The relationship comes first. It \
                    is not the same as doing nothing.
                    """),
            sources: [.baart2001]),
        GlossaryTerm(
            term: Localized(nl: "interventie", en: "intervention"),
            explanation: Localized(
                nl: """
                    ingrijpen om iets te veranderen. Bij Baart is dit het tegendeel van presentie.
                    """,
                en: "stepping in to change something. In Baart the opposite of presence."),
            sources: [.baart2003]),
        GlossaryTerm(
            term: Localized(nl: "activeren", en: "activating"),
            explanation: Localized(
                nl: "mensen op weg helpen om zelf iets te doen.",
                en: "helping people to start doing something themselves."),
            sources: [.slide(11), .common]),
        GlossaryTerm(
            term: Localized(nl: "arrangeren", en: "arranging"),
            explanation: Localized(
                nl: "mensen, middelen en plekken bij elkaar brengen.",
                en: "bringing people, means and settings together."),
            sources: [.slide(11), .makers]),
        GlossaryTerm(
            term: Localized(nl: "coachen", en: "coaching"),
            explanation: Localized(
                nl: "een groep helpen een eigen weg te vinden.",
                en: "helping a group to find its own way."),
            sources: [.slide(11), .common]),
        GlossaryTerm(
            term: Localized(nl: "verbinden", en: "connecting"),
            explanation: Localized(
                nl: "mensen en initiatieven met elkaar in contact brengen.",
                en: "bringing people and initiatives into contact."),
            sources: [.slide(11), .common]),
        GlossaryTerm(
            term: Localized(nl: "verborgen professionele inzet", en: "hidden professional effort"),
            explanation: Localized(
                nl: "werk van professionals dat niemand ziet, achter een bejubeld initiatief.",
                en: "the work of professionals behind a celebrated initiative that nobody sees."),
            sources: [.slide(11)]),
        GlossaryTerm(
            term: Localized(nl: "eigenheid", en: "character of one's own"),
            explanation: Localized(
                nl: "wat een initiatief van zichzelf heeft en wil houden.",
                en: "what an initiative has of itself and wants to keep."),
            sources: [.blonk2018, .makers]),
        GlossaryTerm(
            term: Localized(nl: "inkapseling", en: "absorption"),
            explanation: Localized(
                nl: "een initiatief wordt een deel van een instelling en verliest zijn eigenheid.",
                en: "an initiative becomes part of an institution and loses its own character."),
            sources: [.blonk2018, .makers]),
        GlossaryTerm(
            term: Localized(nl: "animo", en: "drive"),
            explanation: Localized(
                nl: "de zin en de energie om iets te doen; de A van ACTIE.",
                en: "the wish and the energy to do something; the A of ACTIE."),
            sources: [.denters2012, .makers]),
        GlossaryTerm(
            term: Localized(nl: "toerusting", en: "equipment"),
            explanation: Localized(
                nl: "wat een groep nodig heeft: kennis, geld en handen; de T van ACTIE.",
                en: "what a group needs: knowledge, money and hands; the T of ACTIE."),
            sources: [.denters2012, .makers]),
        GlossaryTerm(
            term: Localized(nl: "inbedding", en: "embedding"),
            explanation: Localized(
                nl: """
                    de plaats van een initiatief in een netwerk van andere initiatieven en \
                    plekken; de I van ACTIE.
                    """,
                en: """
                    the place of an initiative in a network of other initiatives and places; the I \
                    of ACTIE (inbedding).
                    """),
            sources: [.slide(10), .denters2012]),
    ]
}
