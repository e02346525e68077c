public import InitiativeModel

extension SourceContent {
    /// How a source is cited.
    public static subscript(source: SourceID) -> SourceContent {
        switch source {
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
                        Bantema et al. (2021), research by NHL Stenden and RUG on councils that \
                        follow citizens online
                        """))
        case .arnstein1969:
            SourceContent(
                label: Localized(nl: "Arnstein 1969", en: "Arnstein 1969"),
                citation: Localized(
                    nl: """
                        Arnstein (1969), de eerste participatieladder, in Journal of the American \
                        Institute of Planners 35(4), 216-224
                        """,
                    en: """
                        Arnstein (1969), the first ladder of participation, in Journal of the \
                        American Institute of Planners 35(4), 216-224
                        """))
        case .unHabitat2007:
            SourceContent(
                label: Localized(nl: "UN-HABITAT 2007", en: "UN-HABITAT 2007"),
                citation: Localized(
                    nl: "UN-HABITAT (2007), Enhancing Urban Safety and Security",
                    en: "UN-HABITAT (2007), Enhancing Urban Safety and Security"))
        case .rob2012:
            SourceContent(
                label: Localized(nl: "ROB 2012", en: "ROB 2012"),
                citation: Localized(
                    nl: "Raad voor het openbaar bestuur (2012), Loslaten in vertrouwen",
                    en: """
                        Raad voor het openbaar bestuur (2012), Loslaten in vertrouwen (Letting go \
                        in trust)
                        """))
        case .denters2012:
            SourceContent(
                label: Localized(nl: "Denters 2012/13", en: "Denters 2012/13"),
                citation: Localized(
                    nl: """
                        Denters, Tonkens, Verhoeven & Bakker (2012/13), Burgers maken hun buurt, \
                        Platform31
                        """,
                    en: """
                        Denters, Tonkens, Verhoeven & Bakker (2012/13), Burgers maken hun buurt, \
                        Platform31
                        """))
        case .uitermark2014:
            SourceContent(
                label: Localized(nl: "Uitermark 2014", en: "Uitermark 2014"),
                citation: Localized(
                    nl: """
                        Uitermark (2014), Verlangen naar Wikitopia, oratie, Erasmus Universiteit \
                        Rotterdam
                        """,
                    en: """
                        Uitermark (2014), Verlangen naar Wikitopia, inaugural lecture, Erasmus \
                        University Rotterdam
                        """))
        case .deVolder2014:
            SourceContent(
                label: Localized(nl: "De Volder 2014", en: "De Volder 2014"),
                citation: Localized(
                    nl: """
                        De Volder (2014), Hoe verhouden presentie en interventie zich tot elkaar? \
                        Scriptie, steunt op Baart (2003)
                        """,
                    en: """
                        De Volder (2014), Hoe verhouden presentie en interventie zich tot elkaar? \
                        Thesis, drawing on Baart (2003)
                        """))
        case .vng2017:
            SourceContent(
                label: Localized(nl: "vng.nl 2017", en: "vng.nl 2017"),
                citation: Localized(
                    nl: "vng.nl (2017, nr. 13), bij bewoners die een zwembad overnemen",
                    en: "vng.nl (2017, no. 13), on residents who take over a swimming pool"))
        case .blonkVanDenBosch2018:
            SourceContent(
                label: Localized(nl: "Blonk 2018", en: "Blonk 2018"),
                citation: Localized(
                    nl: """
                        Blonk & Van den Bosch (2018), Niet meer zomaar te stoppen, Movisie en UvH
                        """,
                    en: """
                        Blonk & Van den Bosch (2018), Niet meer zomaar te stoppen, Movisie and UvH
                        """))
        case .blok2020:
            SourceContent(
                label: Localized(nl: "Blok 2020", en: "Blok 2020"),
                citation: Localized(
                    nl: """
                        Blok, Van Buuren & Fenger (2020), over openheid en meeliften bij \
                        initiatieven
                        """,
                    en: """
                        Blok, Van Buuren & Fenger (2020), on openness and free-riding in \
                        initiatives
                        """))
        case .tonkens2021:
            SourceContent(
                label: Localized(nl: "Tonkens 2021", en: "Tonkens 2021"),
                citation: Localized(
                    nl: "Tonkens (2021), Marie Kamphuislezing",
                    en: "Tonkens (2021), Marie Kamphuis lecture"))
        case .beroepscode2022:
            SourceContent(
                label: Localized(nl: "beroepscode 2022", en: "BPSW code 2022"),
                citation: Localized(
                    nl: "BPSW (2022), beroepscode voor professionals in sociaal werk",
                    en: "BPSW (2022), professional code for social work"))
        case .movisie2024:
            SourceContent(
                label: Localized(nl: "Movisie 2024", en: "Movisie 2024"),
                citation: Localized(
                    nl: """
                        Movisie (2024), Asielopvang: wat werkt bij het informeren en betrekken van \
                        inwoners?
                        """,
                    en: """
                        Movisie (2024), Asielopvang: wat werkt bij het informeren en betrekken van \
                        inwoners?
                        """))
        case .brandsma:
            SourceContent(
                label: Localized(nl: "Brandsma", en: "Brandsma"),
                citation: Localized(
                    nl: "Brandsma, het denkkader over polarisatie",
                    en: "Brandsma, the framework on polarisation"))
        case .clear:
            SourceContent(
                label: Localized(nl: "CLEAR", en: "CLEAR"),
                citation: Localized(
                    nl: "Lowndes, Pratchett & Stoker, CLEAR: waarom mensen wel of niet meedoen",
                    en: "Lowndes, Pratchett & Stoker, CLEAR: why people do or do not take part"))
        case .igallaVanMeerkerk:
            SourceContent(
                label: Localized(nl: "Igalla", en: "Igalla"),
                citation: Localized(
                    nl: "Igalla & Van Meerkerk, over wat initiatieven lang doet bestaan",
                    en: "Igalla & Van Meerkerk, on what makes initiatives last"))
        }
    }
}
