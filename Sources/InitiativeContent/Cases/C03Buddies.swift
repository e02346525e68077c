internal import InitiativeModel

extension BundledCase {
    static let buddies = BundledCase(
        id: InitiativeID("C03"),
        title: Localized(
            nl: "Maatjes voor kinderen met een beperking",
            en: "Buddies for children with a disability"),
        summary: Localized(
            nl: """
                Vijf ouders kennen elkaar van school. Hun kinderen hebben een beperking; de ouders \
                koppelen hen aan tieners uit de buurt, hun maatjes. Alles wordt geregeld in een \
                appgroep en aan de keukentafel; met instellingen willen ze niets te maken hebben. \
                Nu vragen ouders die ze niet kennen of hun kind ook mee mag doen.
                """,
            en: """
                Five parents know each other from school. Their children have a disability; the \
                parents pair them with teenagers from the neighbourhood, their buddies. Everything \
                is arranged in a chat group and at the kitchen table; they want nothing to do with \
                agencies. Now parents they do not know are asking whether their child can join \
                too.
                """),
        place: "Heidrecht",
        goal: .solidarity,
        furtherGoals: [],
        isFromDeck: true,
        contact: MakersPlacing(
            placement: .cell(.cooperative),
            why: Localized(
                nl: """
                    Vijf ouders regelen alles onderling, in een appgroep en aan de keukentafel. \
                    Instellingen houden ze buiten de deur; aangenomen is dat er ook bijna geen \
                    andere contacten zijn.
                    """,
                en: """
                    Five parents arrange everything among themselves, in a group chat and at the \
                    kitchen table. They keep agencies out; it is assumed that there are hardly any \
                    other contacts.
                    """)),
        reciprocity: MakersPlacing(
            placement: .cell(.acquaintancesForEachOther),
            why: Localized(
                nl: """
                    De ouders kenden elkaar al en doen het voor hun eigen kinderen. Dat verschuift \
                    als ze de groep openen: dan wordt het ‘met bekenden voor anderen’.
                    """,
                en: """
                    The parents already knew each other and do it for their own children. That \
                    shifts when they open the group: then it becomes “with acquaintances for \
                    others”.
                    """)),
        ladder: MakersRung(
            placements: [.rung(.selfManagement)],
            why: Localized(
                nl: "De ouders bepalen alles zelf; er is geen instantie bij betrokken.",
                en: "The parents decide everything themselves; no agency is involved.")),
        tension: Localized(
            nl: """
                Hoe bewaak je de veiligheid en de privacy van kinderen zonder dat je het \
                initiatief verstikt?
                """,
            en: """
                How do you guard the safety and privacy of children without smothering the \
                initiative?
                """))
}
