internal import InitiativeModel

extension ReferencePage {
    static let ladder = ReferencePage(
        topic: .ladder,
        title: Localized(
            nl: "Participatieladder uit de presentatie (8 treden)",
            en: "Participation ladder from the slides (8 rungs)"),
        parts: [ladderOnSlide, ladderOrigin, ladderComparison, ladderQuestions, ladderRemarks])

    private static let ladderOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Boven de dia staat ‘De oude participatieladder van Arnstein (1969)’ (zie \
                        hieronder: het zijn andere treden). De treden, van boven naar beneden:
                        """,
                    en: """
                        The slide is headed “The old participation ladder of Arnstein (1969)” (in \
                        Dutch; see below: these are different rungs). The rungs, from top to \
                        bottom:
                        """),
                .slide(12)),
            .table(
                heads: [
                    Localized(nl: "trede", en: "rung"),
                    Localized(nl: "naam", en: "name"),
                    Localized(nl: "uitleg op de dia", en: "gloss on the slide"),
                ],
                rows: [
                    [
                        Localized(nl: "8", en: "8"),
                        Localized(nl: "self-management", en: "self-management"),
                        Localized(
                            nl: "‘interactie met stakeholders in leerprocessen’",
                            en: "“interaction with stakeholders in learning processes”"),
                    ],
                    [
                        Localized(nl: "7", en: "7"),
                        Localized(nl: "partnership", en: "partnership"),
                        Localized(
                            nl: "‘gelijken, samenwerking, gezamenlijk doel’",
                            en: "“equals, collaboration, common goal”"),
                    ],
                    [
                        Localized(nl: "6", en: "6"),
                        Localized(nl: "risk-sharing", en: "risk-sharing"),
                        Localized(
                            nl: "‘aandacht risico's en delen verantwoordelijkheid’",
                            en: "“attention to risks and sharing of responsibility”"),
                    ],
                    [
                        Localized(nl: "5", en: "5"),
                        Localized(nl: "decision-making", en: "decision-making"),
                        Localized(nl: "‘samen besluiten’", en: "“decide together”"),
                    ],
                    [
                        Localized(nl: "4", en: "4"),
                        Localized(nl: "consensus-building", en: "consensus-building"),
                        Localized(nl: "‘interactie’", en: "“interaction”"),
                    ],
                    [
                        Localized(nl: "3", en: "3"),
                        Localized(nl: "consultation", en: "consultation"),
                        Localized(nl: "‘stakeholders, advies’", en: "“stakeholders, advice”"),
                    ],
                    [
                        Localized(nl: "2", en: "2"),
                        Localized(nl: "information", en: "information"),
                        Localized(nl: "‘stakeholders, eenzijdig’", en: "“stakeholders, one-way”"),
                    ],
                    [
                        Localized(nl: "1", en: "1"),
                        Localized(nl: "manipulation", en: "manipulation"),
                        Localized(nl: "‘beïnvloeding’", en: "“influencing”"),
                    ],
                ],
                .slide(12)),
        ])

    private static let ladderOrigin = ReferencePart(
        heading: Localized(nl: "Van wie is deze ladder?", en: "Whose ladder is this?"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De dia noemt Arnstein (1969). Haar ladder heeft ook acht treden, maar \
                        andere. De treden op de dia lijken sterk op een ladder uit het \
                        ontwikkelingswerk van de VN (UNDP, eind jaren negentig). Die tekst zelf \
                        hebben de makers niet gezien. De makers gebruiken de treden omdat ze in \
                        het lesmateriaal staan.
                        """,
                    en: """
                        The slide names Arnstein (1969). Her ladder has eight rungs too, but \
                        different ones. The rungs on the slide closely resemble a ladder from UN \
                        development work (UNDP, late 1990s). The makers have not seen that text \
                        itself. They use the rungs because they are in the course material.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        In Enhancing Urban Safety and Security (UN-HABITAT) staan zeven van de \
                        acht treden, van informatie tot zelfbeheer, met bijna dezelfde uitleg.
                        """,
                    en: """
                        Enhancing Urban Safety and Security (UN-HABITAT) lists seven of the eight \
                        rungs, from information to self-management, with nearly the same glosses.
                        """),
                .unHabitat2007),
            .paragraph(
                Localized(
                    nl: """
                        De ladder van Arnstein gaat over macht. Die stond in de Journal of the \
                        American Institute of Planners 35(4), 216-224, en heeft drie groepen.
                        """,
                    en: """
                        Arnstein's ladder is about power. It appeared in the Journal of the \
                        American Institute of Planners 35(4), 216-224, and has three bands.
                        """),
                .arnstein1969),
            .table(
                heads: [
                    Localized(nl: "trede", en: "rung"),
                    Localized(nl: "Arnstein", en: "Arnstein"),
                    Localized(nl: "groep", en: "band"),
                ],
                rows: [
                    [
                        Localized(nl: "8", en: "8"),
                        Localized(
                            nl: "Zeggenschap bij burgers (citizen control)", en: "Citizen control"),
                        Localized(nl: "macht bij burgers (citizen power)", en: "citizen power"),
                    ],
                    [
                        Localized(nl: "7", en: "7"),
                        Localized(
                            nl: "Gedelegeerde macht (delegated power)", en: "Delegated power"),
                        Localized(nl: "macht bij burgers (citizen power)", en: "citizen power"),
                    ],
                    [
                        Localized(nl: "6", en: "6"),
                        Localized(nl: "Partnerschap (partnership)", en: "Partnership"),
                        Localized(nl: "macht bij burgers (citizen power)", en: "citizen power"),
                    ],
                    [
                        Localized(nl: "5", en: "5"),
                        Localized(nl: "Paaien (placation)", en: "Placation"),
                        Localized(nl: "schijn van inspraak (tokenism)", en: "tokenism"),
                    ],
                    [
                        Localized(nl: "4", en: "4"),
                        Localized(nl: "Raadplegen (consultation)", en: "Consultation"),
                        Localized(nl: "schijn van inspraak (tokenism)", en: "tokenism"),
                    ],
                    [
                        Localized(nl: "3", en: "3"),
                        Localized(nl: "Informeren (informing)", en: "Informing"),
                        Localized(nl: "schijn van inspraak (tokenism)", en: "tokenism"),
                    ],
                    [
                        Localized(nl: "2", en: "2"),
                        Localized(nl: "Therapie (therapy)", en: "Therapy"),
                        Localized(
                            nl: "geen participatie (non-participation)",
                            en: "non-participation"),
                    ],
                    [
                        Localized(nl: "1", en: "1"),
                        Localized(nl: "Manipulatie (manipulation)", en: "Manipulation"),
                        Localized(
                            nl: "geen participatie (non-participation)",
                            en: "non-participation"),
                    ],
                ],
                .arnstein1969),
        ])

    private static let ladderComparison = ReferencePart(
        heading: Localized(nl: "De twee ladders naast elkaar", en: "The two ladders side by side"),
        blocks: [
            .table(
                heads: [
                    Localized(nl: "trede op de dia", en: "rung on the slide"),
                    Localized(
                        nl: "meest nabije trede bij Arnstein",
                        en: "nearest rung of Arnstein"),
                ],
                rows: [
                    [
                        Localized(nl: "8 Zelfbeheer", en: "8 Self-management"),
                        Localized(nl: "8 zeggenschap bij burgers", en: "8 Citizen control"),
                    ],
                    [
                        Localized(nl: "7 Partnerschap", en: "7 Partnership"),
                        Localized(nl: "6 partnerschap", en: "6 Partnership"),
                    ],
                    [
                        Localized(nl: "6 Risicodeling", en: "6 Risk-sharing"),
                        Localized(nl: "geen (tussen 6 en 7)", en: "none (between 6 and 7)"),
                    ],
                    [
                        Localized(nl: "5 Besluitvorming", en: "5 Decision-making"),
                        Localized(nl: "6 partnerschap", en: "6 Partnership"),
                    ],
                    [
                        Localized(nl: "4 Consensusvorming", en: "4 Consensus-building"),
                        Localized(
                            nl: "tussen 5 paaien en 6 partnerschap",
                            en: "between 5 Placation and 6 Partnership"),
                    ],
                    [
                        Localized(nl: "3 Raadpleging", en: "3 Consultation"),
                        Localized(nl: "4 raadplegen", en: "4 Consultation"),
                    ],
                    [
                        Localized(nl: "2 Informatie", en: "2 Information"),
                        Localized(nl: "3 informeren", en: "3 Informing"),
                    ],
                    [
                        Localized(nl: "1 Manipulatie", en: "1 Manipulation"),
                        Localized(nl: "1 manipulatie", en: "1 Manipulation"),
                    ],
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Let op ‘partnerschap’ (partnership): dat is een valse vriend. Het woord \
                        staat op beide ladders, maar op een andere trede: bij Arnstein op 6, op de \
                        dia op 7. En Arnsteins tweede trede, therapie, heeft op de dia geen \
                        tegenhanger.
                        """,
                    en: """
                        Mind “partnership”: it is a false friend. The word is on both ladders, but \
                        on a different rung: 6 in Arnstein, 7 on the slide. And Arnstein's second \
                        rung, Therapy, has no counterpart on the slide.
                        """),
                .makers),
        ])

    private static let ladderQuestions = ReferencePart(
        heading: Localized(nl: "Een vraag bij elke trede", en: "A question for every rung"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Zelfbeheer: zou het doorgaan als alle instanties morgen stopten?",
                        en: "Self-management: would it go on if all agencies stopped tomorrow?"),
                    Localized(
                        nl: "Partnerschap: kunnen beide partijen nee zeggen en ermee ophouden?",
                        en: "Partnership: can both parties say no and end it?"),
                    Localized(
                        nl: """
                            Risicodeling: wie draait ervoor op als het misgaat, en staat dat op \
                            papier?
                            """,
                        en: "Risk-sharing: who pays if it goes wrong, and is it written down?"),
                    Localized(
                        nl: "Besluitvorming: kan de stem van bewoners een besluit tegenhouden?",
                        en: "Decision-making: can the residents' vote stop a decision?"),
                    Localized(
                        nl: "Consensusvorming: wordt er echt onderhandeld, en wie zwijgt daarbij?",
                        en: "Consensus-building: is there real negotiation, and who stays silent?"),
                    Localized(
                        nl: "Raadpleging: vraagt men hun mening zonder te beloven dat die telt?",
                        en: """
                            Consultation: is their opinion asked without a promise that it counts?
                            """),
                    Localized(
                        nl: "Informatie: horen ze alleen wat er al besloten is?",
                        en: "Information: do they only hear what has been decided?"),
                    Localized(
                        nl: """
                            Manipulatie: ligt de uitkomst al vast, terwijl bewoners als \
                            initiatiefnemer worden getoond?
                            """,
                        en: """
                            Manipulation: is the outcome fixed, while residents are presented as \
                            initiators?
                            """),
                ],
                .makers)
        ])

    private static let ladderRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Beide ladders gaan over de zeggenschap van burgers in een plan van een \
                        ander. Een burgerinitiatief begint juist bij burgers. Plaats daarom niet \
                        het initiatief, maar de zeggenschap die de initiatiefnemers hebben over \
                        één besluit dat nu speelt. Is er geen instantie bij betrokken, kies dan \
                        ‘niet van toepassing’.
                        """,
                    en: """
                        Both ladders are about citizens' say in somebody else's plan. A citizens' \
                        initiative starts with citizens. So do not place the initiative, but the \
                        say that the initiators have over one decision at stake now. If no agency \
                        is involved, choose “not applicable”.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Hoger is niet vanzelf beter. Soms past eerlijke informatie beter bij de \
                        situatie dan een gedeeld risico dat niemand kan dragen.
                        """,
                    en: """
                        Higher is not automatically better. Sometimes honest information suits the \
                        situation better than a shared risk that nobody can bear.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De ladder van Arnstein zelf is die van een activist: die gaat over macht, \
                        met een uitgesproken norm.
                        """,
                    en: """
                        Arnstein's own ladder is an activist's: it is about power and has an \
                        explicit norm.
                        """),
                .canonParticipatie),
            .paragraph(
                Localized(
                    nl: """
                        De Raad voor het openbaar bestuur (ROB) keerde in 2012 het beeld om. De \
                        overheidsparticipatietrap gaat over de rol van de overheid: reguleren, \
                        regisseren, stimuleren, faciliteren, loslaten.
                        """,
                    en: """
                        In 2012 the Dutch Council for Public Administration (ROB) reversed the \
                        picture. Its steps are about the role of government: regulate, direct, \
                        stimulate, facilitate, let go.
                        """),
                .rob2012),
            .paragraph(
                Localized(
                    nl: """
                        In Nederland wordt het meest gewerkt met de vijf treden van Edelenbos: \
                        informeren, raadplegen, adviseren, coproduceren, meebeslissen.
                        """,
                    en: """
                        The ladder most used in the Netherlands is that of Edelenbos, with five \
                        rungs: inform, consult, advise, co-produce, co-decide.
                        """),
                .edelenbos2000),
            .paragraph(
                Localized(
                    nl: """
                        Op handboeken is kritiek: ze leunen zwaar op de ladder. Ze gaan over de \
                        overheid die burgers vraagt, of over bewoners die zelf beginnen, maar niet \
                        over allebei.
                        """,
                    en: """
                        Handbooks have been criticised: they lean heavily on the ladder. They \
                        treat either the government that asks citizens, or residents who start by \
                        themselves, but not both.
                        """),
                .handreiking),
        ])
}
