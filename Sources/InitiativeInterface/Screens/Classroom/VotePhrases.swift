public import InitiativeModel

/// The words of a voter's own terminal.
public struct VotePhrases: Sendable {
    let title: String
    let noQuestion: String
    let waits: String
    let mayChange: String
    let nextRound: String
    let ended: String
    let endedExplain: String
    let recognised: String
    let recognisedExplain: String
    let samePerson: String
    let otherPerson: String
    let keep: String
    let leave: String
    let stay: String
    let leaveAsk: String
    let leaveExplain: String
    let unreachable: String
    public let standing: @Sendable (VoteStanding, PublicLesson.Phase) -> String
    let newerSeat: String
    public let notPut: @Sendable (ClassFolderProblem) -> String

    static let dutch = VotePhrases(
        title: "stemmen", noQuestion: "Er is nog geen vraag open.",
        waits: """
            Dit scherm gaat vanzelf verder zodra de docent een vraag opent. Je rondes worden \
            vergeleken via een code, niet via je naam.
            """,
        mayChange: "Veranderen kan tot de ronde sluit.",
        nextRound: "Een volgende ronde komt vanzelf op dit scherm.",
        ended: "De les is afgelopen.",
        endedExplain: "Bedankt voor het meedoen. Met q sluit je dit scherm.",
        recognised: "Op deze terminal is in deze les al gestemd.",
        recognisedExplain: """
            Ga je verder als dezelfde persoon? Druk dan op Enter. Ben je iemand anders? Druk dan \
            op n. Je ziet hier niet wat er gestemd is.
            """,
        samePerson: "dezelfde persoon", otherPerson: "iemand anders",
        keep: "laten zoals het is", leave: "stoppen", stay: "blijven",
        leaveAsk: "Wil je stoppen met stemmen?",
        leaveExplain: """
            Met Enter sluit je dit scherm; met Esc blijf je. Een stem die in de stembus zit, blijft \
            daar. Je kunt later op deze terminal verdergaan.
            """,
        unreachable: """
            De lesmap is nu niet te bereiken. Een stem die in de stembus zit, blijft daar. Dit \
            scherm blijft het proberen.
            """,
        standing: { standing, phase in
            switch (standing, phase) {
            case (.notVoted, .closing), (.underWay, .closing), (.arrived, .closing):
                "De ronde sluit. De laatste stemmen worden opgehaald …"
            case (.underWay, _): "Je stem is onderweg."
            case (.arrived, _): "Je stem is aangekomen."
            case (.counted, _): "Deze ronde is gesloten. Je stem is geteld."
            case (.earlierCounted, _):
                """
                Deze ronde is gesloten. Je eerdere stem is geteld; wat je daarna veranderde, kwam \
                te laat.
                """
            case (.tooLate, _):
                "Deze ronde is gesloten. Je stem kwam te laat en telt niet mee."
            case (.notVoted, _):
                "Deze ronde is gesloten. Je hebt in deze ronde niet gestemd."
            }
        },
        newerSeat: """
            Aan deze terminal stemde iemand met een nieuwere versie van dit programma. Die stem \
            blijft staan; je begint hier met een nieuw stembiljet.
            """,
        notPut: {
            let reason: String =
                switch $0 {
                case .missing, .notAFolder, .noPlace: "de lesmap is er niet"
                case .noPermission, .notOurs, .unknownGroup, .inUse:
                    "in de lesmap mag je niet schrijven"
                case .diskFull: "de schijf is vol"
                case .newer: "de les loopt met een nieuwere versie van dit programma"
                case .failed: "de lesmap werkt nu niet mee"
                }
            return """
                Je stem kon niet in de stembus: \(reason). Wat je invulde, staat er nog. Probeer het \
                opnieuw met Enter, of waarschuw de docent.
                """
        })

    static let english = VotePhrases(
        title: "vote", noQuestion: "No question is open yet.",
        waits: """
            This screen goes on by itself as soon as the trainer opens a question. \
            Your rounds are compared by a code, not by your name.
            """,
        mayChange: "You can change it until the round closes.",
        nextRound: "A next round comes to this screen by itself.",
        ended: "The lesson is over.",
        endedExplain: "Thank you for taking part. q closes this screen.",
        recognised: "Somebody voted at this terminal in this lesson before.",
        recognisedExplain: """
            Do you go on as the same person? Then press Enter. Are you somebody else? Then press \
            n. What was voted cannot be seen here.
            """,
        samePerson: "the same person", otherPerson: "somebody else",
        keep: "leave it as it is", leave: "leave", stay: "stay",
        leaveAsk: "Do you want to leave?",
        leaveExplain: """
            Enter closes this screen; Esc lets you stay. A vote that is in the ballot box stays there. \
            You can go on at this terminal later.
            """,
        unreachable: """
            The class folder cannot be reached now. A vote that is in the ballot box stays there. This \
            screen keeps trying.
            """,
        standing: { standing, phase in
            switch (standing, phase) {
            case (.notVoted, .closing), (.underWay, .closing), (.arrived, .closing):
                "The round is closing. The last votes are being collected …"
            case (.underWay, _): "Your vote is on its way."
            case (.arrived, _): "Your vote has arrived."
            case (.counted, _): "This round is closed. Your vote was counted."
            case (.earlierCounted, _):
                """
                This round is closed. Your earlier vote was counted; what you changed after it \
                came too late.
                """
            case (.tooLate, _): "This round is closed. Your vote came too late and does not count."
            case (.notVoted, _): "This round is closed. You did not vote in this round."
            }
        },
        newerSeat: """
            Somebody voted at this terminal with a newer version of this program. That vote stays; \
            you begin here with a new ballot.
            """,
        notPut: {
            let reason: String =
                switch $0 {
                case .missing, .notAFolder, .noPlace: "the class folder is not there"
                case .noPermission, .notOurs, .unknownGroup, .inUse:
                    "you may not write in the class folder"
                case .diskFull: "the disk is full"
                case .newer: "the lesson runs with a newer version of this program"
                case .failed: "the class folder does not work now"
                }
            return """
                Your vote could not be put in the ballot box: \(reason). What you filled in is still \
                there. Try again with Enter, or tell the trainer.
                """
        })
}
