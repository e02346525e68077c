internal import InitiativeModel

extension ReferencePage {
    static let strategies = ReferencePage(
        topic: .strategies,
        title: Localized(nl: "Vier strategieën", en: "Four strategies"),
        parts: [strategiesOnSlide, strategiesRemarks])

    private static let strategiesOnSlide = ReferencePart(
        heading: .onSlide,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        De dia stelt een vraag: wat zou jij als sociale professional doen? \
                        Daaronder staan vier strategieën.
                        """,
                    en: """
                        The slide asks a question: what would you do as a social professional? \
                        Four strategies follow.
                        """),
                .slide(1)),
            .numbered(
                [
                    Localized(nl: "monitoren", en: "monitor"),
                    Localized(
                        nl: "initiatief nemen en informeren",
                        en: "take the initiative and inform"),
                    Localized(
                        nl: "samenwerken, cocreatie en faciliteren",
                        en: "collaborate, co-create and facilitate"),
                    Localized(
                        nl: "niet in actie komen, present zijn",
                        en: "do not step in, be present"),
                ],
                .slide(1)),
        ])

    private static let strategiesRemarks = ReferencePart(
        heading: .remarks,
        blocks: [
            .paragraph(
                Localized(
                    nl: """
                        Het zijn vier houdingen, geen hokjes. In de praktijk wissel je ze af, of \
                        volgt de een op de ander. Daarom kies je hier één strategie voor nu, en \
                        eventueel een tweede, en schrijf je op wanneer je zou wisselen. De \
                        volgorde is die van de dia en zegt niet wat beter is.
                        """,
                    en: """
                        They are four stances, not boxes. In practice people alternate between \
                        them, or one follows another. That is why you choose one strategy for now \
                        and, if you like, a second one, and write down when you would switch. The \
                        order is that of the slide. It does not say which is better.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De presentatie zegt niet welke strategie bij welk soort initiatief hoort. \
                        Bijna alle argumenten daarover zijn van de makers. Bij elk argument staat \
                        waar het op rust.
                        """,
                    en: """
                        The slides do not say which strategy goes with which kind of initiative. \
                        Nearly all arguments about that are the makers'. Each argument says what \
                        it rests on.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Present zijn is iets anders dan niets doen. Bij Baart staat presentie \
                        tegenover interventie, niet tegenover afwezigheid. En niet alles wat je \
                        doet, is een interventie.
                        """,
                    en: """
                        Being present is not doing nothing. Baart sets presence against \
                        intervention, not against absence. And not everything you do is an \
                        intervention.
                        """),
                .baart2003),
            .paragraph(
                Localized(
                    nl: """
                        Monitoren is iets anders dan mensen in de gaten houden. Nederlands \
                        onderzoek uit 2021 vond gemeenten die burgers online volgden; ongeveer een \
                        op de zes gebruikte daarbij nepaccounts. Dat mogen alleen politie en \
                        inlichtingendiensten, onder strenge voorwaarden.
                        """,
                    en: """
                        Monitoring is not the same as keeping people under watch. Dutch research \
                        from 2021 found councils that followed citizens online; about one in six \
                        used fake accounts. Only police and intelligence services may do that, \
                        under strict conditions.
                        """),
                .bantema2021, .makers),
            .paragraph(
                Localized(
                    nl: """
                        Kijk dus openlijk, ga zelf langs, kijk naar het initiatief en nooit \
                        stiekem naar personen.
                        """,
                    en: """
                        So look openly, go there yourself, look at the initiative and never \
                        secretly at individuals.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        Het verschil tussen de eerste en de vierde strategie in het kort: wie \
                        monitort, houdt afstand en het initiatief in het oog; wie present is, komt \
                        dichtbij en heeft geen agenda.
                        """,
                    en: """
                        The difference between the first and the fourth strategy in brief: to \
                        monitor is to keep your distance and keep an eye on the initiative; to be \
                        present is to come near without an agenda.
                        """),
                .makers),
            .paragraph(
                Localized(
                    nl: """
                        De dia heeft ook een link naar een filmpje. Die link hebben de makers niet \
                        kunnen controleren.
                        """,
                    en: """
                        The slide also has a link to a video. The makers have not been able to \
                        check it.
                        """),
                .makers),
        ])
}
