public import InitiativeModel

extension ConsiderationID {
    /// The argument in a sentence or two, for whichever strategy it speaks for or against.
    public var reason: Localized<String> {
        switch self {
        case .k1a:
            Localized(
                nl: """
                    De burgers hebben zelf de regie, en daar hoort die ook thuis. Zodra een ander \
                    het overneemt, gaat juist dit kenmerk verloren.
                    """,
                en: """
                    The citizens themselves are in charge, and that is where control belongs. Once \
                    somebody else takes over, this very feature is lost.
                    """)
        case .k1b:
            Localized(
                nl: """
                    Het is niet duidelijk wie de regie heeft. Dat wordt het pas als iedereen samen \
                    uitspreekt wie waarover beslist, en niet als één partij het voortouw neemt.
                    """,
                en: """
                    It is not clear who is in charge. It only becomes clear when everybody says \
                    aloud together who decides what, and not when one party takes the lead.
                    """)
        case .k1c:
            Localized(
                nl: """
                    Een instantie heeft de regie. Nog een professional die begint, maakt het niet \
                    van de burgers; eerlijk zeggen wie beslist en zeggenschap overdragen wel.
                    """,
                en: """
                    An agency is in charge. One more professional who starts something does not \
                    make it the citizens' own; being honest about who decides and handing over \
                    control does.
                    """)
        case .k2a:
            Localized(
                nl: """
                    Het initiatief is onafhankelijk. Ook goedbedoelde steun kan het gaan binden.
                    """,
                en: """
                    The initiative is independent. Even well-meant support may come to tie it \
                    down.
                    """)
        case .k2b:
            Localized(
                nl: """
                    Het hangt aan één geldbron of één partner en kan daardoor worden ingekapseld. \
                    Met meer bronnen lijkt die kans kleiner.
                    """,
                en: """
                    It relies on one source of money or one partner, and may be absorbed for that \
                    reason. With more sources that risk seems smaller.
                    """)
        case .k3a:
            Localized(
                nl: """
                    Het gaat om een vraagstuk van meer mensen. Een gedeeld belang is een goede \
                    grond om samen iets te doen.
                    """,
                en: """
                    It is about an issue that more people share. A shared interest is good ground \
                    for doing things together.
                    """)
        case .k3b:
            Localized(
                nl: """
                    Vooral een paar mensen hebben er belang bij. Publieke steun vraagt om een \
                    breder belang; in gesprek blijven kan ook zonder die steun.
                    """,
                en: """
                    It mostly serves a few people. Public support calls for a wider interest; you \
                    can keep talking without that support too.
                    """)
        case .k4a:
            Localized(
                nl: """
                    Het initiatief wil informeel blijven. Door formulieren en vaste vormen kan het \
                    plezier verdwijnen waarmee mensen meedoen.
                    """,
                en: """
                    The initiative wants to stay informal. Forms and fixed formats may take away \
                    the pleasure that people take in it.
                    """)
        case .k4b:
            Localized(
                nl: """
                    Het is formeel, of wordt dat. Er komen rechten, plichten en geld bij kijken, \
                    en daar is kennis voor nodig.
                    """,
                en: """
                    It is formal, or becoming so. Rights, duties and money come into play, and \
                    they call for knowledge.
                    """)
        case .q1:
            Localized(
                nl: """
                    Een federatieve groep heeft een eigen kern en is een partner op gelijke voet. \
                    Een aanzet van buiten is niet nodig; wel kan het de trekkers te veel worden.
                    """,
                en: """
                    A federative group has a core of its own and is an equal partner. It needs no \
                    push from outside, but it may become too much for the key people.
                    """)
        case .q2:
            Localized(
                nl: """
                    Een coöperatieve groep is hecht, met weinig deuren naar buiten. Eerst moet er \
                    vertrouwen zijn; pas daarna kan de groep met anderen in contact komen.
                    """,
                en: """
                    A cooperative group is close, with few doors to the outside. There has to be \
                    trust first; only then can it come into contact with others.
                    """)
        case .q3:
            Localized(
                nl: """
                    Een netwerkende groep wisselt steeds. Wat aandacht en hulp vraagt, is niet de \
                    inhoud, maar of het door kan gaan.
                    """,
                en: """
                    A networking group keeps changing. What needs attention and help is not its \
                    content, but whether it can go on.
                    """)
        case .q4:
            Localized(
                nl: """
                    Een licht initiatief kan bestaan omdat er weinig vastligt. Wie het zwaar \
                    organiseert, maakt het kapot.
                    """,
                en: """
                    A light initiative can exist because little is fixed. Whoever organises it \
                    heavily breaks it.
                    """)
        case .q5:
            Localized(
                nl: """
                    Bekenden die het voor elkaar doen, redden zich vaak zelf. De vraag die \
                    overblijft, is wie erbuiten valt.
                    """,
                en: """
                    Acquaintances who do it for each other often manage by themselves. The \
                    question that remains is who falls outside.
                    """)
        case .q6:
            Localized(
                nl: """
                    Bekenden doen hier iets voor anderen. Wie het ontvangt, is niet vanzelf \
                    beschermd en wordt niet vanzelf gehoord.
                    """,
                en: """
                    Acquaintances do something for others here. Those who receive it are not \
                    automatically protected, nor automatically heard.
                    """)
        case .q7:
            Localized(
                nl: """
                    Onbekenden doen hier iets voor elkaar. Duidelijke spelregels en een eerlijk \
                    begin helpen hen daarbij.
                    """,
                en: """
                    Strangers do something for each other here. Clear rules and a fair start help \
                    them to do so.
                    """)
        case .q8:
            Localized(
                nl: """
                    Onbekenden doen hier iets voor anderen. Vangen ze ernstige signalen op, dan \
                    moeten ze op iemand kunnen terugvallen.
                    """,
                en: """
                    Strangers do something for others here. If they come across serious concerns, \
                    they need someone to fall back on.
                    """)
        case .v1a:
            Localized(
                nl: """
                    Ze delen een plek, een zorg of een ambitie, en dat houdt het initiatief al op \
                    gang.
                    """,
                en: """
                    They share a place, a concern or an ambition, and that already keeps the \
                    initiative going.
                    """)
        case .v1b:
            Localized(
                nl: """
                    Het is niet duidelijk wat hen bindt. Dat blijkt pas als er eerst geluisterd \
                    wordt en ze het dan samen uitzoeken.
                    """,
                en: """
                    It is not clear what binds them. That only becomes clear if people are \
                    listened to first and then work it out together.
                    """)
        case .v2a:
            Localized(
                nl: """
                    De doelen zijn afgewogen tegen de middelen. Daarom hoef je niet in te grijpen; \
                    een andere reden kan er wel zijn.
                    """,
                en: """
                    The goals have been weighed against the means. So this gives no reason to step \
                    in; there may be another reason.
                    """)
        case .v2b:
            Localized(
                nl: """
                    De doelen zijn groter dan de middelen. Er is meer kennis, geld of menskracht \
                    nodig dan de initiatiefnemers hebben.
                    """,
                en: """
                    The goals are bigger than the means. It takes more knowledge, money or hands \
                    than the initiators have.
                    """)
        case .v3a:
            Localized(
                nl: """
                    De groep is divers en staat open voor nieuwe mensen. Dat helpt de groep om \
                    levendig te blijven.
                    """,
                en: """
                    The group is diverse and open to new people. That helps it to stay lively.
                    """)
        case .v3b:
            Localized(
                nl: """
                    De groep is gesloten en schaadt daarmee niemand. Openheid afdwingen kan de \
                    groep breken; verbinden kan helpen.
                    """,
                en: """
                    The group is closed and harms nobody by it. Forcing it open may break it; \
                    connecting it may help.
                    """)
        case .v3c:
            Localized(
                nl: """
                    De groep sluit mensen uit. Dat botst met een norm die iemand moet noemen; wie \
                    meewerkt, verbindt zijn naam aan uitsluiting.
                    """,
                en: """
                    The group shuts people out. That goes against a norm that somebody has to \
                    name; whoever joins in puts their name to exclusion.
                    """)
        case .v4a:
            Localized(
                nl: """
                    Er is een netwerk om het initiatief heen, met een plek en media. Dat kan \
                    tegenslag opvangen.
                    """,
                en: """
                    There is a network around the initiative, with a place and media. That can \
                    absorb setbacks.
                    """)
        case .v4b:
            Localized(
                nl: """
                    Het initiatief staat alleen. Contact met andere initiatieven en \
                    ontmoetingsplekken doet ertoe, ook voor de vraag of het blijft bestaan.
                    """,
                en: """
                    The initiative stands alone. Contact with other initiatives and meeting places \
                    matters, also for whether it lasts.
                    """)
        case .v5a:
            Localized(
                nl: """
                    Het initiatief wordt erkend en houdt zelf de regie. Aan deze voorwaarde is al \
                    voldaan; het komt erop aan dat dat zo blijft.
                    """,
                en: """
                    The initiative is recognised and remains in charge. This condition is met \
                    already; what matters is that it stays that way.
                    """)
        case .v5b:
            Localized(
                nl: """
                    Het initiatief krijgt steun, maar is de regie kwijt. Die krijgt het pas weer \
                    als anderen een stap terug doen en ruimte geven.
                    """,
                en: """
                    The initiative is supported, but has lost control. It only gets that back when \
                    others take a step back and give room.
                    """)
        case .v5c:
            Localized(
                nl: """
                    Het initiatief wordt niet erkend: wie beslist, ziet het niet. Het zichtbaar \
                    maken kan helpen, al telt mee waar je je naam onder zet.
                    """,
                en: """
                    The initiative is not recognised: those who decide do not see it. Making it \
                    visible may help, though it matters what you put your name to.
                    """)
        case .l1: RungReason.belowConsultation.text
        case .l2: RungReason.heard.text
        case .l3: RungReason.deciding.text
        case .l4: RungReason.equal.text
        case .x1a:
            Localized(
                nl: """
                    Er is om hulp gevraagd. Er ligt dus een vraag die een antwoord verdient, en \
                    niet meer dan die vraag.
                    """,
                en: """
                    Help has been asked for. So there is a question that deserves an answer, and \
                    no more than that question.
                    """)
        case .x1b:
            Localized(
                nl: """
                    Er is niet om hulp gevraagd. Ongevraagde hulp kan de initiatiefnemers een stuk \
                    eigenaarschap kosten.
                    """,
                en: """
                    No help has been asked for. Unsolicited help may cost the initiators some of \
                    their ownership.
                    """)
        case .x2:
            Localized(
                nl: """
                    Het gaat om mensen die weinig te zeggen of te besteden hebben, binnen of \
                    buiten het initiatief. Loslaten kan de verschillen dan groter maken.
                    """,
                en: """
                    It concerns people with little voice or means, inside or outside the \
                    initiative. Letting go may then widen the gaps.
                    """)
        case .x3:
            Localized(
                nl: """
                    Er is gevaar. Veiligheid gaat vóór de manier waarop jij graag werkt; onder \
                    ‘Eerst dit’ staat wie erover gaat.
                    """,
                en: """
                    There is danger. Safety comes before the way you like to work; “First things \
                    first” says who is responsible.
                    """)
        case .x4:
            Localized(
                nl: """
                    Er vallen kwetsende of discriminerende uitspraken. Bij de mensen blijven is \
                    iets anders dan achter de leus staan; iemand moet de norm en de feiten noemen.
                    """,
                en: """
                    Hurtful or discriminatory remarks are made. To stay with people is not to \
                    stand behind the slogan; somebody has to name the norm and the facts.
                    """)
        case .x7a:
            Localized(
                nl: """
                    Het is nog een idee, of het begint net. Een duwtje kan helpen, en ruimte ook; \
                    een plan van een ander niet.
                    """,
                en: """
                    It is still an idea, or has only just begun. A nudge may help, and so may \
                    room; somebody else's plan does not.
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
                    Anderen ondersteunen het initiatief al. Met nog een professional erbij kan het \
                    te druk worden om het initiatief heen.
                    """,
                en: """
                    Others support the initiative already. One more professional may make it too \
                    crowded around the initiative.
                    """)
        case .x5:
            Localized(
                nl: """
                    Je opdrachtgever wil een bepaalde uitkomst. Dan wordt het al snel een project \
                    van je opdrachtgever, zeker als niemand ziet wat jouw opdracht is.
                    """,
                en: """
                    Your commissioner wants a certain outcome. It then soon becomes your \
                    commissioner's project, especially if nobody sees what your brief is.
                    """)
        case .x6:
            Localized(
                nl: """
                    Je bent zelf sterk voor of tegen, en dat kan gaan sturen. De vraag is of je \
                    bij het tegengestelde doel hetzelfde zou kiezen.
                    """,
                en: """
                    You feel strongly for or against, and that may start to steer you. The \
                    question is whether you would choose the same for the opposite cause.
                    """)
        case .x9:
            Localized(
                nl: """
                    Je kunt niet blijven zolang het nodig is. Wie begint en niet kan blijven, laat \
                    mensen mogelijk in de steek. Op afstand volgen belooft minder.
                    """,
                en: """
                    You cannot stay as long as needed. Whoever begins and cannot stay may leave \
                    people in the lurch. Following from a distance promises less.
                    """)
        }
    }
}
