public import InitiativeModel

/// What a citizens' initiative is, as the deck has it.
public enum DefinitionContent {
    /// The definition of slide 3.
    public static let text = Localized(
        nl: """
            Onder burgerinitiatieven verstaan we initiatieven van individuele burgers of groepjes \
            burgers die zich inzetten om een bijdrage te leveren aan de (lokale) samenleving. Dat \
            kan te maken hebben met individuele ondersteuning van medeburgers, de leefbaarheid van \
            de buurt of de sociale cohesie. Het initiatief kan betrekking hebben op anderen maar \
            ook wel op de initiatiefnemers zelf.
            """,
        en: """
            By citizens' initiatives we mean initiatives of individual citizens or small groups of \
            citizens who make an effort to contribute to (local) society. This may have to do with \
            individual support for fellow citizens, the liveability of the neighbourhood or social \
            cohesion. The initiative may concern others, but also the initiators themselves.
            """)
    /// Where it comes from, as a reader knows it.
    public static let source = Localized(
        nl: "definitie zoals op dia 3 (Movisie, 2015)",
        en: "definition as on slide 3 (Movisie, 2015)")
}
