public import InitiativeModel

extension GridQuestion {
    /// The question as it is asked: at most 76 columns.
    public var content: Localized<String> {
        switch self {
        case .a1:
            Localized(
                nl: "Ziet de kern elkaar minstens om de paar weken, ook zonder activiteit?",
                en: "Does the core meet at least every few weeks, even without an activity?")
        case .a2:
            Localized(
                nl: "Weten ze hoe het bij de ander thuis gaat, en springen ze voor elkaar in?",
                en: "Do they know how things are at home and stand in for each other?")
        case .a3:
            Localized(
                nl: "Beslissen ze samen, op een manier die vaststaat?",
                en: "Do they decide together, in an agreed way?")
        case .a4:
            Localized(
                nl: "Kan iemand komen en gaan zonder dat het opvalt?",
                en: "Can someone come and go without anybody noticing?")
        case .a5:
            Localized(
                nl: "Hangt het aan één trekker, of aan een appgroep zonder ontmoeting?",
                en: "Does it rest on one person, or on a chat group that never meets?")
        case .b1:
            Localized(
                nl: "Praten ze elke maand met iemand van buiten over hun initiatief?",
                en: "Do they talk about it every month with someone from outside?")
        case .b2:
            Localized(
                nl: "Werken ze samen met andere bewoners, ook met wie anders is dan zij?",
                en: "Do they work with other residents, including people unlike themselves?")
        case .b3:
            Localized(
                nl: "Hebben ze een vast contact bij gemeente, corporatie, school of welzijnswerk?",
                en: "Do they have a regular contact in council, housing, school or social work?")
        case .b4:
            Localized(
                nl: "Zou de buurt het merken als ze stopten?",
                en: "Would the neighbourhood notice if they stopped?")
        case .b5:
            Localized(
                nl: "Zeggen ze zelf: wij redden ons wel, laat ons met rust?",
                en: "Do they say themselves: we manage, leave us alone?")
        case .e1:
            Localized(
                nl: "Kenden de meesten elkaar al voordat het begon?",
                en: "Did most of them know each other before it began?")
        case .e2:
            Localized(
                nl: "Kom je erbij doordat iemand jou persoonlijk vraagt?",
                en: "Do you get in because someone asks you personally?")
        case .e3:
            Localized(
                nl: "Vonden ze elkaar via een oproep, een app of een plek?",
                en: "Did they find each other through a notice, an app or a place?")
        case .e4:
            Localized(
                nl: "Zien ze elkaar ook buiten het initiatief?",
                en: "Do they meet outside the initiative too?")
        case .g1:
            Localized(
                nl: "Heeft wie iets inlegt er zelf ook wat aan?",
                en: "Does whoever puts something in also get something out?")
        case .g2:
            Localized(
                nl: "Kan wie vandaag ontvangt, morgen geven?",
                en: "Can someone who receives today give tomorrow?")
        case .g3:
            Localized(
                nl: "Is er een groep die krijgt en een andere groep die geeft?",
                en: "Is there one group that receives and another that gives?")
        case .g4:
            Localized(
                nl: "Zou iemand die niets terugkrijgt toch blijven?",
                en: "Would someone who gets nothing back still stay?")
        }
    }
}
