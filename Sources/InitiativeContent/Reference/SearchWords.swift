public import InitiativeModel

/// What a reader may type to find a page or a term, besides the words that stand in it: the reader's
/// own words, in both languages. They are never shown.
public enum SearchWords {
    public static func of(_ topic: ReferenceTopic) -> String {
        switch topic {
        case .strategies:
            "strategie strategy kiezen choose aanpak approach houding attitude vier four keuze"
        case .contents: "presentatie slides powerpoint overzicht overview inhoudsopgave deck"
        case .definition:
            """
            definitie definition betekenis meaning bewonersinitiatief wijkinitiatief buurtinitiatief \
            residents
            """
        case .examples:
            "voorbeeld example buurttuin zwembad pool maatjes buddies garden soorten kinds"
        case .features:
            "kenmerk feature eigenaar owner onafhankelijk independent informeel informal formeel"
        case .triggers:
            """
            motief motive motivatie motivation aanleiding begonnen start waarom why percentage cijfers \
            figures
            """
        case .goals:
            """
            doel goal aim solidariteit leefbaarheid ontplooiing sport natuur multicultureel percentage \
            cijfers figures
            """
        case .contactGrid:
            """
            kwadrant quadrant matrix assenstelsel netwerk network hurenkamp \
            rooduijn contact
            """
        case .reciprocityGrid:
            "kwadrant quadrant matrix ruil exchange bekenden onbekenden strangers geven nemen liefdadigheid"
        case .impact:
            """
            effect effectief effective resultaat result werkt works evidence bewijs sociale kwaliteit \
            voorwaarden conditions succes success
            """
        case .roles:
            "rol role taak task spierts uitermark sociaal werker social worker beroep wat doe ik"
        case .ladder:
            """
            inspraak meepraten meebeslissen invloed influence undp trede rung medezeggenschap \
            consultation
            """
        case .contribution: "bijdrage helpen help ondersteunen support nut use meerwaarde betekenen"
        case .takeaway: "afsluiten closing conclusie conclusion les geleerd learned reflectie"
        case .asylumCampaign:
            """
            azc asielzoekerscentrum asielzoeker asylum seeker seekers vluchteling vluchtelingen refugee refugees \
            migrant opvang reception protest racisme racism discriminatie discrimination dilemma \
            spreidingswet dispersal politiek
            """
        case .theory: "theorie theory kader framework model wetenschap science onderzoek research"
        case .duties:
            """
            veiligheid safety veilig 112 113 politie police zelfdoding suïcide suicide suicidaal zelfmoord \
            kindermishandeling child abuse huiselijk geweld domestic violence mishandeling noodgeval \
            emergency crisis plicht duty aangifte brand fire ruzie bedreiging threat gevaar danger
            """
        case .methods:
            """
            reflectie reflection reflecteren intervisie werkvorm method moresprudentie beraad dialoog \
            dialogue oefening exercise opleiding training hbo mbo
            """
        case .privacy:
            """
            avg gdpr namen names persoonsgegevens bewaren keep delen share wissen delete notities notes \
            geheim confidential beroepsgeheim opslaan
            """
        case .professionalCode:
            """
            ethiek ethics ethisch ethical waarden values normen moraal integriteit integrity bpsw \
            beroepsgeheim geheimhouding tuchtrecht
            """
        case .communityWork:
            """
            opbouwwerk opbouwwerker samenlevingsopbouw wijkwerk buurtwerk sociaal makelaar community \
            worker outreach outreachend politiseren politicise ongelijkheid inequality organizing \
            organising alinsky tegenmacht definitie sociaal werk ifsw emancipatie
            """
        case .lawAndPolicy:
            """
            wet law wmo gemeentewet verordening by-law beleid policy uitdaagrecht challenge \
            participatieverordening wrr doe-democratie generaties rechten rights subsidie juridisch \
            legal
            """
        case .sources:
            """
            bron source literatuur literature boek book artikel article onderzoek research referentie \
            reference list literatuurlijst apa bibliografie bibliography
            """
        }
    }

    /// - Parameter term: the Dutch word of a glossary term.
    public static func of(term: String) -> String {
        switch term {
        case "samenlevingsopbouw": "community development gemeenschap"
        case "outreachend werken": "eropaf achter de voordeur outreach"
        case "Veilig Thuis": "advies meldpunt melden kindermishandeling"
        case "Wmo 2015": "maatschappelijke ondersteuning social support act"
        case "uitdaagrecht": "challenge gemeentetaak overnemen overname contract"
        case "meldcode": "melden report kindermishandeling verplicht"
        case "VOG": "gedrag verklaring vrijwilligers volunteers conduct certificate"
        case "meeliften": "freerider free-rider profiteren"
        case "trekker": "kartrekker kartrekkers leider leader voortrekker sleutelfiguur"
        case "presentie": "baart aandacht er zijn nabijheid presentiebenadering"
        case "burgercollectief":
            "coöperatie cooperative vereniging association stichting foundation"
        case "polarisatie": "wij-zij us-them tegenstelling conflict brandsma"
        case "ABCD": "asset based community development mcknight krachten talenten strengths"
        case "opdrachtgever": "baas boss werkgever employer gemeente council opdracht brief"
        case "regie": "zeggenschap eigen macht power"
        case "inkapseling": "overnemen takeover overname absorptie"
        default: ""
        }
    }

    /// Of what a trainer should know before a lesson.
    public static let trainerNotes = """
        docent leraar teacher trainer lecturer facilitator begeleider begeleiden groep group lesgeven \
        teaching veiligheid spelregels ground rules stemmen vote voting klas class
        """

    /// Of how a lesson runs.
    public static let lesson = """
        lesplan lessenserie draaiboek script lesopzet lesson plan programma programme minuten minutes \
        tijd time rooster
        """
}
