public import InitiativeModel

/// What went wrong, what was kept and what to do, in plain sentences.
public struct FailurePhrases: Sendable {
    let full: String
    let busy: String
    let damaged: String
    let cannotWrite: String
    let other: @Sendable (_ code: Int) -> String
    let kept: String
    let stale: String
    let gone: String
    let newer: String
    let notOpened: @Sendable (_ subject: String, _ cause: String) -> String
    let thisInitiative: String
    let initiativeGone: String
    let planGone: String
    let leave: String
    let stillThere: String
    let listsDamaged: String
    let newerNotes: @Sendable (_ rows: Int) -> String
    /// What could not be read, as the subject of a sentence.
    let subject: @Sendable (Reading) -> String
    let notRead: @Sendable (_ subject: String, _ cause: String) -> String
    let readBusy: String
    let readDenied: String
    let readDamaged: String
    let readNewer: String
    let readOther: @Sendable (_ code: Int) -> String
    let exporting: @Sendable (WriteFailure) -> String
    let readOnlyPermission: String
    let readOnlyDamaged: String
    let damagedNow: @Sendable (_ backup: String?) -> String

    /// Storing failed; what was typed is still in memory.
    func writing(_ failure: WriteFailure) -> String { cause(failure) + " " + kept }

    /// The same to who is leaving all the same.
    func leaving(_ failure: WriteFailure) -> String { cause(failure) + " " + leave }

    /// It is said once; what was known stays, and it is asked again.
    func reading(_ reading: Reading, _ failure: ReadFailure) -> String {
        // The lists can be made again from their sources.
        if failure == .damaged, reading == .lists || reading == .rows { return listsDamaged }
        // Of a damaged file nobody knows yet what is still there.
        return notRead(subject(reading), cause(failure))
            + (failure == .damaged ? "" : " " + stillThere)
    }

    /// It was asked for by a key, and is not tried again by itself.
    func opening(_ failure: ReadFailure) -> String { notOpened(thisInitiative, cause(failure)) }
    func lessonNotOpened(_ failure: ReadFailure) -> String {
        notOpened(subject(.lesson), cause(failure))
    }

    private func cause(_ failure: ReadFailure) -> String {
        switch failure {
        case .busy: readBusy
        case .noPermission: readDenied
        case .damaged: readDamaged
        case .newer: readNewer
        case .failed(let code): readOther(code)
        }
    }

    func refused(_ refusal: Refusal) -> String {
        switch refusal {
        case .stale: stale
        case .gone: gone
        case .newer: newer
        }
    }

    func readOnly(_ reason: ReadOnlyReason) -> String {
        switch reason {
        case .permission: readOnlyPermission
        case .damaged: readOnlyDamaged
        }
    }

    /// Why something could not be stored, as a sentence.
    public func cause(_ failure: WriteFailure) -> String {
        switch failure {
        case .diskFull: full
        case .busy: busy
        case .readOnly: cannotWrite
        case .damaged: damaged
        case .conflict: ""
        case .refused(let refusal): refused(refusal)
        case .failed(let code): other(code)
        }
    }

