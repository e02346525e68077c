/// The words around every screen: title line, key line, and the keys that work everywhere.
public struct FramePhrases: Sendable {
    let next: String
    let previous: String
    let steps: String
    let undo: String
    let redo: String
    let retry: String
    let help: String
    let palette: String
    let otherLanguage: String
    let shield: String
    let shieldMark: String
    let shieldedInitiative: String
    let ownInitiative: String
    let typesUnseen: String
    let shieldNow: @Sendable (_ isShielded: Bool) -> String
    let quit: String
    let back: String
    let nothingToUndo: String
    let nothingToRedo: String
    let firstStep: String
    let lastStep: String
    let readOnly: String
    let readOnlyMark: String
    let saving: String
    let notSaved: String
    let pasteNeedsField: String
    let press: @Sendable (_ key: String) -> String
    let saved: @Sendable (_ time: String) -> String
    let stepOf: @Sendable (_ number: Int, _ count: Int) -> String
    let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String

    static let dutch = FramePhrases(
        next: "volgende", previous: "vorige", steps: "stappen", undo: "ongedaan maken",
        redo: "opnieuw doen", retry: "weer bewaren", help: "hulp", palette: "alles wat kan",
        otherLanguage: "English", shield: "voor de beamer afschermen", shieldMark: "afgeschermd",
        shieldedInitiative: """
            Dit is een initiatief van jezelf, en je notities zijn afgeschermd. Met H komt alles \
            weer in beeld; er is niets gewist.
            """,
        ownInitiative: "(eigen initiatief)",
        typesUnseen: """
            Je notities zijn afgeschermd: wat je hier typt, zou je niet zien. Druk eerst op \
            Ctrl-T.
            """,
        shieldNow: {
            $0
                ? "Je eigen notities en initiatieven zijn nu op geen enkel scherm te zien."
                : "Je eigen notities en initiatieven zijn weer te zien."
        }, quit: "afsluiten", back: "terug",
        nothingToUndo: "Er is hier niets om ongedaan te maken.",
        nothingToRedo: "Er is hier niets om opnieuw te doen.",
        firstStep: "Dit is de eerste stap.", lastStep: "Dit is de laatste stap.",
        readOnly: "Je notitiebestand kan alleen gelezen worden; er verandert niets.",
        readOnlyMark: "alleen lezen", saving: "bewaren …", notSaved: "NIET BEWAARD",
        pasteNeedsField: """
            Plakken kan alleen in een tekstveld. Ga er met Tab naartoe en plak dan opnieuw.
            """,
        press: { "druk op \($0)" }, saved: { "bewaard \($0)" },
        stepOf: { "stap \($0) van \($1)" },
        tooSmall: { columns, rows in
            "Dit venster is te klein. Maak het minstens \(columns) bij \(rows) tekens."
        })

    static let english = FramePhrases(
        next: "next", previous: "previous", steps: "steps", undo: "undo", redo: "redo",
        retry: "save again", help: "help", palette: "everything possible",
        otherLanguage: "Nederlands", shield: "shield for the projector", shieldMark: "shielded",
        shieldedInitiative: """
            This is an initiative of your own, and your notes are shielded. H shows everything \
            again; nothing was erased.
            """,
        ownInitiative: "(own initiative)",
        typesUnseen: """
            Your notes are shielded: you would not see what you type here. Press Ctrl-T first.
            """,
        shieldNow: {
            $0
                ? "Your own notes and initiatives now show on no screen."
                : "Your own notes and initiatives show again."
        }, quit: "quit", back: "back",
        nothingToUndo: "There is nothing to undo here.",
        nothingToRedo: "There is nothing to redo here.",
        firstStep: "This is the first step.", lastStep: "This is the last step.",
        readOnly: "Your notes file can only be read; nothing changes.",
        readOnlyMark: "read only", saving: "saving …", notSaved: "NOT SAVED",
        pasteNeedsField: """
            Pasting works only in a text field. Go there with Tab and paste again.
            """,
        press: { "press \($0)" }, saved: { "saved \($0)" },
        stepOf: { "step \($0) of \($1)" },
        tooSmall: { columns, rows in
            "This window is too small. Make it at least \(columns) by \(rows) characters."
        })
}

/// Names of keys that are words.
public struct KeyPhrases: Sendable {
    let space: String

    static let dutch = KeyPhrases(space: "Spatie")
    static let english = KeyPhrases(space: "Space")
}
