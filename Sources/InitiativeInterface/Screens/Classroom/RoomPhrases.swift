internal import InitiativeModel

/// The words that a class sees.
public struct RoomPhrases: Sendable {
    let rehearsalMark: String
    let next: String
    let previous: String
    let open: String
    let close: String
    let reveal: String
    let hands: String
    let booth: String
    let reasons: String
    let simulate: String
    let large: String
    let black: String
    let testPageKey: String
    let caseAgain: String
    let share: String
    let makeFolder: String
    let console: String
    let end: String
    let leave: String
    let stayHere: String
    let backToLesson: String
    let stays: String
    let openFirst: String
    let stillHidden: String
    let endAsk: String
    let closeBeforeEnd: String
    let roundOpen: @Sendable (_ number: Int) -> String
    let revealFirst: String
    let rehearsalOnly: String
    public let noShareInRehearsal: String
    let waysToVote: String
    let waiting: String
    let isOpen: String
    let openRehearsal: String
    let closing: String
    let isClosed: String
    let votesIn: String
    let twist: String
    let noTwist: String
    let takeaway: String
    let takeawayHint: String
    let testPage: String
    let shareExplain: String
    let fromTo: String
    let testLine: @Sendable (_ number: Int) -> String
    let round: @Sendable (_ number: Int) -> String
    let votes: @Sendable (_ count: Int) -> String
    let minutes: @Sendable (_ count: Int) -> String
    let was: @Sendable (_ count: Int) -> String
    let spreadOver: @Sendable (_ votes: Int, _ answers: Int) -> String
    let doNotKnow: @Sendable (_ count: Int) -> String
    let shift: @Sendable (_ from: Int, _ to: Int) -> String
    public let voteCommand: @Sendable (_ folder: String, _ code: String) -> String
    let consoleCommand: @Sendable (_ code: String) -> String
    let shared: @Sendable (_ folder: String) -> String
    let refused: @Sendable (RoundRefusal) -> String
    public let folder: @Sendable (ClassFolderProblem) -> String

    /// What a spread says, in words; nothing of who is right.
    func spread(_ tally: Tally) -> String {
        spreadOver(tally.total, tally.counts.count)
    }

