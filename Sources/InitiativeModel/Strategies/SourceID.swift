/// Names a source of the reading list. How it is cited stands in the content.
public enum SourceID: String, CaseIterable, Hashable, Sendable {
    /// Hilhorst & Van der Lans, *Sociaal doe-het-zelven*.
    case sociaalDoeHetZelven2013
    /// Baart, on the theory of presence.
    case baart2001
    /// Bantema and others, on municipalities that follow citizens online.
    case bantema2021
    /// Arnstein, the first ladder.
    case arnstein1969
    /// UN-HABITAT, a ladder of seven types of participation.
    case unHabitat2007
    /// Raad voor het openbaar bestuur, *Loslaten in vertrouwen*.
    case rob2012
    /// Denters, Tonkens, Verhoeven & Bakker, *Burgers maken hun buurt*.
    case denters2012
    /// Uitermark, *Verlangen naar Wikitopia*.
    case uitermark2014
    /// De Volder, on how presence and intervention relate.
    case deVolder2014
    /// On residents who take over a swimming pool.
    case vng2017
    /// Blonk & Van den Bosch, *Niet meer zomaar te stoppen*.
    case blonkVanDenBosch2018
    /// Blok, Van Buuren & Fenger, on openness and free-riding.
    case blok2020
    /// Tonkens, Marie Kamphuislezing.
    case tonkens2021
    /// The professional code of the BPSW.
    case beroepscode2022
    /// Movisie, on informing and involving residents in reception.
    case movisie2024
    /// Brandsma, on polarisation; the year is not known.
    case brandsma
    /// Lowndes, Pratchett & Stoker, the CLEAR framework; the year is not known.
    case clear
    /// Igalla & Van Meerkerk, on durability; the year is not known.
    case igallaVanMeerkerk
}
