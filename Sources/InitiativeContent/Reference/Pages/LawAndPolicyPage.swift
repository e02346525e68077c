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
                        De Wmo 2015 noemt sociale samenhang en leefbaarheid bij maatschappelijke \
                        ondersteuning. Artikel 2.6.7 gaat over bewoners die taken van de gemeente \
                        uitvoeren: de regering kan daar voorwaarden voor stellen. Een recht geeft \
                        dat artikel niet, en volgens een juridische scriptie uit 2016 hoeft de \
                        gemeente het niet toe te passen.
                        """,
                    en: """
                        The Wmo 2015, the Dutch act on social support, counts social cohesion and \
                        liveability as social support. Article 2.6.7 is about residents who carry \
                        out the council's tasks: the government may set conditions for that. It \
                        gives no right, and according to a law thesis of 2016 the council need not \
                        apply it.
                        """),
                .wmo2015, .lainert2016),
            .paragraph(
                Localized(
                    nl: """
                        De Wet versterking participatie maakt van de inspraakverordening een \
                        participatieverordening, ook over uitvoering en evaluatie. Daar kan het \
                        uitdaagrecht in staan: het recht om te vragen of je een taak mag \
                        overnemen, zoals in Vught sinds 1 januari 2025. Wat er bij jou geldt, \
                        staat in de verordening van jouw gemeente.
                        """,
                    en: """
                        The Wet versterking participatie turns the by-law on consultation into one \
                        on participation, which covers carrying out and evaluating policy too. The \
                        right to challenge may be in it: the right to ask whether you may take \
                        over a task, as in Vught since 1 January 2025. What applies where you work \
                        is in your own council's by-law.
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
                        People often speak of generations of citizen participation. After the \
                        first, a formal right to comment, came a second: the council invites \
                        people to contribute ideas. The third turns it round: residents begin, and \
                        the council asks how to respond.
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
                        In 2012 the WRR, the Dutch scientific council for government policy, \
                        distinguished three fields: taking part in policy, taking part in society, \
                        and people's own initiatives. Its advice to policymakers: think from the \
                        citizen's side, and give trust and room. It worried about those who feel \
                        that this is not meant for them.
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
                        well-behaved citizens to countervailing power.
                        """),
                .doeDemocratie2012, .stilleBeleidspraktijk),
        ])
}