    static let dutch = RoomPhrases(
        rehearsalMark: "OEFENING", next: "verder", previous: "terug", open: "openen",
        close: "sluiten", reveal: "aantallen tonen", hands: "handen tellen",
        booth: "toetsenbord doorgeven", reasons: "redenen", simulate: "groep laten stemmen",
        large: "grote cijfers", black: "zwart scherm", testPageKey: "testpagina",
        caseAgain: "casus",
        share: "stemmen op andere terminals",
        makeFolder: "map maken", console: "tweede scherm voor de docent",
        end: "les afsluiten", leave: "de les verlaten", stayHere: "blijft in de les",
        backToLesson: "terug naar de les",
        stays: "De les blijft op het scherm. Met Shift-Q verlaat je de les.",
        openFirst: "Open de ronde eerst, met o.",
        stillHidden: "Er is niets getoond: met o kunnen er nog stemmen bij.",
        endAsk: """
            De les afsluiten? Druk dan nog eens op Shift-E. Daarna staat hier het verslag, en kan er \
            niet meer worden gestemd.
            """,
        closeBeforeEnd: "Er is nog een ronde open. Sluit die eerst, met s.",
        roundOpen: { "ronde \($0) is nog open · s sluit" },
        revealFirst: "Dat kan pas als de aantallen getoond zijn, met t.",
        rehearsalOnly: "Dit is een oefening: hier stemt alleen de verzonnen groep, met r.",
        noShareInRehearsal: "Een oefening wordt niet gedeeld: echte stemmen horen er niet bij.",
        waysToVote: "Stemmen: f andere terminals, d toetsenbord, h handen.",
        waiting: "Nog niet open: denk zelf na, voordat je een ander hoort.",
        isOpen: "Open. De aantallen blijven verborgen tot de docent de ronde sluit en ze toont.",
        openRehearsal: "Open. Met r stemt de verzonnen groep.",
        closing: "Sluiten: de laatste stemmen worden opgehaald …",
        isClosed: "Gesloten. De aantallen zijn nog geheim.", votesIn: "ingeleverd",
        twist: "Een nieuw feit", noTwist: "Bij deze casus is geen wending bedacht.",
        takeaway: "Wat nemen we mee?",
        takeawayHint: "Enter om samen te schrijven; geen namen.",
        testPage: "Kan de achterste rij dit lezen?",
        shareExplain: """
            In welke map komen de stemmen van andere terminals binnen? De map wordt gemaakt. \
            Iedereen op deze computer kan er een stem in doen. Wie stemt, kan de stem van een \
            ander niet vinden; de eigenaar van de map en de beheerder wel.
            """,
        fromTo: "van \\ naar",
        testLine: { "Regel \($0): 0O 1l 5S 8B, hecht – zwevend – cocreëren" },
        round: { "ronde \($0)" }, votes: { "\($0) \($0 == 1 ? "stem" : "stemmen")" },
        minutes: { "\($0) min" }, was: { "was \($0)" },
        spreadOver: { votes, answers in
            answers == 1
                ? "\(votes) stemmen, allemaal op één antwoord."
                : "\(votes) stemmen, verdeeld over \(answers) antwoorden."
        },
        doNotKnow: { "\($0) \($0 == 1 ? "weet" : "weten") het niet." },
        shift: { "Van ronde \($0) naar ronde \($1)" },
        voteCommand: { "initiatiefwijzer vote --folder \(ShellWord.quoted($0)) \($1)" },
        consoleCommand: { "In een tweede terminal: initiatiefwijzer lesson console \($0)" },
        shared: { "Andere terminals kunnen nu stemmen, in \($0)." },
        refused: {
            switch $0 {
            case .notOpened: "Deze ronde is nog niet geopend. Dat kan met o."
            case .alreadyOpen: "Deze ronde is al open."
            case .otherOpen: "Er is nog een andere ronde open. Sluit die eerst, met s."
            case .stillOpen:
                "Er wordt nog gestemd. Sluit de ronde eerst met s; daarna toon je de aantallen met t."
            case .alreadyClosed: "Deze ronde is al gesloten."
            case .alreadyRevealed: "De aantallen van deze ronde zijn al getoond."
            }
        },
        folder: {
            switch $0 {
            case .missing:
                """
                De lesmap is er niet meer. Wat al geteld is, blijft meetellen. Deel de les \
                opnieuw, met f.
                """
            case .notAFolder: "Op die plek staat iets anders dan een map. Kies een andere plek."
            case .notOurs: "Die map is van iemand anders. Kies een andere plek."
            case .noPlace:
                "De map waarin de lesmap moet komen, bestaat niet. Kies een andere plek."
            case .inUse:
                "In die map staat al iets anders. Kies een lege map of een nieuwe naam."
            case .unknownGroup:
                "Die groep bestaat niet op deze computer, of je zit er niet in. Niets is gedeeld."
            case .noPermission:
                "In die map mag dit programma niet schrijven. Kies een andere plek."
            case .diskFull: "De schijf is vol; de lesmap kan niet worden bijgewerkt."
            case .newer:
                "In die map staat een les van een nieuwere versie van dit programma."
            case .failed:
                "De lesmap kan nu niet worden gelezen. Wat al geteld is, blijft meetellen."
            }
        })

