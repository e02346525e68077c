internal import InitiativeModel

extension ReferencePage {
    static let lawAndPolicy = ReferencePage(
        topic: .lawAndPolicy,
        title: Localized(
            nl: "Wet en beleid rond burgerinitiatieven",
            en: "Law and policy on citizens' initiatives"),
        parts: [lawChallenge, policyIdeas])

    private static let lawChallenge = ReferencePart(
        heading: Localized(nl: "Wat de wet regelt", en: "What the law provides"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De Wmo 2015 kent het uitdaagrecht al, in artikel 2.6.7: bewoners kunnen \
                        voorstellen om maatschappelijke ondersteuning van de gemeente over te nemen. \
                        Volgens een juridische scriptie uit 2016 verplicht dat artikel de gemeente \
                        niet om het ook echt toe te passen.
                        """,
                    en: """
                        The Wmo 2015, the Dutch act on social support, has had the right to challenge \
                        in article 2.6.7: residents may propose to take over social support from the \
                        council. According to a law thesis of 2016 the article does not oblige the \
                        council to apply it in practice.
                        """),
                .lainert2016),
            .paragraph(
                Localized(
                    nl: """
                        Sinds 1 januari 2025 moeten gemeenten participatie breder regelen, in een \
                        participatieverordening op grond van artikel 150 van de Gemeentewet. Voor \
                        het aanpassen krijgen ze de tijd. Daar kan ook het uitdaagrecht in staan, \
                        zoals in Vught. Wat er in jouw gemeente geldt, staat in de verordening van \
                        jouw gemeente.
                        """,
                    en: """
                        Since 1 January 2025 the council provides for participation more widely in a \
                        by-law, under article 150 of the Gemeentewet. The right to challenge may \
                        stand in it too, as in Vught. What holds in your town is in your town's own \
                        by-law.
                        """),
                .vught2025, .wetParticipatie),
            .paragraph(
                Localized(
                    nl: """
                        In de wet is een ‘burgerinitiatief’ iets anders: een voorstel dat burgers op \
                        de agenda van de raad zetten.
                        """,
                    en: """
                        In law a “burgerinitiatief” is something else: a proposal that citizens put \
                        on the council's agenda.
                        """),
                .baarn2023),
        ])

    private static let policyIdeas = ReferencePart(
        heading: Localized(nl: "Hoe er beleid van werd gemaakt", en: "How it became policy"),
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Vaak spreekt men van generaties burgerparticipatie. Na de inspraak kwam een \
                        tweede: de gemeente nodigt uit om mee te denken. De derde draait het om: \
                        inwoners beginnen, en de gemeente vraagt zich af hoe ze ermee omgaat.
                        """,
                    en: """
                        People often speak of generations of citizen participation. After the formal \
                        right to comment came a second: the council invites people to think with it. \
                        The third turns it round: residents begin, and the council asks how to \
                        respond.
                        """),
                .handreiking),
            .paragraph(
                Localized(
                    nl: """
                        De WRR onderscheidde in 2012 drie velden: meedoen aan beleid, meedoen in de \
                        samenleving, en eigen initiatief. Zijn raad aan beleidsmakers: denk vanuit de \
                        burger, en geef vertrouwen en ruimte. Hij maakte zich zorgen over wie zich \
                        niet aangesproken voelt.
                        """,
                    en: """
                        In 2012 the WRR, the Dutch scientific council for government policy, told \
                        three fields apart: taking part in policy, taking part in society, and \
                        initiatives of one's own. Its advice to policymakers: think from the \
                        citizen's side, and give trust and room. It worried about those who do not \
                        feel addressed.
                        """),
                .wrr2012),
            .paragraph(
                Localized(
                    nl: """
                        Doe-democratie heet het als actieve burgers aan de publieke zaak bijdragen \
                        door te doen. Er is ook kritiek: in de praktijk blijven professionals soms \
                        aan het stuur, en het beleid ziet liever brave burgers dan tegenmacht.
                        """,
                    en: """
                        “Doe-democratie”, democracy by doing, is the name for active citizens who \
                        contribute to public life by what they do. There is criticism too: in \
                        practice professionals may stay at the wheel, and policy prefers \
                        well-behaved citizens to a counterforce.
                        """),
                .doeDemocratie2012, .stilleBeleidspraktijk),
        ])
}
