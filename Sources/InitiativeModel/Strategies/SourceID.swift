/// Names a source of the reading list. How it is cited stands in the content.
public enum SourceID: String, CaseIterable, Hashable, Sendable {
    /// Hurenkamp, Tonkens & Duyvendak, *Wat burgers bezielt*.
    case watBurgersBezielt2006
    /// Hilhorst & Van der Lans, *Sociaal doe-het-zelven*.
    case sociaalDoeHetZelven2013
    /// Baart, on the theory of presence.
    case baart2001
    /// Bantema and others, on municipalities that follow citizens online.
    case bantema2021
}
