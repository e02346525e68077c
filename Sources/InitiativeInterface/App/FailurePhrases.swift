internal import InitiativeModel

/// What went wrong, what was kept and what to do, in plain sentences.
public struct FailurePhrases: Sendable {
    let full: String
    let busy: String
    let damaged: String
    let cannotWrite: String
    let other: @Sendable (_ code: Int) -> String
    let kept: String
    let reading: @Sendable (WriteFailure) -> String
    let exporting: @Sendable (WriteFailure) -> String
    let readOnlyPermission: String
    let readOnlyDamaged: String
    let damagedNow: @Sendable (_ backup: String?) -> String

    /// Storing failed; what was typed is still in memory.
    func writing(_ failure: WriteFailure) -> String { cause(failure) + " " + kept }

    func readOnly(_ reason: ReadOnlyReason) -> String {
        switch reason {
        case .permission: readOnlyPermission
        case .damaged: readOnlyDamaged
        }
    }

    func cause(_ failure: WriteFailure) -> String {
        switch failure {
        case .diskFull: full
        case .busy: busy
        case .readOnly: cannotWrite
        case .damaged: damaged
        case .conflict: ""
        case .failed(let code): other(code)
        }
    }

    static let dutch = FailurePhrases(
        full: "De schijf is vol.",
        busy: "Een ander programma houdt je notitiebestand bezet.",
        damaged: "Je notitiebestand is beschadigd.",
        cannotWrite: "Je notitiebestand kan nu alleen gelezen worden.",
        other: { "Het notitiebestand kon niet worden geschreven (fout \($0) van SQLite)." },
        kept: """
            Alles wat je schreef staat nog op het scherm en wordt steeds opnieuw geprobeerd. \
            Los het op of druk op Ctrl-S; sluit het programma nog niet af.
            """,
        reading: { _ in
            """
            Dit initiatief kon niet uit je notitiebestand worden gelezen. Er is niets veranderd; \
            probeer het nog eens.
            """
        },
        exporting: { failure in
            (failure == .diskFull ? "De schijf is vol. " : "")
                + "Het verslag is niet opgeslagen. Je antwoorden staan veilig in je notitiebestand."
        },
        readOnlyPermission: """
            Je mag niet schrijven in je notitiebestand of de map ervan; daarom verandert er niets. \
            Maak bestand en map schrijfbaar en start opnieuw.
            """,
        readOnlyDamaged: """
            Je notitiebestand is beschadigd; daarom wordt er niets meer in geschreven. Zet een \
            reservekopie terug.
            """,
        damagedNow: { backup in
            "Je notitiebestand is beschadigd. Er wordt niets meer in geschreven. "
                + (backup.map { "De laatste reservekopie is \($0)." }
                    ?? "Er is geen reservekopie.")
        })

    static let english = FailurePhrases(
        full: "The disk is full.",
        busy: "Another program is holding your notes file.",
        damaged: "Your notes file is damaged.",
        cannotWrite: "Your notes file can only be read now.",
        other: { "The notes file could not be written (SQLite error \($0))." },
        kept: """
            All you wrote is still on the screen and is tried again and again. Solve it or press \
            Ctrl-S; do not close the program yet.
            """,
        reading: { _ in
            """
            This initiative could not be read from your notes file. Nothing was changed; try once \
            more.
            """
        },
        exporting: { failure in
            (failure == .diskFull ? "The disk is full. " : "")
                + "The report was not written. Your answers are safe in your notes file."
        },
        readOnlyPermission: """
            You may not write to your notes file or its folder, so nothing changes. Make file and \
            folder writable and start again.
            """,
        readOnlyDamaged: """
            Your notes file is damaged, so nothing is written to it any more. Put back a backup.
            """,
        damagedNow: { backup in
            "Your notes file is damaged. Nothing is written to it any more. "
                + (backup.map { "The latest backup is \($0)." } ?? "There is no backup.")
        })
}
