internal import InitiativeModel

extension TrainerNotes {
    static let allParts: [ReferencePart] = [
        purpose, guiding, timing, numbers, lean, reversal, absent, cautions,
    ]

    private static let purpose = ReferencePart(
        heading: Localized(nl: "Waar de les om draait", en: "What the lesson is about"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Voor de strategie bestaat geen goed antwoord. Voor het plaatsen bestaan \
                        wel betere en slechtere antwoorden: wie een groep ‘los’ noemt die elke \
                        week vergadert, moet dat kunnen onderbouwen.
                        """,
                    en: """
                        There is no right answer for the strategy. For the placing there are \
                        better and worse answers: whoever calls a group that meets every week \
                        “loose-knit” should be able to give reasons.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Het schema volgt peer instruction van Mazur: eerst zelf vastleggen, \
                        stemmen, praten met iemand die anders koos, opnieuw stemmen, uitleggen. \
                        Praten levert het meest op als ongeveer 35 tot 70% het goed heeft.
                        """,
                    en: """
                        The plan follows Mazur's peer instruction: commit alone, vote, talk with \
                        somebody who chose otherwise, vote again, explain. Talk pays most when \
                        about 35 to 70% have it right.
                        """),
                .mazur),
            .paragraph(
                Localized(
                    nl: """
                        Dat percentage geldt dus alleen voor het plaatsen. Bij de strategie gaat \
                        het om spreiding en niet om fouten: lopen de keuzes uiteen, dan valt er \
                        iets te bespreken. Gebruik daar de vier hoeken.
                        """,
                    en: """
                        So that percentage holds for the placing only. With the strategy it is \
                        about spread, not about error: where choices differ, there is something to \
                        discuss. Use the four corners there.
                        """),
                .makers),
        ])

    private static let guiding = ReferencePart(
        heading: Localized(nl: "Begeleiden", en: "Facilitating"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Spreek eerst regels af voor het gesprek.",
                        en: "First agree on rules for the conversation."),
                    Localized(
                        nl: """
                            Sommige mensen in de groep zijn zelf gevlucht, of wonen naast een \
                            opvang. Niemand hoeft zijn verhaal te vertellen of zijn mening te \
                            geven.
                            """,
                        en: """
                            Some students are refugees themselves, or live next to an asylum \
                            centre. Nobody has to tell their story or give a view.
                            """),
                    Localized(
                        nl: "Laat niemand een racist spelen.",
                        en: "Do not have anybody play the racist."),
                    Localized(nl: "Niet stemmen mag.", en: "Not voting is allowed."),
                    Localized(
                        nl: """
                            Wijs voor het gesprek vier hoeken aan, met een blad bij elke strategie. \
                            Wie niet kan of wil kiezen, staat in het midden en mag van elke hoek \
                            iets vragen.
                            """,
                        en: """
                            Before the talk point out four corners, with a sheet for each strategy. \
                            Whoever cannot or will not choose stands in the middle and may ask \
                            every corner something.
                            """),
                    Localized(
                        nl: """
                            Koos iedereen hetzelfde? Verdeel dan de andere drie strategieën, en laat \
                            elke groep daar de sterkste reden bij zoeken.
                            """,
                        en: """
                            Did all choose the same? Then divide the other three strategies, and \
                            have each group find the strongest reason for one of them.
                            """),
                    Localized(
                        nl: """
                            Laat pas na de laatste stem zien waar de makers het initiatief plaatsten, \
                            en vraag wie het daar niet mee eens is.
                            """,
                        en: """
                            Show only after the last vote where the makers placed the initiative, \
                            and ask who disagrees.
                            """),
                    Localized(
                        nl: """
                            Deel de casus en de twee grids op papier uit als niet iedereen het \
                            programma voor zich heeft.
                            """,
                        en: """
                            Hand out the case and both grids on paper where not everybody has the \
                            program in front of them.
                            """),
                    Localized(
                        nl: "Eindig met twijfel en niet met een telling.",
                        en: "End with doubt and not with a tally."),
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: "Een stellingenspel kan ‘wij tegen zij’ harder maken.",
                    en: "A game of statements can harden “us against them”."),
                .vierHoeken),
        ])

    private static let timing = ReferencePart(
        heading: Localized(nl: "Hoe lang duurt stemmen?", en: "How long does a vote take?"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Handen tellen: een minuut per vraag.",
                        en: "Counting hands: a minute per question."),
                    Localized(
                        nl: """
                            Ieder op een eigen scherm: een à twee minuten per vraag, en de eerste \
                            keer vijf minuten extra om mee te doen.
                            """,
                        en: """
                            Each on a screen of their own: one or two minutes per question, and \
                            five minutes more the first time to join.
                            """),
                    Localized(
                        nl: """
                            Het toetsenbord doorgeven: reken op een halve minuut per persoon. Met 24 \
                            mensen is dat twaalf minuten voor één ronde. Doe dan één ronde zo, en \
                            tel bij de andere handen.
                            """,
                        en: """
                            Passing the keyboard round: allow half a minute per person. With 24 \
                            people that is twelve minutes for one round. Then do one round that \
                            way, and count hands in the others.
                            """),
                    Localized(
                        nl: """
                            De les van vijftig minuten gaat uit van één vraag en van handen. Meer \
                            vragen? Kies dan twee rondes, of laat de hoeken weg.
                            """,
                        en: """
                            The lesson of fifty minutes assumes one question and hands. More \
                            questions? Then choose two rounds, or leave the corners out.
                            """),
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Wat er tussen de eerste en de tweede stem verschuift, komt door het gesprek; \
                        wat tussen de tweede en de derde verschuift, door de wending. Helemaal \
                        zeker is dat niet: mensen veranderen ook van keuze omdat ze anderen zien \
                        veranderen.
                        """,
                    en: """
                        What shifts between the first and the second vote comes from the talk; what \
                        shifts between the second and the third, from the twist. That is not quite \
                        certain: people also change because they see others change.
                        """),
                .makers),
        ])

    private static let numbers = ReferencePart(
        heading: Localized(nl: "Kleine aantallen", en: "Small numbers"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Laat aantallen pas zien vanaf vijf stemmen, en de tabel met verschuivingen \
                        pas vanaf ongeveer tien. In een kleine groep is een aantal van één al een \
                        naam.
                        """,
                    en: """
                        Show counts from five votes up only, and the table of shifts only from \
                        about ten. In a small group a count of one is as good as a name.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Stemmen zijn zonder naam. Wis ze als je ze niet meer nodig hebt. Wat \
                        mensen over zichzelf schrijven, zijn persoonsgegevens.
                        """,
                    en: """
                        Votes carry no name. Delete them when you no longer need them. What \
                        students write about themselves is personal data.
                        """),
                .makers),
        ])

    private static let lean = ReferencePart(
        heading: Localized(nl: "De bekende scheve verdeling", en: "A known bias"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De argumenten in dit programma zijn niet gelijk verdeeld. Er zijn 44 \
                        antwoorden met een argument. Voor en tegen: monitoren 17 en 8, initiatief \
                        nemen 11 en 17, samenwerken 21 en 5, present zijn 19 en 6. ‘Initiatief \
                        nemen’ is de enige met meer ertegen dan ervoor. Eén antwoord kan over meer \
                        strategieën iets zeggen.
                        """,
                    en: """
                        The arguments in this program are not evenly spread. There are 44 answers \
                        that come with an argument. For and against: monitor 17 and 8, take the \
                        initiative 11 and 17, collaborate 21 and 5, be present 19 and 6. Only \
                        “take the initiative” has more against than for. One answer may say \
                        something about more than one strategy.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Dat komt doordat de kenmerken op dia 5 en de literatuur hechten aan regie \
                        van bewoners en aan steun op verzoek. De scheve verdeling komt voort uit \
                        een norm en is geen bevinding. Vertel dit aan de groep, en vraag wie het \
                        met die norm oneens is.
                        """,
                    en: """
                        That is because the features on slide 5 and the literature prize \
                        residents' control and support on request. The bias is a norm, not a \
                        finding. Tell the group this, and ask who disagrees with that norm.
                        """),
                .makers),
        ])

    private static let reversal = ReferencePart(
        heading: Localized(nl: "De omkeerproef", en: "The reversal test"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Doe de campagne tegen de komst van asielzoekers en ‘Bed, bad, brood’ naast \
                        elkaar. In de ene vraagt een groep hulp om opvang tegen te houden; in de \
                        andere geeft een kerk opvang tegen het beleid in. Vraag bij elke keuze: \
                        zou je dit ook kiezen bij het tegengestelde doel? Zo niet, wat maakt dan \
                        het verschil: het doel, de middelen, of wie er schade van heeft?
                        """,
                    en: """
                        Do the campaign against the arrival of asylum seekers and “Bed, bath, \
                        bread” side by side. In one a group asks for help to stop an asylum \
                        centre; in the other a church gives shelter against policy. With each \
                        choice ask: would you choose this for the opposite cause as well? If not, \
                        what makes the difference: the cause, the means, or who is harmed?
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De proef wijst geen goed antwoord aan. Een verschil mag, als je de reden \
                        kunt uitleggen aan beide groepen.
                        """,
                    en: """
                        The test points to no right answer. A difference is fine, if you can \
                        explain the reason to both groups.
                        """),
                .makers),
        ])

    private static let absent = ReferencePart(
        heading: Localized(nl: "Wie zit er niet aan tafel?", en: "Who is not at the table?"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: "Stel deze vraag bij elke casus, en niet alleen bij de campagne.",
                        en: "Ask this question with every case, not only with the campaign."),
                    Localized(
                        nl: "Wie ontvangt er iets, en wat vinden ze ervan?",
                        en: "Who receives something, and what do they think of it?"),
                    Localized(
                        nl: "Wie kwam vroeger wel, en nu niet meer?",
                        en: "Who used to come, and no longer does?"),
                    Localized(
                        nl: "Wie had dit initiatief niet kunnen beginnen, en waarom niet?",
                        en: "Who could not have started this initiative, and why not?"),
                    Localized(
                        nl: "Praten wij over mensen die hier in het lokaal kunnen zitten?",
                        en: "Are we talking about people who may be here in this room?"),
                ],
                .makers)
        ])

    private static let cautions = ReferencePart(
        heading: Localized(nl: "Wat deze les niet is", en: "What this lesson is not"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            Geen toets: de keuze krijgt geen cijfer, de onderbouwing mag wel een \
                            gesprek opleveren.
                            """,
                        en: """
                            No test: the choice gets no mark, though its reasons may well lead to \
                            a conversation.
                            """),
                    Localized(
                        nl: """
                            Geen debat met een winnaar: vertel de beste reden van een ander net zo \
                            goed als je eigen.
                            """,
                        en: """
                            No debate with a winner: put another's best reason just as well as \
                            your own.
                            """),
                    Localized(
                        nl: "Geen stemming over asielbeleid.",
                        en: "No vote on asylum policy."),
                ],
                .makers)
        ])
}
