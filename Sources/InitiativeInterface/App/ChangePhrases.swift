internal import InitiativeContent
internal import InitiativeModel

/// What was changed, in words: for undo, redo and conflicts.
public struct ChangePhrases: Sendable {
    let conflict: String
    let fromElsewhere: String
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
    let undone: @Sendable (_ what: String) -> String
    let redone: @Sendable (_ what: String) -> String

    func name(of change: Change) -> String {
        switch change {
        case .initiative: ownInitiative
        case .plan: plan
        case .takeaway: takeaway
        case .rows(let rows): rows.changesHiding ? hiding : rowGoals
        case .answer(let answer): name(of: answer.field)
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
        conflict: """
            Dit veld was intussen ook ergens anders veranderd. Beide versies zijn bewaard; met u \
            zie je de andere.
            """,
        fromElsewhere: "— intussen elders geschreven: —",
        answerTo: "antwoord op een vraag", placement: "plaats in het grid",
        placementReason: "waarom daar", weighing: "argument dat meeweegt",
        mainStrategy: "gekozen strategie", secondStrategy: "tweede keuze",
        switchWhen: "wanneer overstappen", confidence: "hoe zeker",
        changeOfMind: "wat van mening doet veranderen", counterargument: "sterkste punt tegen",
        reflection: "wat nemen we mee", caseNote: "wat valt op",
        note: "aantekening", decisionName: "welk besluit", rung: "trede",
        noneBecause: "waarom geen van vieren", findOut: "uit te zoeken", checked: "klopt nog",
        ownInitiative: "eigen initiatief", plan: "voorbereide les", takeaway: "wat we meenemen",
        hiding: "rijen verbergen of tonen",
        rowGoals: "doelen bij rijen",
        undone: { "Ongedaan gemaakt: \($0)." }, redone: { "Opnieuw gedaan: \($0)." })

    static let english = ChangePhrases(
        conflict: """
            Meanwhile this field was changed elsewhere too. Both versions are kept; press u to \
            see the other one.
            """,
        fromElsewhere: "— meanwhile written elsewhere: —",
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
        rowGoals: "goals of rows",
        undone: { "Undone: \($0)." }, redone: { "Done again: \($0)." })
}
