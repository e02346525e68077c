public import InitiativeModel

/// The words of taking in a list.
public struct ImportPhrases: Sendable {
    let title: String
    let importList: String
    let askPath: String
    let pathHint: String
    let look: String
    let looking: String
    let mapping: String
    let kept: String
    let use: String
    let takeIn: String
    let stop: String
    let stopping: String
    let openList: String
    let takeBack: String
    let takenBack: String
    let notTakenBack: String
    let needsTitle: String
    let found: @Sendable (_ preview: ImportPreview) -> String
    let running: @Sendable (ImportProgress) -> String
    let outcome: @Sendable (ImportOutcome) -> String
    let failure: @Sendable (ImportFailure, _ path: String) -> String

    /// For whoever tells the same outside the screens.
    public func foundText(_ preview: ImportPreview) -> String { found(preview) }
    public func runningText(_ progress: ImportProgress) -> String { running(progress) }
    public func outcomeText(_ outcome: ImportOutcome) -> String { self.outcome(outcome) }
    public func failureText(_ failure: ImportFailure, _ path: String) -> String {
        self.failure(failure, path)
    }

    static let dutch = ImportPhrases(
        title: "Een lijst inlezen", importList: "lijst inlezen", askPath: "Welk bestand?",
        pathHint: "bijvoorbeeld ~/Downloads/initiatieven.csv", look: "bekijken",
        looking: "Het bestand wordt bekeken …",
        mapping: """
            Waar staat elke kolom voor? Kolommen zonder betekenis blijven bewaard bij hun rij.
            """,
        kept: "bewaren", use: "betekenis kiezen", takeIn: "inlezen", stop: "stoppen",
        stopping: "Gestopt. Er is niets ingelezen.", openList: "lijst openen",
        takeBack: "terugdraaien",
        takenBack: "Het inlezen is teruggedraaid: alles staat er weer zoals ervoor.",
        notTakenBack: """
            Dit kan niet meer: de lijst is intussen opnieuw ingelezen, of het inlezen is al \
            bevestigd. Er is niets veranderd.
            """,
        needsTitle: "Kies eerst een kolom voor de titel.",
        found: {
            "\($0.path): \($0.format), \($0.encoding), "
                + ($0.columns.count == 1 ? "1 kolom." : "\($0.columns.count) kolommen.")
        },
        running: {
            $0.fraction == 1
                ? "\($0.rows) rijen gelezen in \($0.seconds) s; ze worden op volgorde gezet …"
                : "\($0.rows) rijen gelezen, \($0.seconds) s …"
        },
        outcome: { outcome in
            var sentences = ["‘\(outcome.list.name)’ heeft nu \(outcome.list.count) rijen."]
            sentences.append(
                "Nieuw: \(outcome.result.added), veranderd: \(outcome.result.changed), weg: \(outcome.result.gone)."
            )
            if outcome.rejected > 0 {
                sentences.append(
                    outcome.rejected == 1
                        ? "1 rij kon niet worden gelezen."
                        : "\(outcome.rejected) rijen konden niet worden gelezen.")
            }
            if let rejects = outcome.rejects { sentences.append("Welke, staat in \(rejects).") }
            return sentences.joined(separator: "\n")
        },
        failure: { failure, path in
            switch failure {
            case .noSuchFile: "\(path) bestaat niet. Kijk de naam na."
            case .notReadable: "Je mag \(path) niet lezen. Er is niets ingelezen."
            case .notAFile: "\(path) is geen gewoon bestand."
            case .empty: "\(path) is leeg."
            case .noRows: "In \(path) staat geen rij met een titel. Er is niets ingelezen."
            case .stopped: "Gestopt. Er is niets ingelezen."
            case .diskFull: "De schijf is vol. Er is niets ingelezen; je notities staan er nog."
            case .busy:
                "Een ander programma gebruikt de lijsten. Er is niets ingelezen; probeer het straks."
            case .listsDamaged:
                """
                Er is niets ingelezen: het bestand met je lijsten, lists.sqlite, is beschadigd. Je \
                notities staan daar los van. Geef lists.sqlite een andere naam en lees de lijsten \
                opnieuw in uit hun bron.
                """
            case .listsNewer:
                """
                Er is niets ingelezen: lists.sqlite is van een nieuwere versie van dit programma. \
                Gebruik die versie.
                """
            case .listsDenied:
                "Er is niets ingelezen: je mag lists.sqlite niet lezen of schrijven."
            case .failed: "\(path) kon niet worden ingelezen. Alles staat er nog zoals ervoor."
            }
        })

    static let english = ImportPhrases(
        title: "Read in a list", importList: "read in a list", askPath: "Which file?",
        pathHint: "such as ~/Downloads/initiatives.csv", look: "look",
        looking: "Looking at the file …",
        mapping: """
            What does each column stand for? Columns without a meaning are kept with their row.
            """,
        kept: "keep", use: "choose meaning", takeIn: "read in", stop: "stop",
        stopping: "Stopped. Nothing was read in.", openList: "open the list",
        takeBack: "take back",
        takenBack: "The import was taken back: everything is as it was before.",
        notTakenBack: """
            Too late: the list has been read in again since, or the import was confirmed already. \
            Nothing has changed.
            """,
        needsTitle: "Choose a column for the title first.",
        found: {
            "\($0.path): \($0.format), \($0.encoding), "
                + ($0.columns.count == 1 ? "1 column." : "\($0.columns.count) columns.")
        },
        running: {
            $0.fraction == 1
                ? "\($0.rows) rows read in \($0.seconds) s; putting them in order …"
                : "\($0.rows) rows read, \($0.seconds) s …"
        },
        outcome: { outcome in
            var sentences = ["“\(outcome.list.name)” has \(outcome.list.count) rows now."]
            sentences.append(
                "New: \(outcome.result.added), changed: \(outcome.result.changed), gone: \(outcome.result.gone)."
            )
            if outcome.rejected > 0 {
                sentences.append(
                    outcome.rejected == 1
                        ? "1 row could not be read."
                        : "\(outcome.rejected) rows could not be read.")
            }
            if let rejects = outcome.rejects { sentences.append("\(rejects) tells which.") }
            return sentences.joined(separator: "\n")
        },
        failure: { failure, path in
            switch failure {
            case .noSuchFile: "There is no \(path). Look at the name."
            case .notReadable: "You may not read \(path). Nothing was read in."
            case .notAFile: "\(path) is not an ordinary file."
            case .empty: "\(path) is empty."
            case .noRows: "\(path) has no row with a title. Nothing was read in."
            case .stopped: "Stopped. Nothing was read in."
            case .diskFull: "The disk is full. Nothing was read in; your notes are still there."
            case .busy:
                "Another program uses the lists. Nothing was read in; try again later."
            case .listsDamaged:
                """
                Nothing was read in: the file with your lists, lists.sqlite, is damaged. Your notes \
                are not in it. Give lists.sqlite another name and read the lists in again from \
                their sources.
                """
            case .listsNewer:
                """
                Nothing was read in: lists.sqlite is of a newer version of this program. Use that \
                version.
                """
            case .listsDenied:
                "Nothing was read in: you may not read or write lists.sqlite."
            case .failed: "\(path) could not be read in. Everything is as it was before."
            }
        })
}
