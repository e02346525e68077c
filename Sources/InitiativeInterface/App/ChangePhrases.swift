internal import InitiativeContent
internal import InitiativeModel

/// What was changed, in words: for undo, redo and conflicts.
public struct ChangePhrases: Sendable {
    let bothEdits: String
    let bothTexts: String
    let oursStands: String
    let cameBack: String
    let stays: String
    let notTakenBack: String
    /// What stands between our text and theirs.
    let joint: TextJoint
    let answerTo: String
    let placement: String
    let placementReason: String
    let weighing: String
    let mainStrategy: String
    let secondStrategy: String
    let switchWhen: String
    let confidence: String
    let changeOfMind: String
    let counterargument: String
    let reflection: String
    let caseNote: String
    let note: String
    let decisionName: String
    let rung: String
    let noneBecause: String
    let findOut: String
    let checked: String
    let ownInitiative: String
    let plan: String
    let takeaway: String
    let hiding: String
    let rowGoals: String
    let view: String
    let lessonStep: String
    let ballots: String
    let setting: String
    let undone: @Sendable (_ what: String) -> String
    let redone: @Sendable (_ what: String) -> String

    func name(of change: Change) -> String {
        switch change {
        case .initiative: ownInitiative
        case .plan: plan
        case .takeaway: takeaway
        case .rows(let rows): rows.changesHiding ? hiding : rowGoals
        case .view: view
        case .answer(let answer): name(of: answer.field)
        }
    }

    /// What somebody else changed as well, and what became of both.
    func told(_ clash: Clash) -> String {
        switch clash {
        case .ours: oursStands
        case .bothEdits: bothEdits
        case .bothTexts: bothTexts
        case .cameBack: cameBack
        case .stays: stays
        case .notTakenBack: notTakenBack
        }
    }

    func name(of write: Write) -> String {
        switch write {
        case .record(let entry, _), .undo(let entry, _), .redo(let entry, _):
            name(of: entry.change)
        case .setting, .leaveRoom: setting
        case .lesson: lessonStep
        case .ballots: ballots
        }
    }

    private func name(of field: Field) -> String {
        switch field {
        case .question, .caseQuestion, .danger, .circumstance, .trigger, .triggerUnknown,
            .mainGoal, .furtherGoal:
            answerTo
        case .questionNote: note
        case .decisionName: decisionName
        case .rung: rung
        case .placement: placement
        case .placementReason, .rungReason: placementReason
        case .weighs: weighing
        case .mainStrategy, .noneOfFour: mainStrategy
        case .noneOfFourBecause: noneBecause
        case .secondStrategy: secondStrategy
        case .switchWhen: switchWhen
        case .confidence: confidence
        case .changeOfMind: changeOfMind
        case .counterargument: counterargument
        case .reflection, .value: reflection
        case .caseNote: caseNote
        case .findOutWith, .findOutBy: findOut
        case .checked: checked
        }
    }

    static let dutch = ChangePhrases(
        bothEdits: """
            Dit veld was intussen ook ergens anders veranderd. Beide veranderingen staan er nu in.
            """,
        bothTexts: """
            Dit veld was intussen ook ergens anders veranderd. Beide versies staan er nu achter \
            elkaar. Ongedaan maken (Ctrl-Z) laat alleen de andere staan.
            """,
        oursStands: """
            Dit was intussen ook ergens anders veranderd. Nu staat er wat jij koos. Ongedaan maken \
            (Ctrl-Z) brengt de andere versie terug.
            """,
        cameBack: """
            Dit was intussen ergens anders weggehaald. Omdat jij eraan schreef, staat het er weer.
            """,
        stays: """
            Dit was intussen ergens anders veranderd. Daarom is het niet weggehaald: kijk eerst \
            wat er nu staat.
            """,
        notTakenBack: """
            Dit was intussen ergens anders veranderd en is zo gelaten: kijk eerst wat er nu staat.
            """,
        joint: TextJoint(
            lines: "\n\n— intussen elders geschreven: —\n", inLine: " — intussen elders: "),
        answerTo: "antwoord op een vraag", placement: "plaats in het grid",
        placementReason: "waarom daar", weighing: "argument dat meeweegt",
        mainStrategy: "gekozen strategie", secondStrategy: "tweede keuze",
        switchWhen: "wanneer overstappen", confidence: "hoe zeker",
        changeOfMind: "wat van mening doet veranderen", counterargument: "sterkste punt tegen",
        reflection: "wat nemen we mee", caseNote: "wat valt op",
        note: "aantekening", decisionName: "welk besluit", rung: "trede",
        noneBecause: "waarom geen van vieren", findOut: "uit te zoeken", checked: "klopt nog",
        ownInitiative: "eigen initiatief", plan: "voorbereide les", takeaway: "wat nemen we mee",
        hiding: "rijen verbergen of tonen",
        rowGoals: "doelen bij rijen", view: "bewaarde weergave",
        lessonStep: "de stand van de les", ballots: "stemmen", setting: "een instelling",
        undone: { "Ongedaan gemaakt: \($0)." }, redone: { "Opnieuw gedaan: \($0)." })

    static let english = ChangePhrases(
        bothEdits: """
            This field was changed elsewhere too. Both changes are in it now.
            """,
        bothTexts: """
            This field was changed elsewhere too. Both versions are here now, one after the other. \
            Undo (Ctrl-Z) leaves only the other one.
            """,
        oursStands: """
            This was changed elsewhere too. What you chose is here now. Undo (Ctrl-Z) brings the \
            other version back.
            """,
        cameBack: """
            This was removed elsewhere. Since you were writing in it, it is back.
            """,
        stays: """
            This was changed elsewhere, so it was not removed: first look at what it says now.
            """,
        notTakenBack: """
            This was changed elsewhere and was left as it is: first look at what it says now.
            """,
        joint: TextJoint(
            lines: "\n\n— meanwhile written elsewhere: —\n", inLine: " — meanwhile elsewhere: "),
        answerTo: "answer to a question", placement: "place in the grid",
        placementReason: "why there", weighing: "argument that weighs",
        mainStrategy: "chosen strategy", secondStrategy: "second choice",
        switchWhen: "when to switch", confidence: "how sure",
        changeOfMind: "what changes a mind", counterargument: "strongest point against",
        reflection: "what we take away", caseNote: "what strikes you",
        note: "note", decisionName: "which decision", rung: "rung",
        noneBecause: "why none of the four", findOut: "to find out", checked: "still holds",
        ownInitiative: "own initiative", plan: "prepared lesson", takeaway: "what we take away",
        hiding: "hiding or showing rows",
        rowGoals: "goals of rows", view: "kept view",
        lessonStep: "the state of the lesson", ballots: "votes", setting: "a setting",
        undone: { "Undone: \($0)." }, redone: { "Done again: \($0)." })
}
