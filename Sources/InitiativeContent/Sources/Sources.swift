public import InitiativeModel

extension SourceContent {
    /// How a source is cited.
    public static subscript(source: SourceID) -> SourceContent {
        switch source {
        case .watBurgersBezielt2006:
            SourceContent(
                label: Localized(nl: "Hurenkamp 2006", en: "Hurenkamp 2006"),
                citation: Localized(
                    nl: """
                        Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een onderzoek \
                        naar burgerinitiatieven
                        """,
                    en: """
                        Hurenkamp, Tonkens & Duyvendak (2006), Wat burgers bezielt. Een onderzoek \
                        naar burgerinitiatieven
                        """))
        case .sociaalDoeHetZelven2013:
            SourceContent(
                label: Localized(nl: "Hilhorst 2013", en: "Hilhorst 2013"),
                citation: Localized(
                    nl: """
                        Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven. De idealen en de \
                        politieke praktijk
                        """,
                    en: """
                        Hilhorst & Van der Lans (2013), Sociaal doe-het-zelven. De idealen en de \
                        politieke praktijk
                        """))
        case .baart2001:
            SourceContent(
                label: Localized(nl: "Baart 2001", en: "Baart 2001"),
                citation: Localized(
                    nl: "Baart (2001), over de presentietheorie",
                    en: "Baart (2001), on the theory of presence"))
        case .bantema2021:
            SourceContent(
                label: Localized(nl: "Bantema 2021", en: "Bantema 2021"),
                citation: Localized(
                    nl: """
                        Bantema e.a. (2021), onderzoek van NHL Stenden en RUG naar gemeenten die \
                        burgers online volgen
                        """,
                    en: """
                        Bantema et al. (2021), research by NHL Stenden and RUG on municipalities \
                        that follow citizens online
                        """))
        }
    }
}
