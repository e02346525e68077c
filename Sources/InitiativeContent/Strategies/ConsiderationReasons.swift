public import InitiativeModel

extension ConsiderationID {
    /// The argument in a sentence or two, for whichever strategy it speaks for or against.
    public var reason: Localized<String> {
        switch self {
        case .k1a:
            Localized(
                nl: """
                    De burgers hebben zelf de regie, en daar hoort die ook thuis. Wie het \
                    overneemt, haalt juist dit kenmerk weg.
                    """,
                en: """
                    The citizens themselves are in charge, and that is where control belongs. \
                    Whoever takes over removes this very feature.
                    """)
        case .k1b:
            Localized(
                nl: """
                    Het is niet duidelijk wie de regie heeft: spreek samen hardop af wie waarover \
                    beslist.
                    """,
                en: """
                    It is not clear who is in charge: agree together, and aloud, who decides on \
                    what.
                    """)
        case .k1c:
            Localized(
                nl: """
                    Een instantie heeft de regie. Dan is het nog geen burgerinitiatief: zeg dat \
                    eerlijk en geef de zeggenschap terug.
                    """,
                en: """
                    An agency is in charge. Then it is not yet a citizens' initiative: say so \
                    honestly and give the say back.
                    """)
        case .k2a:
            Localized(
                nl: """
                    Het initiatief is onafhankelijk. Ook goedbedoelde steun kan zo'n groep gaan \
                    binden.
                    """,
                en: """
                    The initiative is independent. Even well-meant support may come to bind such a \
                    group.
                    """)
        case .k2b:
            Localized(
                nl: """
                    Het hangt aan één geldbron of één partner: help om dat breder te maken, want \
                    anders kan het worden ingekapseld.
                    """,
                en: """
                    It hangs on one source of money or one partner: help to broaden that, or it \
                    may be absorbed.
                    """)
        case .k3a:
            Localized(
                nl: """
                    Het gaat om een vraagstuk van meer mensen, en een gedeeld belang is een goede \
                    grond om samen iets te doen.
                    """,
                en: """
                    It is about an issue that more people share, and a shared interest is good \
                    ground for doing things together.
                    """)
        case .k3b:
            Localized(
                nl: """
                    Vooral een paar mensen hebben er belang bij. Voor publieke steun is een breder \
                    belang nodig; blijf wel in gesprek.
                    """,
                en: """
                    It mostly serves a few people. Public support calls for a wider interest; do \
                    keep talking.
                    """)
        case .k4a:
            Localized(
                nl: """
                    De groep wil informeel blijven. Door formulieren en vaste vormen kan het \
                    plezier verdwijnen waarmee mensen meedoen.
                    """,
                en: """
                    The group wants to stay informal. Forms and fixed formats may take away the \
                    pleasure that people take in it.
                    """)
        case .k4b:
            Localized(
                nl: """
                    Het wordt formeler. Er komen rechten, plichten en geld bij kijken, en daar is \
                    kennis voor nodig.
                    """,
                en: """
                    It is becoming more formal. Rights, duties and money come into play, and those \
                    ask for knowledge.
                    """)
        case .q1:
            Localized(
                nl: """
                    Een federatieve groep is een partner op gelijke voet; let wel op dat het de \
                    trekkers niet te veel wordt.
                    """,
                en: """
                    A federative group is an equal partner; do watch that it does not get too much \
                    for those who carry it.
                    """)
        case .q2:
            Localized(
                nl: """
                    Een coöperatieve groep is hecht en heeft weinig deuren naar buiten: eerst komt \
                    vertrouwen, dan pas komen de bruggen.
                    """,
                en: """
                    A cooperative group is close and has few doors to the outside: trust comes \
                    first, bridges only later.
                    """)
        case .q3:
            Localized(
                nl: """
                    Een netwerkende groep wisselt steeds: zij heeft iets aan hulp om door te gaan, \
                    niet aan hulp bij de inhoud.
                    """,
                en: """
                    A networking group keeps changing: help it to continue, not with what it is \
                    about.
                    """)
        case .q4:
            Localized(
                nl: """
                    Een licht initiatief kan bestaan omdat er weinig vastligt: wie het zwaar \
                    organiseert, maakt het kapot.
                    """,
                en: """
                    A light initiative can exist because little is fixed: whoever organises it \
                    heavily breaks it.
                    """)
        case .q5:
            Localized(
                nl: """
                    Bekenden die het voor elkaar doen, redden zich vaak zelf. Kijk vooral wie \
                    erbuiten valt.
                    """,
                en: """
                    Acquaintances who do it for each other often manage by themselves. Look above \
                    all at who falls outside.
                    """)
        case .q6:
            Localized(
                nl: """
                    Bekenden doen hier iets voor anderen. Bescherm ook wie het ontvangt, en vraag \
                    hoe die het ziet.
                    """,
                en: """
                    Acquaintances do something for others here. Protect those who receive it as \
                    well, and ask how they see it.
                    """)
        case .q7:
            Localized(
                nl: """
                    Onbekenden doen hier iets voor elkaar. Dan helpen duidelijke spelregels en een \
                    eerlijk begin.
                    """,
                en: """
                    Strangers do something for each other here. Clear rules and a fair start then \
                    help.
                    """)
        case .q8:
            Localized(
                nl: """
                    Onbekenden doen hier iets voor anderen. Vangen zij zware signalen op, dan \
                    moeten zij op iemand kunnen terugvallen.
                    """,
                en: """
                    Strangers do something for others here. If they pick up serious signals, they \
                    need someone to fall back on.
                    """)
        case .v1a:
            Localized(
                nl: """
                    Zij delen een plek, een zorg of een ambitie, en dat houdt het initiatief al op \
                    gang.
                    """,
                en: """
                    They share a place, a care or an ambition, and that already keeps the \
                    initiative going.
                    """)
        case .v1b:
            Localized(
                nl: """
                    Het is niet duidelijk wat hen bindt: luister eerst, en zoek het dan samen uit.
                    """,
                en: "It is not clear what binds them: listen first, and then find out together.")
        case .v2a:
            Localized(
                nl: """
                    De doelen passen bij wat de groep in huis heeft. Er is dus geen reden om in te \
                    grijpen.
                    """,
                en: """
                    The goals fit what the group has to work with. So there is no reason to step \
                    in.
                    """)
        case .v2b:
            Localized(
                nl: """
                    De doelen zijn groter dan de middelen: er is meer kennis, geld of menskracht \
                    nodig dan er is.
                    """,
                en: """
                    The goals are bigger than the means: it takes more knowledge, money or hands \
                    than there are.
                    """)
        case .v3a:
            Localized(
                nl: """
                    De groep is divers en staat open voor nieuwe mensen. Zo blijft zij uit \
                    zichzelf levendig.
                    """,
                en: """
                    The group is diverse and open to new people. That way it stays lively of \
                    itself.
                    """)
        case .v3b:
            Localized(
                nl: """
                    De groep is gesloten en schaadt daarmee niemand. Openheid afdwingen kan de \
                    groep breken; verbinden kan helpen.
                    """,
                en: """
                    The group is closed and harms nobody by it. To force it open may break it; to \
                    connect it may help.
                    """)
        case .v3c:
            Localized(
                nl: """
                    De groep sluit mensen uit. Zeg welke norm er geldt, en leen je gezag niet aan \
                    uitsluiting.
                    """,
                en: """
                    The group shuts people out. Say which norm applies, and do not lend your \
                    authority to exclusion.
                    """)
        case .v4a:
            Localized(
                nl: """
                    Er is een netwerk om het initiatief heen, met een plek en media. Dat vangt \
                    tegenslag op.
                    """,
                en: """
                    There is a network around the initiative, with a place and media. That absorbs \
                    setbacks.
                    """)
        case .v4b:
            Localized(
                nl: """
                    Het initiatief staat alleen. Breng het in contact met andere initiatieven en \
                    ontmoetingsplekken.
                    """,
                en: """
                    The initiative stands alone. Put it in touch with other initiatives and \
                    meeting places.
                    """)
        case .v5a:
            Localized(
                nl: """
                    Het initiatief wordt erkend en houdt zelf de regie. Aan deze voorwaarde is \
                    voldaan; houd dat zo.
                    """,
                en: """
                    The initiative is recognised and remains in charge. This condition is met; \
                    keep it that way.
                    """)
        case .v5b:
            Localized(
                nl: """
                    Het initiatief krijgt steun, maar is de regie kwijt. Doe een stap terug en \
                    geef weer ruimte.
                    """,
                en: """
                    The initiative is supported, but has lost control. Take a step back and give \
                    room again.
                    """)
        case .v5c:
            Localized(
                nl: "Het initiatief wordt niet erkend. Laat aan wie beslist zien wat het doet.",
                en: "The initiative is not recognised. Show those who decide what it does.")
        case .l1:
            Localized(
                nl: """
                    Bij een besluit worden de initiatiefnemers gestuurd of horen zij alleen de \
                    uitkomst. Geef eerlijke, volledige informatie en luister echt; sussen maakt \
                    het erger.
                    """,
                en: """
                    In one decision the initiators are steered, or only told the outcome. Give \
                    honest and full information and really listen; soothing makes it worse.
                    """)
        case .l2:
            Localized(
                nl: """
                    Bij een besluit mogen de initiatiefnemers meepraten. Help hen om van een stem \
                    ook zeggenschap te maken, en let op wie zwijgt.
                    """,
                en: """
                    In one decision the initiators may speak. Help them to turn a voice into a \
                    say, and notice who is silent.
                    """)
        case .l3:
            Localized(
                nl: """
                    Bij een besluit beslissen de initiatiefnemers mee of delen zij het risico. Leg \
                    besluit en risico vast voordat er iets misgaat.
                    """,
                en: """
                    In one decision the initiators decide as well, or share the risk. Put decision \
                    and risk on paper before anything goes wrong.
                    """)
        case .l4:
            Localized(
                nl: """
                    Bij een besluit zijn de initiatiefnemers gelijken, of doen zij het helemaal \
                    zelf. Doe dan niet meer dan zij vragen.
                    """,
                en: """
                    In one decision the initiators are equals, or do it all themselves. Then do no \
                    more than they ask.
                    """)
        case .x1a:
            Localized(
                nl: """
                    Er is om hulp gevraagd. Geef antwoord op die vraag, en doe niet meer dan dat.
                    """,
                en: "Help has been asked for. Answer that question, and do no more than that.")
        case .x1b:
            Localized(
                nl: """
                    Er is niet om hulp gevraagd. Ongevraagd helpen kan de groep een stuk \
                    eigenaarschap kosten.
                    """,
                en: """
                    No help has been asked for. Help without being asked may cost the group some \
                    of its ownership.
                    """)
        case .x2:
            Localized(
                nl: """
                    Het gaat om mensen met weinig stem of middelen. Wie het dan loslaat, kan de \
                    verschillen groter maken.
                    """,
                en: """
                    It concerns people with little voice or means. To let go may then widen the \
                    gaps.
                    """)
        case .x3:
            Localized(
                nl: """
                    Er is gevaar. Veiligheid gaat vóór de manier waarop jij graag werkt; lees \
                    eerst wat er onder ‘eerst dit’ staat.
                    """,
                en: """
                    There is danger. Safety comes before the way you like to work; first read what \
                    is under “first this”.
                    """)
        case .x4:
            Localized(
                nl: """
                    Er klinken kwetsende of discriminerende uitingen. Blijf bij de mensen maar ga \
                    niet achter de leus staan, en noem de norm en de feiten.
                    """,
                en: """
                    There are hurtful or discriminatory expressions. Stay with the people but do \
                    not stand behind the slogan, and name the norm and the facts.
                    """)
        case .x7a:
            Localized(
                nl: """
                    Het is nog een idee, of het begint net. Daar past een duwtje of ruimte bij, en \
                    geen plan van een ander.
                    """,
                en: """
                    It is still an idea, or has only just begun. That calls for a nudge or for \
                    room, and not for somebody else's plan.
                    """)
        case .x7b:
            Localized(
                nl: """
                    Er is een crisis of ruzie, of het loopt af. Dan komt het aan op blijven en \
                    bemiddelen.
                    """,
                en: """
                    There is a crisis or a row, or it is coming to an end. Then it comes down to \
                    staying and mediating.
                    """)
        case .x8:
            Localized(
                nl: """
                    Anderen ondersteunen het initiatief al. Voorkom dat er te veel professionals \
                    omheen lopen.
                    """,
                en: """
                    Others support the initiative already. Avoid a crowd of professionals around \
                    it.
                    """)
        case .x5:
            Localized(
                nl: """
                    Je opdrachtgever wil een bepaalde uitkomst. Het wordt dan gemakkelijk diens \
                    project; laat dus zien wat je opdracht is.
                    """,
                en: """
                    Your commissioner wants a certain outcome. It then easily becomes the \
                    commissioner's project; so make your brief visible.
                    """)
        case .x6:
            Localized(
                nl: """
                    Je bent zelf sterk voor of tegen, en dat kan gaan sturen. Draai het eens om: \
                    zou je bij het tegengestelde doel hetzelfde kiezen?
                    """,
                en: """
                    You feel strongly for or against, and that may start to steer you. Turn it \
                    round: would you choose the same for the opposite cause?
                    """)
        case .x9:
            Localized(
                nl: """
                    Je kunt niet blijven zolang het nodig is. Begin niet aan iets wat je niet \
                    trouw kunt volhouden.
                    """,
                en: """
                    You cannot stay as long as needed. Do not begin what you cannot faithfully \
                    keep up.
                    """)
        }
    }
}
