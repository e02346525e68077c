internal import InitiativeModel

extension CaseTwist {
    static let fromTheMakers: [CaseTwist] = [
        CaseTwist(
            id: InitiativeID("C01"),
            text: Localized(
                nl: "De bouw begint over drie maanden.",
                en: "Building starts in three months.")),
        CaseTwist(
            id: InitiativeID("C02"),
            text: Localized(
                nl: "De toezichthouder valt uit in de hittegolf.",
                en: "The lifeguard calls in sick during the heat wave.")),
        CaseTwist(
            id: InitiativeID("C03"),
            text: Localized(
                nl: "Een moeder vertelt dat een maatje haar kind bang maakt.",
                en: "A mother tells you that a buddy frightens her child.")),
        CaseTwist(
            id: InitiativeID("C04"),
            text: Localized(
                nl: "Op een bewonersavond staat iemand op die zelf gevlucht is.",
                en: "At a residents' meeting someone who was once a refugee stands up.")),
        CaseTwist(
            id: InitiativeID("C05"),
            text: Localized(
                nl: "De corporatie haalt de kast weg, tenzij één bewoner ervoor tekent.",
                en: """
                    The housing association will remove the cupboard unless one resident signs for \
                    it.
                    """)),
        CaseTwist(
            id: InitiativeID("C06"),
            text: Localized(
                nl: """
                    Huurders uit Lindermeer vragen of ze mee kunnen doen zonder geld in te leggen.
                    """,
                en: "Tenants from Lindermeer ask whether they can join without putting in money.")),
        CaseTwist(
            id: InitiativeID("C07"),
            text: Localized(
                nl: "De moeder van een jongen op een van de foto's komt bij jou langs.",
                en: "The mother of a boy in one of the photos comes to see you.")),
        CaseTwist(
            id: InitiativeID("C08"),
            text: Localized(
                nl: "De subsidiegever stemt in, als jouw organisatie de klas voortaan leidt.",
                en: "The funder agrees, if your organisation leads the class from now on.")),
        CaseTwist(
            id: InitiativeID("C09"),
            text: Localized(
                nl: """
                    De betaalde taallessen in de wijk stoppen, en de cursisten worden naar het \
                    taalcafé gestuurd.
                    """,
                en: """
                    The paid language lessons nearby stop, and the learners are sent to the \
                    language café.
                    """)),
        CaseTwist(
            id: InitiativeID("C10"),
            text: Localized(
                nl: """
                    De gemeente wil de maaltijd elke week betalen, als iemand bijhoudt wie er \
                    komt.
                    """,
                en: "The council will pay for a weekly meal, if somebody records who comes.")),
        CaseTwist(
            id: InitiativeID("C11"),
            text: Localized(
                nl: """
                    De GGD betaalt de shirts en de koffie, als er voortaan bloeddruk wordt \
                    gemeten.
                    """,
                en: """
                    The public health service pays for shirts and coffee, if blood pressure is \
                    measured from now on.
                    """)),
        CaseTwist(
            id: InitiativeID("C12"),
            text: Localized(
                nl: """
                    Een geworven bewoner vertelt je dat ze wil stoppen, maar het niet durft te \
                    zeggen.
                    """,
                en: """
                    One of the recruited residents tells you that she wants to stop, but does not \
                    dare to say so.
                    """)),
        CaseTwist(
            id: InitiativeID("C13"),
            text: Localized(
                nl: "Op de plek waar het zebrapad was, wordt een kind bijna aangereden.",
                en: "Where the crossing used to be, a car narrowly misses a child.")),
        CaseTwist(
            id: InitiativeID("C14"),
            text: Localized(
                nl: "Een boer vraagt jou om een gesprek, zonder de groep erbij.",
                en: "A farmer asks you for a talk, without the group.")),
        CaseTwist(
            id: InitiativeID("C15"),
            text: Localized(
                nl: "De uren van de betaalde kracht worden volgend jaar wegbezuinigd.",
                en: "The paid worker's hours are all cut next year.")),
        CaseTwist(
            id: InitiativeID("C16"),
            text: Localized(
                nl: """
                    Een vrouw die in de opvang woont, wil zelf meepraten over hoe het verdergaat.
                    """,
                en: """
                    A woman who lives in the shelter wants to have her own say in what happens \
                    next.
                    """)),
        CaseTwist(
            id: InitiativeID("C17"),
            text: Localized(
                nl: """
                    Een van de vrouwen krijgt een brief: ze moet uitleggen wat ze met koken \
                    verdient.
                    """,
                en: """
                    One of the women gets a letter: she has to explain what she earns by cooking.
                    """)),
        CaseTwist(
            id: InitiativeID("C18"),
            text: Localized(
                nl: "Een meisje vertelt dat ze zich op de baan niet welkom voelt.",
                en: "A girl tells you that she does not feel welcome at the park.")),
        CaseTwist(
            id: InitiativeID("C19"),
            text: Localized(
                nl: """
                    Degene om wie jij je zorgen maakt, vraagt jou om er met niemand over te \
                    praten.
                    """,
                en: "The one you worry about asks you not to tell anyone.")),
        CaseTwist(
            id: InitiativeID("C20"),
            text: Localized(
                nl: "De man wordt ziek, en na een week ligt het weer vol rond de vijver.",
                en: """
                    The man falls ill, and after a week there is litter all round the pond again.
                    """)),
        CaseTwist(
            id: InitiativeID("C21"),
            text: Localized(
                nl: "De zorgverzekeraar verlengt het contract alleen met een betaalde directeur.",
                en: "The health insurer will only renew the contract with a paid director.")),
        CaseTwist(
            id: InitiativeID("C22"),
            text: Localized(
                nl: """
                    Bewoners van een andere straat bellen de gemeente: bij hen wordt niets \
                    gesnoeid.
                    """,
                en: """
                    Residents of another street ring the council: nothing gets pruned on their \
                    side.
                    """)),
        CaseTwist(
            id: InitiativeID("C23"),
            text: Localized(
                nl: """
                    Een van de bellers is van een gesprek zo geschrokken dat ze niet meer wil \
                    bellen.
                    """,
                en: """
                    One of the callers was so shaken by a conversation that she does not want to \
                    ring any more.
                    """)),
        CaseTwist(
            id: InitiativeID("C24"),
            text: Localized(
                nl: "De brandweer komt kijken en wil met de groep in gesprek, de corporatie niet.",
                en: """
                    The fire service comes to look and wants to talk with the group; the housing \
                    association does not.
                    """)),
    ]
}
