// Sources outside the deck. The page about the sources gives the titles, as far as known.
extension SourceLabel {
    static let alinsky = SourceLabel(
        nl: "De Wereld Morgen, 16 september 2016, over Alinsky",
        en: "De Wereld Morgen, 16 September 2016, on Alinsky")
    static let baarn2023 = SourceLabel(
        nl: "Participatieverordening gemeente Baarn 2023", en: "Participation by-law of Baarn 2023")
    static let bodyOfKnowledge = SourceLabel("Body of Knowledge Sociaal Werk")
    static let doeDemocratie2012 = SourceLabel("Boogers & Van de Wijdeven 2012")
    static let ifsw2014 = SourceLabel("IFSW & IASSW 2014")
    static let lainert2016 = SourceLabel("Lainert 2016")
    static let mcknight2003 = SourceLabel(
        nl: "McKnight in Zorg+Welzijn, mei 2003", en: "McKnight in Zorg+Welzijn, May 2003")
    static let movisieAgenda2021 = SourceLabel(
        nl: "Movisie, 18 november 2021", en: "Movisie, 18 November 2021")
    static let movisieOpbouw2024 = SourceLabel(
        nl: "Movisie 2024, Wat werkt bij samenlevingsopbouw?",
        en: "Movisie 2024, Wat werkt bij samenlevingsopbouw?")
    static let movisieTerugkeer2021 = SourceLabel(
        nl: "Movisie 2021, De terugkeer van de samenlevingsopbouw",
        en: "Movisie 2021, De terugkeer van de samenlevingsopbouw")
    static let omlo2017 = SourceLabel("Omlo 2017")
    static let outreachend2013 = SourceLabel("Van Doorn 2013")
    static let stilleBeleidspraktijk = SourceLabel("Oude Vrielink, Verhoeven & Van de Wijdeven")
    static let uvh2019 = SourceLabel("Van der Harst, Bredewold & Tonkens 2019")
    static let vanDerTier2020 = SourceLabel("Van der Tier & Van Lieshout 2020")
    static let veiligThuis = SourceLabel(
        nl: "gemeente Geldrop-Mierlo en Augeo, over Veilig Thuis",
        en: "council of Geldrop-Mierlo and Augeo, on Veilig Thuis")
    static let vught2025 = SourceLabel(
        nl: "Verordening participatie en uitdaagrecht Vught 2025",
        en: "Participation by-law of Vught 2025")
    static let wmo2015 = SourceLabel(
        nl: "Wmo 2015, art. 1.1.1 en 2.6.7", en: "Wmo 2015, arts 1.1.1 and 2.6.7")
    static let wrr2012 = SourceLabel("WRR 2012")
    static let arnstein1969 = SourceLabel("Arnstein 1969")
    static let avg = SourceLabel(nl: "uitleg bij de AVG", en: "guidance on the GDPR")
    static let avgVragen = SourceLabel(
        nl: "Zorg+Welzijn over de AVG", en: "Zorg+Welzijn on the GDPR")
    static let baart2001 = SourceLabel("Baart 2001")
    static let baart2003 = SourceLabel(
        nl: "Baart 2003, bij De Volder 2014", en: "Baart 2003, in De Volder 2014")
    static let bantema2021 = SourceLabel("Bantema 2021")
    static let blok2020 = SourceLabel("Blok 2020")
    static let blonk2018 = SourceLabel("Blonk 2018")
    static let bpsw2022 = SourceLabel(nl: "beroepscode BPSW 2022", en: "BPSW code 2022")
    static let bpswMores = SourceLabel("BPSW, Van beroepscode naar moresprudentie")
    static let brandsma = SourceLabel(
        nl: "Brandsma, Het denkkader over polarisatie",
        en: "Brandsma, Het denkkader over polarisatie")
    static let canonParticipatie = SourceLabel("Kennisknooppunt Participatie")
    static let denters2012 = SourceLabel("Denters 2012/13")
    static let drieKolommen = SourceLabel("Militaire Spectator")
    static let edelenbos2000 = SourceLabel("Edelenbos 2000")
    static let handreiking = SourceLabel("Aanbevelingen voor een nieuwe handreiking")
    static let hilhorst2013 = SourceLabel("Hilhorst 2013")
    static let iap2 = SourceLabel("IAP2")
    static let igalla = SourceLabel(
        nl: "Igalla & Van Meerkerk, bij VL Nieuws, zonder jaar",
        en: "Igalla & Van Meerkerk, at VL Nieuws, no year")
    static let intervisie = SourceLabel(
        nl: "handreikingen voor intervisie", en: "guides to peer consultation")
    static let kob2024 = SourceLabel(
        nl: "Kennis Openbaar Bestuur, 28 februari 2024",
        en: "Kennis Openbaar Bestuur, 28 February 2024")
    static let kretzmann = SourceLabel("Kretzmann & McKnight")
    static let lowndes = SourceLabel("Lowndes, Pratchett & Stoker")
    static let lsa = SourceLabel(nl: "gastblog bij LSA bewoners", en: "guest blog at LSA bewoners")
    static let mazur = SourceLabel("Mazur, peer instruction")
    static let meerDemocratie = SourceLabel(
        nl: "website van Meer Democratie, zonder jaar", en: "website of Meer Democratie, no year")
    static let moreelBeraad = SourceLabel(
        nl: "VUmc over moreel beraad", en: "VUmc on moral deliberation")
    static let movisie2015 = SourceLabel(
        nl: "Movisie 2015, zoals op de dia", en: "Movisie 2015, as on the slide")
    static let movisie2024 = SourceLabel("Movisie 2024")
    static let movisie2025 = SourceLabel(
        nl: "Movisie, aangehaald door Hart van Nederland, maart 2025",
        en: "Movisie, quoted by Hart van Nederland, March 2025")
    static let nhNieuws2022 = SourceLabel("NH Nieuws 2022")
    static let opleiding2017 = SourceLabel("Landelijk Opleidingsdocument 2017")
    static let oudeVrielink2011 = SourceLabel("Oude Vrielink 2011")
    static let reflectie = SourceLabel(
        nl: "Arteveldehogeschool, Radboudumc", en: "Arteveldehogeschool, Radboudumc")
    static let rob2012 = SourceLabel("ROB 2012")
    static let spierts2014 = SourceLabel("Spierts 2014")
    static let studulski = SourceLabel("Studulski & Verloo")
    static let tonkens2021 = SourceLabel("Tonkens 2021")
    static let tussenrapport2006 = SourceLabel(
        nl: "tussenrapport UvA 2006", en: "UvA interim report 2006")
    static let uitermark2014 = SourceLabel("Uitermark 2014")
    static let unHabitat2007 = SourceLabel("UN-HABITAT 2007")
    static let vierHoeken = SourceLabel(
        nl: "lesbeschrijvingen ‘Vier hoeken’", en: "lesson plans “Vier hoeken”")
    static let wetParticipatie = SourceLabel(
        nl: "Wet versterking participatie, bij het voorstel (36 210)",
        en: "Wet versterking participatie, notes to the bill (36 210)")
    static let zwembaden = SourceLabel(
        nl: "VNG en anderen over zwembaden", en: "VNG and others on pools")
}
