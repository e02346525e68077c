public import InitiativeModel

extension ConsiderationID {
    /// The argument in one sentence, for whichever strategy it speaks for or against.
    public var reason: Localized<String> {
        switch self {
        case .q1:
            Localized(
                nl: """
                    Een federatieve groep is een partner op gelijke voet; let wel op dat het de \
                    trekkers niet te veel wordt.
                    """,
                en: """
                    A federative group is an equal partner; do watch that it does not get too much \
                    for those who carry it.
                    """)
        case .q2:
            Localized(
                nl: """
                    Een coöperatieve groep is hecht en heeft weinig deuren naar buiten: eerst komt \
                    vertrouwen, dan pas komen de bruggen.
                    """,
                en: """
                    A cooperative group is close and has few doors to the outside: trust comes \
                    first, bridges only later.
                    """)
        case .q3:
            Localized(
                nl: """
                    Een netwerkende groep wisselt steeds: zij heeft iets aan hulp om door te gaan, \
                    niet aan hulp bij de inhoud.
                    """,
                en: """
                    A networking group keeps changing: help it to continue, not with what it is \
                    about.
                    """)
        case .q4:
            Localized(
                nl: """
                    Een licht initiatief kan bestaan omdat er weinig vastligt: wie het zwaar \
                    organiseert, maakt het kapot.
                    """,
                en: """
                    A light initiative can exist because little is fixed: whoever organises it \
                    heavily breaks it.
                    """)
        }
    }
}