    static let english = RoomPhrases(
        rehearsalMark: "REHEARSAL", next: "go on", previous: "back", open: "open",
        close: "close", reveal: "show totals", hands: "count hands",
        booth: "pass the keyboard", reasons: "reasons", simulate: "let the class vote",
        large: "large digits", black: "black screen", testPageKey: "test page",
        caseAgain: "case",
        share: "vote from other terminals",
        makeFolder: "make the folder", console: "second screen for the trainer",
        end: "end the lesson", leave: "leave the lesson", stayHere: "stays in the lesson",
        backToLesson: "back to the lesson",
        stays: "The lesson stays on the screen. Press Shift-Q to leave it.",
        openFirst: "Open the round first, with o.",
        stillHidden: "Nothing was shown: press o to let more votes in.",
        endAsk: """
            End the lesson? Then press Shift-E once more. After that the report stands here, and \
            nobody can vote any more.
            """,
        closeBeforeEnd: "A round is still open. Close it first, with s.",
        roundOpen: { "round \($0) is still open · s closes it" },
        revealFirst: "That works only once the totals are shown, with t.",
        rehearsalOnly: "This is a rehearsal: only the made-up class votes here, with r.",
        noShareInRehearsal: "A rehearsal is not shared: real votes have no place in it.",
        waysToVote: "Voting: f other terminals, d keyboard, h hands.",
        waiting: "Not open yet: think for yourself before you hear anybody else.",
        isOpen: "Open. The totals stay hidden until the trainer closes the round and shows them.",
        openRehearsal: "Open. The made-up class votes with r.",
        closing: "Closing: the last votes are being collected …",
        isClosed: "Closed. The totals are still secret.", votesIn: "received",
        twist: "A new fact", noTwist: "This case has no twist.",
        takeaway: "What do we take away?",
        takeawayHint: "Enter to write together; no names.",
        testPage: "Can the back row read this?",
        shareExplain: """
            In which folder should the votes from other terminals arrive? The folder will be made. \
            Everybody on this computer can put a vote into it. Participants cannot find each \
            other's; the folder's owner and the administrator can.
            """,
        fromTo: "from \\ to",
        testLine: { "Line \($0): 0O 1l 5S 8B, close-knit – free-floating – co-create" },
        round: { "round \($0)" }, votes: { "\($0) \($0 == 1 ? "vote" : "votes")" },
        minutes: { "\($0) min" }, was: { "was \($0)" },
        spreadOver: { votes, answers in
            answers == 1
                ? "\(votes) votes, all on one answer."
                : "\(votes) votes, spread over \(answers) answers."
        },
        doNotKnow: { "\($0) \($0 == 1 ? "does" : "do") not know." },
        shift: { "From round \($0) to round \($1)" },
        voteCommand: { "initiatiefwijzer vote --folder \(ShellWord.quoted($0)) \($1)" },
        consoleCommand: { "In a second terminal: initiatiefwijzer lesson console \($0)" },
        shared: { "Other terminals can vote now, in \($0)." },
        refused: {
            switch $0 {
            case .notOpened: "This round was not opened yet. o opens it."
            case .alreadyOpen: "This round is open already."
            case .otherOpen: "Another round is still open. Close that one first, with s."
            case .stillOpen:
                "Votes are still coming in. Close the round first with s, then show the totals with t."
            case .alreadyClosed: "This round is closed already."
            case .alreadyRevealed: "The totals of this round were shown already."
            }
        },
        folder: {
            switch $0 {
            case .missing:
                """
                The class folder is not there any more. What was counted goes on counting. Share \
                the lesson again, with f.
                """
            case .notAFolder: "Something other than a folder stands there. Choose another place."
            case .notOurs: "That folder is somebody else's. Choose another place."
            case .noPlace:
                "The folder that is to hold the class folder does not exist. Choose another place."
            case .inUse:
                "That folder holds something else. Choose an empty folder or a new name."
            case .unknownGroup:
                "That group does not exist on this computer, or you are not in it. Nothing is shared."
            case .noPermission: "This program may not write in that folder. Choose another place."
            case .diskFull: "The disk is full; the class folder cannot be brought up to date."
            case .newer: "That folder holds a lesson of a newer version of this program."
            case .failed:
                "The class folder cannot be read now. What was counted goes on counting."
            }
        })
}
