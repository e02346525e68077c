internal import InitiativeModel

extension ReferencePage {
    static let methods = ReferencePage(
        topic: .methods,
        title: Localized(nl: "Werkvormen om te reflecteren", en: "Methods for reflection"),
        parts: [methodsMethods, methodsUse])

    private static let methodsMethods = ReferencePart(
        heading: Localized(nl: "Negen werkvormen", en: "Nine methods"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            STARR of STARRT: situatie, taak, actie, resultaat, reflectie, en soms \
                            transfer. Van de feiten naar wat je leert.
                            """,
                        en: """
                            STARR or STARRT: situation, task, action, result, reflection, and \
                            sometimes transfer. From the facts to what you learn.
                            """),
                    Localized(
                        nl: """
                            Korthagen: handelen, terugblikken, je bewust worden van wat ertoe \
                            doet, alternatieven bedenken, uitproberen.
                            """,
                        en: """
                            Korthagen: act, look back, become aware of what matters, think of \
                            alternatives, try out.
                            """),
                ],
                .reflectie),
            .list(
                [
                    Localized(
                        nl: """
                            Intervisie met de incidentmethode: iemand vertelt kort wat er \
                            gebeurde, de anderen stellen vragen en geven advies, de inbrenger \
                            luistert.
                            """,
                        en: """
                            Peer consultation by the incident method: somebody briefly tells what \
                            happened, the others ask questions and give advice, the person who \
                            brought the case listens.
                            """),
                    Localized(
                        nl: "Intervisie in tien stappen, of met de probleemoplossende methode.",
                        en: "Peer consultation in ten steps, or by the problem-solving method."),
                ],
                .intervisie),
            .list(
                [
                    Localized(
                        nl: """
                            Roddelmethode: de groep praat over de casus alsof de inbrenger er niet \
                            bij is.
                            """,
                        en: """
                            The gossip method: the group talks about the case as if the person who \
                            brought it were not there.
                            """)
                ],
                .common),
            .list(
                [
                    Localized(
                        nl: """
                            Moreel beraad: samen een morele vraag onderzoeken. Dat kan met de \
                            dilemmamethode, het socratisch gesprek of het Utrechts Stappenplan.
                            """,
                        en: """
                            Moral deliberation: examining a moral question together. It can be \
                            done with the dilemma method, Socratic dialogue or the Utrecht step \
                            plan.
                            """)
                ],
                .moreelBeraad),
            .list(
                [
                    Localized(
                        nl: """
                            Dilemmamethode: casus, morele vraag, wat je bij beide keuzes verliest, \
                            verhelderende vragen, waarden en normen van ieder, alternatieven, \
                            eerst ieder voor zich wegen, dan in gesprek, en tot slot de oogst.
                            """,
                        en: """
                            Dilemma method: case, moral question, what is lost by either choice, \
                            clarifying questions, values and norms of all, alternatives, each \
                            weighs alone, then dialogue, and finally the harvest.
                            """)
                ],
                .common),
            .list(
                [
                    Localized(
                        nl: """
                            Drie kolommen: vaste vragen, je oordeel uitstellen, en ook argumenten \
                            opschrijven die niet de jouwe zijn.
                            """,
                        en: """
                            Three columns: set questions, postponing judgement, and writing down \
                            arguments that are not your own.
                            """)
                ],
                .drieKolommen),
            .list(
                [
                    Localized(
                        nl: """
                            Vier hoeken: vier antwoorden die alle vier goed kunnen zijn. Kiezen \
                            voor één hoek zegt niet dat de andere fout zijn. Wie niet kan kiezen, \
                            staat in het midden en geeft een eigen antwoord.
                            """,
                        en: """
                            Four corners: four answers that may all be right. Choosing a corner \
                            does not mean that the others are wrong. Those who cannot choose stand \
                            in the middle and give an answer of their own.
                            """)
                ],
                .vierHoeken),
        ])

    private static let methodsUse = ReferencePart(
        heading: Localized(nl: "Hoe je ze hier gebruikt", en: "How to use them here"),
        blocks: [
            .list(
                [
                    Localized(
                        nl: """
                            De keuze uit vier strategieën is een vorm van vier hoeken. Daarom \
                            bestaat ook ‘geen van vieren, want …’.
                            """,
                        en: """
                            Choosing between four strategies is a form of four corners. That is \
                            why “none of the four, because ...” exists too.
                            """),
                    Localized(
                        nl: """
                            Het sterkste punt tegen je eigen keuze komt uit hetzelfde idee als de \
                            drie kolommen: schrijf ook op wat je zelf niet vindt.
                            """,
                        en: """
                            The strongest point against your own choice comes from the same idea \
                            as the three columns: write down what is not your own view as well.
                            """),
                    Localized(
                        nl: """
                            Vraag bij een dilemma niet alleen wat een keuze oplevert, maar wat je \
                            bij élke keuze verliest.
                            """,
                        en: """
                            With a dilemma do not just ask what a choice brings, but what is lost \
                            by either choice.
                            """),
                ],
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De beroepsvereniging beschrijft een weg van beroepscode naar \
                        moresprudentie (samen opschrijven wat je van lastige casussen leert): een \
                        dilemma herkennen, de perspectieven zien en stappen zetten.
                        """,
                    en: """
                        The professional association describes a route from the code to \
                        “moresprudentie” (writing down together what you learn from hard cases): \
                        recognise a dilemma, see the perspectives and take steps.
                        """),
                .bpswMores),
            .paragraph(
                Localized(
                    nl: """
                        De bacheloropleidingen sociaal werk volgen het Landelijk \
                        Opleidingsdocument Sociaal Werk (2017), met de profielen welzijn en \
                        samenleving, zorg, en jeugd.
                        """,
                    en: """
                        The bachelor's programmes in social work follow the Landelijk \
                        Opleidingsdocument Sociaal Werk (2017), with the profiles welfare and \
                        society, care, and youth.
                        """),
                .opleiding2017),
        ])
}