    static let dutch = FailurePhrases(
        full: "De schijf is vol.",
        busy: "Een ander programma houdt je notitiebestand bezet.",
        damaged: "Je notitiebestand is beschadigd.",
        cannotWrite: "Je notitiebestand kan nu alleen gelezen worden.",
        other: {
            "Het notitiebestand kon niet worden geschreven: \(FaultPhrases.cause($0, in: .dutch))."
        },
        kept: """
            Alles wat je schreef staat nog op het scherm en wordt steeds opnieuw geprobeerd. \
            Los het op of druk op Ctrl-S; sluit het programma nog niet af.
            """,
        stale: """
            Deze les ging intussen op een ander scherm verder. Wat je net deed is niet \
            uitgevoerd; je ziet nu hoe ver de les is.
            """,
        gone: "Dit is intussen ergens anders gewist. Wat je net deed, is niet opgeslagen.",
        newer: """
            Dit is intussen veranderd met een nieuwere versie van dit programma. Wat je net deed, \
            is niet opgeslagen.
            """,
        notOpened: { subject, cause in
            "\(subject) nu niet worden gelezen: \(cause) Er is niets veranderd; probeer het zo "
                + "nog eens."
        },
        thisInitiative: "Dit initiatief kon",
        initiativeGone: """
            Dit initiatief is intussen op een ander scherm verwijderd. Daar komt het terug met u.
            """,
        planGone: """
            Deze voorbereide les is intussen op een ander scherm verwijderd. Daar komt ze terug \
            met u.
            """,
        leave: """
            Nog niet alles is opgeslagen. Los het op en druk op Ctrl-S, of druk nog een keer om \
            weg te gaan: dan komt wat nog niet is opgeslagen in een noodkopie, als dat lukt.
            """,
        stillThere: "Er is niets weg.",
        listsDamaged: """
            Het bestand met je ingelezen lijsten, lists.sqlite, is beschadigd. Je notities staan \
            daar los van. Geef lists.sqlite een andere naam en lees de lijsten opnieuw in uit hun \
            bron.
            """,
        newerNotes: {
            """
            Bij \($0 == 1 ? "één rij" : "\($0) rijen") van deze lijst staat iets uit een nieuwere \
            versie van dit programma. Dat is hier niet te tonen, maar staat er nog.
            """
        },
        subject: { reading in
            switch reading {
            case .initiatives: "De lijst met initiatieven kon"
            case .lessons: "Je lessen konden"
            case .lesson: "Deze les kon"
            case .lists: "De ingelezen lijsten konden"
            case .rows: "De rijen van deze lijst konden"
            case .notes: "Wat je bij deze lijst noteerde, kon"
            case .deleted: "Wat je verwijderde kon"
            }
        },
        notRead: { subject, cause in
            "\(subject) nu niet worden gelezen: \(cause) Het wordt steeds opnieuw geprobeerd."
        },
        readBusy: "een ander programma houdt het bestand bezet.",
        readDenied: "je mag het bestand niet lezen.",
        readDamaged: "het bestand is beschadigd.",
        readNewer: "het bestand is van een nieuwere versie van dit programma.",
        readOther: { FaultPhrases.cause($0, in: .dutch) + "." },
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
        other: {
            "The notes file could not be written: \(FaultPhrases.cause($0, in: .english))."
        },
        kept: """
            Everything you wrote is still on the screen; saving it is tried again and again. Solve \
            the problem or press Ctrl-S; do not close the program yet.
            """,
        stale: """
            This lesson has been continued on another screen. What you just did was not carried \
            out; you now see how far the lesson is.
            """,
        gone: "This was erased elsewhere. What you just did is not stored.",
        newer: """
            This was changed with a newer version of this program. What you just did is not \
            stored.
            """,
        notOpened: { subject, cause in
            "\(subject) could not be read now: \(cause) Nothing was changed; try again in a moment."
        },
        thisInitiative: "This initiative",
        initiativeGone: """
            This initiative was deleted on another screen. Press u there to bring it back.
            """,
        planGone: """
            This prepared lesson was deleted on another screen. Press u there to bring it back.
            """,
        leave: """
            Not everything is stored yet. Solve it and press Ctrl-S, or press once more to leave: \
            then what is not stored yet goes into a rescue copy, if that works.
            """,
        stillThere: "Nothing is gone.",
        listsDamaged: """
            The file with your imported lists, lists.sqlite, is damaged. Your notes are not in it. \
            Give lists.sqlite another name and read the lists in again from their sources.
            """,
        newerNotes: {
            """
            With \($0 == 1 ? "one row" : "\($0) rows") of this list there is something from a \
            newer version of this program. It cannot be shown here, but is still there.
            """
        },
        subject: { reading in
            switch reading {
            case .initiatives: "The list of initiatives"
            case .lessons: "Your lessons"
            case .lesson: "This lesson"
            case .lists: "The imported lists"
            case .rows: "The rows of this list"
            case .notes: "What you noted with this list"
            case .deleted: "What you deleted"
            }
        },
        notRead: { subject, cause in
            "\(subject) could not be read now: \(cause) It is tried again and again."
        },
        readBusy: "another program is holding the file.",
        readDenied: "you may not read the file.",
        readDamaged: "the file is damaged.",
        readNewer: "the file is of a newer version of this program.",
        readOther: { FaultPhrases.cause($0, in: .english) + "." },
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
