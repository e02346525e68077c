public import InitiativeModel

extension Contradiction {
    /// The heading above contradictions.
    public static let heading = Localized(
        nl: "Antwoorden die schuren",
        en: "Answers that pull apart")
    /// Said above contradictions.
    public static let introduction = Localized(
        nl: """
            Deze antwoorden wijzen niet dezelfde kant op. Dat kan goed kloppen, en hier staat niet \
            welk van de twee juist is. Kijk er alleen nog eens naar. Dit is een redenering van de \
            makers.
            """,
        en: """
            These answers do not point the same way. That may well be right, and nothing here says \
            which of the two is correct. Just look at them again. This is the makers' reasoning.
            """)

    /// Which answers pull apart, and what to look at again.
    public var reason: Localized<String> {
        switch self {
        case .inChargeYetTakenOver:
            Localized(
                nl: """
                    Bij de kenmerken hebben de burgers de regie, en bij de impact is hun \
                    initiatief overgenomen. Kijk nog eens: wie beslist er nu waarover?
                    """,
                en: """
                    Under features the citizens are in charge, and under impact their initiative \
                    has been taken over. Look again: who decides on what at present?
                    """)
        case .agencyInChargeYetLeftInCharge:
            Localized(
                nl: """
                    Bij de kenmerken heeft een instantie de regie, en bij de impact houden de \
                    initiatiefnemers de regie. Kijk nog eens: over welk besluit ging elk van die \
                    antwoorden?
                    """,
                en: """
                    Under features an agency is in charge, and under impact the initiators are \
                    left in charge. Look again: which decision was each of those answers about?
                    """)
        case .agencyInChargeYetEqual:
            Localized(
                nl: """
                    Een instantie heeft de regie, en bij een besluit zijn de initiatiefnemers \
                    gelijken of doen ze het zelf. Kijk nog eens: gaat het om verschillende \
                    besluiten?
                    """,
                en: """
                    An agency is in charge, and in one decision the initiators are equals or run \
                    it themselves. Look again: are these different decisions?
                    """)
        case .agencyInChargeYetNoneInvolved:
            Localized(
                nl: """
                    Bij de kenmerken heeft een instantie de regie, en op de ladder is er geen \
                    instantie bij betrokken. Kijk nog eens: gaat het om hetzelfde deel van het \
                    initiatief?
                    """,
                en: """
                    Under features an agency is in charge, and on the ladder no agency is \
                    involved. Look again: are both about the same part of the initiative?
                    """)
        case .notRecognisedYetEqual:
            Localized(
                nl: """
                    Het initiatief wordt niet erkend, en bij een besluit zijn de initiatiefnemers \
                    gelijken of doen ze het zelf. Kijk nog eens: wie erkent hen wel en wie niet?
                    """,
                en: """
                    The initiative is not recognised, and in one decision the initiators are \
                    equals or run it themselves. Look again: who recognises them and who does not?
                    """)
        case .helpAskedYetLeaveUsAlone:
            Localized(
                nl: """
                    Er is om hulp gevraagd, en de initiatiefnemers zeggen ook: laat ons met rust. \
                    Kijk nog eens: wie vroeg er hulp, en waarbij?
                    """,
                en: """
                    Help has been asked for, and the initiators also say: leave us alone. Look \
                    again: who asked for help, and with what?
                    """)
        case .openYetByInvitation:
            Localized(
                nl: """
                    De groep is divers en open, en mensen komen binnen doordat iemand hen \
                    persoonlijk vraagt. Kijk nog eens: wie wordt er gevraagd en wie niet?
                    """,
                en: """
                    The group is diverse and open, and people get in because someone asks them \
                    personally. Look again: who is asked and who is not?
                    """)
        case .freeFloatingYetEmbedded:
            Localized(
                nl: """
                    In het grid heeft het initiatief weinig contact naar buiten, en bij de impact \
                    maakt het deel uit van een netwerk. Kijk nog eens: wie onderhoudt dat netwerk?
                    """,
                en: """
                    In the grid the initiative has few contacts outside, and under impact it is \
                    embedded in a network. Look again: who keeps that network up?
                    """)
        case .interwovenYetAlone:
            Localized(
                nl: """
                    In het grid heeft het initiatief veel contact naar buiten, en bij de impact \
                    staat het alleen. Kijk nog eens: met wie is er contact, en met wie niet?
                    """,
                en: """
                    In the grid the initiative has many contacts outside, and under impact it \
                    stands alone. Look again: with whom is it in touch, and with whom not?
                    """)
        case .onlyToldYetInitiating:
            Localized(
                nl: """
                    De burgers hebben de regie, bij een besluit worden ze gestuurd of horen ze \
                    alleen de uitkomst, en jij kiest ervoor het initiatief te nemen. Kijk nog \
                    eens: van wie is het initiatief daarna, en wat verandert er aan dat besluit?
                    """,
                en: """
                    The citizens are in charge, in one decision they are steered or only told the \
                    outcome, and you choose to take the initiative. Look again: whose initiative \
                    is it afterwards, and what changes in that decision?
                    """)
        case .notAskedYetInitiating:
            Localized(
                nl: """
                    Er is niet om hulp gevraagd, en jij kiest ervoor het initiatief te nemen. Kijk \
                    nog eens: wat zouden de initiatiefnemers ervan vinden dat je begint?
                    """,
                en: """
                    No help has been asked for, and you choose to take the initiative. Look again: \
                    what would the initiators think of your starting something?
                    """)
        case .othersSupportYetInitiating:
            Localized(
                nl: """
                    Anderen ondersteunen het initiatief al, en jij kiest ervoor het initiatief te \
                    nemen. Kijk nog eens: wat doen zij, en wat voeg jij toe?
                    """,
                en: """
                    Others support the initiative already, and you choose to take the initiative. \
                    Look again: what do they do, and what do you add?
                    """)
        case .takenOverYetInitiating:
            Localized(
                nl: """
                    Het initiatief is overgenomen, en jij kiest ervoor het initiatief te nemen. \
                    Kijk nog eens: geeft wat jij begint de initiatiefnemers ruimte terug, of neemt \
                    het er meer van?
                    """,
                en: """
                    The initiative has been taken over, and you choose to take the initiative. \
                    Look again: does what you start give the initiators room back, or take more of \
                    it?
                    """)
        case .outcomeWantedYetInitiating:
            Localized(
                nl: """
                    Je opdrachtgever wil een bepaalde uitkomst, en jij kiest ervoor het initiatief te \
                    nemen. Kijk nog eens: weten de mensen om wie het gaat wat jouw opdracht is?
                    """,
                en: """
                    Your commissioner wants a certain outcome, and you choose to take the initiative. \
                    Look again: do the people concerned know what your brief is?
                    """)
        case .hurtfulYetPresent:
            Localized(
                nl: """
                    Er vallen kwetsende of discriminerende uitspraken, en jij kiest ervoor present te \
                    zijn. Kijk nog eens: wie noemt de norm, en wanneer?
                    """,
                en: """
                    Hurtful or discriminatory remarks are made, and you choose to be present. Look \
                    again: who names the norm, and when?
                    """)
        case .staysInformalYetCollaborating:
            Localized(
                nl: """
                    Het initiatief wil informeel blijven, en jij kiest voor samenwerken. Kijk nog \
                    eens: welke afspraken en formulieren brengt die samenwerking mee?
                    """,
                en: """
                    The initiative wants to stay informal, and you choose to collaborate. Look \
                    again: which agreements and forms does that collaboration bring with it?
                    """)
        case .helpAskedYetMonitoring:
            Localized(
                nl: """
                    Er is om hulp gevraagd, en jij kiest ervoor te monitoren. Kijk nog eens: wat \
                    antwoord je op die vraag?
                    """,
                en: """
                    Help has been asked for, and you choose to monitor. Look again: what do you \
                    reply to that request?
                    """)
        case .meansFallShortYetMonitoring:
            Localized(
                nl: """
                    De doelen zijn groter dan de middelen, en jij kiest ervoor te monitoren. Kijk \
                    nog eens: wat gebeurt er in de tijd dat je kijkt?
                    """,
                en: """
                    The goals are bigger than the means, and you choose to monitor. Look again: \
                    what happens while you watch?
                    """)
        case .littleVoiceYetMonitoring:
            Localized(
                nl: """
                    Het gaat om mensen die weinig te zeggen of te besteden hebben, en jij kiest \
                    ervoor te monitoren. Kijk nog eens: wat betekent jouw afstand voor hen?
                    """,
                en: """
                    It concerns people with little voice or means, and you choose to monitor. Look \
                    again: what does your distance mean to them?
                    """)
        case .dangerYetStandingBack:
            Localized(
                nl: """
                    Er is gevaar, en jij kiest ervoor te monitoren of present te zijn. Kijk nog \
                    eens: wie doet er iets aan het gevaar, en weet je dat zeker?
                    """,
                en: """
                    There is danger, and you choose to monitor or to be present. Look again: who \
                    acts on the danger, and are you sure of that?
                    """)
        case .excludingYetPresent:
            Localized(
                nl: """
                    De groep sluit mensen uit, en jij kiest ervoor present te zijn. Kijk nog eens: \
                    hoe ziet dat eruit voor de mensen die buiten staan?
                    """,
                en: """
                    The group shuts people out, and you choose to be present. Look again: how does \
                    that look to the people outside?
                    """)
        case .excludingYetCollaborating:
            Localized(
                nl: """
                    De groep sluit mensen uit, en jij kiest ervoor samen te werken. Kijk nog eens: \
                    waar zet je je naam onder, en waar niet?
                    """,
                en: """
                    The group shuts people out, and you choose to collaborate. Look again: what do \
                    you put your name to, and what not?
                    """)
        case .hurtfulYetCollaborating:
            Localized(
                nl: """
                    Er vallen kwetsende of discriminerende uitspraken, en jij kiest ervoor samen \
                    te werken. Kijk nog eens: waarbij help je, en wat zeg je over die uitspraken?
                    """,
                en: """
                    Hurtful or discriminatory remarks are made, and you choose to collaborate. \
                    Look again: what do you help with, and what do you say about those remarks?
                    """)
        case .lightYetCollaborating:
            Localized(
                nl: """
                    Je plaatste het als een licht initiatief, en je kiest ervoor samen te werken. \
                    Kijk nog eens: hoeveel organisatie brengt dat met zich mee?
                    """,
                en: """
                    You placed it as a light initiative, and you choose to collaborate. Look \
                    again: how much organising does that bring?
                    """)
        case .cannotStayYetPresent:
            Localized(
                nl: """
                    Je kunt niet blijven zolang het nodig is, en je kiest ervoor present te zijn. \
                    Kijk nog eens: wat kun je toezeggen, en wat komt er na jou?
                    """,
                en: """
                    You cannot stay as long as needed, and you choose to be present. Look again: \
                    what can you promise, and what comes after you?
                    """)
        }
    }
}
