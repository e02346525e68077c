internal import Foundation
internal import InitiativeInterface
internal import InitiativeExchange
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalUI

extension ProgramPhrases {
    static let dutch = ProgramPhrases(
        needsTerminal: """
            Dit programma heeft een terminal nodig; zonder terminal werken ‘initiatiefwijzer list’ \
            en ‘initiatiefwijzer report’.
            """,
        unusableTerminal: { term in
            "De terminal ‘\(term)’ is hier niet bekend of kan geen scherm tonen. Probeer het met "
                + "TERM=xterm-256color, of gebruik ‘initiatiefwijzer list’ en ‘report’."
        },
        noHome: """
            Er is geen map voor je notities: HOME en XDG_DATA_HOME ontbreken. Noem met --file zelf \
            een bestand.
            """,
        cannotPrint: "Niet alles kon worden weggeschreven; misschien is de schijf vol.",
        crashed: """
            Initiatiefwijzer is onverwacht gestopt. Wat je schreef is bewaard, op hooguit de laatste \
            seconde na. Start opnieuw om verder te gaan.
            """,
        crashedSaving: """
            Initiatiefwijzer is onverwacht gestopt terwijl het nog aan het opslaan was. Wat je het \
            laatst schreef kan ontbreken; wat daarvoor als bewaard stond, is er nog.
            """,
        crashedUnsaved: {
            """
            Initiatiefwijzer is onverwacht gestopt. \($0) Daarom is wat je het laatst schreef niet \
            opgeslagen; wat daarvoor als bewaard stond, is er nog.
            """
        },
        stopped: { "Gestopt door signaal \($0). Wat je schreef is bewaard." },
        stoppedUnsaved: { "Gestopt door signaal \($0)." },
        notSaved: { cause, names, lastSaved in
            cause + " Niet opgeslagen: \(names.isEmpty ? "wat je het laatst schreef" : names). "
                + (lastSaved.map { "Wat om \($0) als bewaard stond, is er nog." }
                    ?? "Wat eerder bewaard was, is er nog.")
        },
        rescued: {
            "Het ligt in een noodkopie, \($0). Bij de volgende start kun je het alsnog opslaan."
        },
        tooSlow: """
            Opslaan duurde te lang; misschien houdt een ander programma je notitiebestand bezet.
            """,
        voteNeedsTerminal: """
            Stemmen op een scherm vraagt een terminal; zonder terminal stem je met --answer. Er is \
            niets gestemd.
            """,
        voteCrashed: """
            Het stemmen is onverwacht gestopt. Een stem die in de stembus zat, zit daar nog. Geef \
            dezelfde opdracht opnieuw om verder te gaan.
            """,
        voteStopped: {
            "Gestopt door signaal \($0). Een stem die in de stembus zat, zit daar nog."
        },
        noInitiative: {
            "Er is geen initiatief ‘\($0)’. Met ‘initiatiefwijzer list’ zie je welke er zijn."
        },
        nothingInReference: {
            "Over ‘\($0)’ staat niets in de naslag. ‘initiatiefwijzer reference’ noemt alles "
                + "wat er staat."
        },
        rejected: { "regel \($0): \($1)" },
        reason: { reason in
            switch reason {
            case .noTitle: "geen titel en geen omschrijving"
            case .unclosedQuote: "een aanhalingsteken wordt nergens gesloten"
            case .fieldTooLong: "een cel is langer dan 1 MB"
            case .rowTooLong: "de rij is te lang"
            case .tooManyColumns: "meer dan 1000 kolommen"
            case .notAnObject: "hier had een JSON-object moeten staan"
            case .invalidJSON: "dit is geen geldige JSON"
            case .nestedTooDeeply: "de gegevens zitten te diep in elkaar"
            }
        },
        columnMeans: { "  \($0)  →  \($1)" }, columnKept: "(bewaard bij de rij)",
        dryRun: "Er is niets ingelezen: dit was een proef.", importName: "Lijst: ",
        noView: { "Er is geen weergave ‘\($0)’. Bewaar er een met v in een lijst." },
        noList: { "Er is geen lijst ‘\($0)’. ‘initiatiefwijzer lists’ noemt welke er zijn." },
        listChanged: {
            "De lijst ‘\($0)’ is intussen opnieuw ingelezen. Er is niets verwijderd; probeer het "
                + "nog eens."
        },
        listProblem: { error in
            switch error {
            case .file(.damaged(let path)), .file(.notOurs(let path)), .file(.empty(let path)),
                .file(.notAFile(let path)):
                """
                Het bestand met je ingelezen lijsten, \(path), is beschadigd of is iets anders. Er is \
                niets aan veranderd, en je notities staan er los van. Geef het een andere naam en \
                lees de lijsten opnieuw in uit hun bron, met import.
                """
            case .file(.newer(let path)):
                """
                Het bestand met je ingelezen lijsten, \(path), is van een nieuwere versie van \
                initiatiefwijzer. Er is niets aan veranderd. Gebruik die versie.
                """
            case .file(.noPermission(let path)), .file(.foreignOwner(let path)):
                "Je mag het bestand met je ingelezen lijsten niet lezen: \(path). Vraag toegang."
            case .file(.cannotCreate(let path, _)):
                "Het bestand voor ingelezen lijsten kan hier niet worden gemaakt: \(path)."
            case .file(.busy(let path)):
                "Een ander programma houdt \(path) bezet. Sluit dat, of probeer het straks opnieuw."
            case .file(.diskFull(let path)):
                "De schijf is vol; \(path) kon niet worden geschreven. Wat er stond, staat er nog."
            case .file(.failed(let path, let code)):
                """
                De ingelezen lijsten in \(path) konden niet worden gelezen: \
                \(FaultPhrases.cause(code, in: .dutch)). Wat er stond, staat er nog.
                """
            case .interrupted, .cancelled: "Gestopt."
            case .gone: "Deze lijst is er niet meer."
            case .tooManyRows: "Zoveel rijen passen niet in één lijst."
            }
        },
        mapping: { error in
            switch error {
            case .notAnAssignment(let text): "‘\(text)’ klopt niet; schrijf het als title=kolom."
            case .unknownField(let name):
                "‘\(name)’ is geen veld; er zijn: "
                    + ListField.allCases.map(\.rawValue).joined(separator: ", ") + "."
            case .unknownColumn(let name): "Er is geen kolom ‘\(name)’ in dit bestand."
            case .repeatedField(let field): "‘\(field.rawValue)’ staat er twee keer."
            }
        },
        unknownColumn: { "Op ‘\($0)’ kan een lijst niet worden gesorteerd." },
        noColumn: { "Er is geen kolom ‘\($0)’; er zijn: \($1)." },
        badChoice: { ": \($0) is \($1)" },
        cannotWriteReport: { path, reason in
            "Het verslag kon niet naar \(path) worden geschreven: \(reason). "
                + "Je antwoorden zijn ongemoeid gebleven."
        },
        notAFile: "dat is geen gewoon bestand",
        otherFile: "daar staat al een ander bestand; met --force wordt het vervangen",
        ownFile: "daar bewaart dit programma zijn eigen gegevens; kies een andere plek",
        system: { number in
            switch number {
            case ENOENT: "die map bestaat niet"
            case ENOTDIR: "een deel van het pad is geen map"
            case EISDIR: "dat is een map"
            case EACCES, EPERM: "daar mag dit programma niet schrijven"
            case EROFS: "daar kan alleen gelezen worden"
            case ENOSPC, EDQUOT, EFBIG: "de schijf is vol"
            case ENAMETOOLONG: "die naam is te lang"
            case EIO: "de schijf gaf een fout"
            case EMFILE, ENFILE: "er staan te veel bestanden open"
            default: FaultPhrases.cause(-Int(number), in: .dutch)
            }
        },
        usage: { detail in
            "Deze opdracht klopt niet\(detail). ‘initiatiefwijzer --help’ noemt wat er kan."
        },
        badLanguage: ": --language is nl of en",
        badSize: ": --size is kolommen x regels, zoals 80x24",
        noLesson: {
            "Er is geen les ‘\($0)’. ‘initiatiefwijzer lesson list’ laat zien "
                + "welke er zijn."
        },
        newerLesson: {
            "De les ‘\($0)’ is veranderd met een nieuwere versie van dit programma. Ze "
                + "staat er nog, maar is hier niet te lezen."
        },
        noLessonHeld: "Er is geen les bezig. Begin er een in het programma, met t en dan h.",
        lessonIsOver: { "De les ‘\($0)’ is afgelopen; er kan niet meer gestemd worden." },
        lessonKind: { $0 ? "voorbereid" : $1 ? "gegeven" : "bezig" },
        newerLessons: {
            """
            \($0 == 1 ? "Eén les is" : "\($0) lessen zijn") veranderd met een nieuwere versie van \
            dit programma: nog aanwezig, maar hier niet te lezen.
            """
        },
        noClassFolder: {
            "Op \($0) is geen lesmap, of je mag er niet in. Er is niets gestemd. Neem de "
                + "opdracht over die op het scherm van de groep staat."
        },
        noLessonHere: {
            "In deze map staat geen les met de code ‘\($0)’. Er is niets gestemd. Neem de opdracht "
                + "over die op het scherm van de groep staat."
        },
        newerLessonHere: """
            Deze les wordt gegeven met een nieuwere versie van dit programma. Er is niets gestemd. \
            Stem met dezelfde versie als de docent.
            """,
        noRoundOpen: """
            Er is nu geen ronde open, dus deze stem telt niet mee. Probeer het opnieuw als er een \
            open is.
            """,
        unknownAnswer: { "‘\($0)’ is geen van de antwoorden: \($1). Er is niets gestemd." },
        cannotReadScript: { "Het script \($0) kon niet worden gelezen." },
        unknownKey: { "Regel \($1) van het script noemt een toets die niet bestaat: \($0)." },
        checkPassed: { "in orde: \($0)" },
        checkFailed: { "Er zijn \($0) fouten gevonden." },
        themeChecked: { "thema \($0)" },
        contentChecked: { "inhoud, \($0) casussen in twee talen" },
        place: "Plaats: ", goal: "Doel: ", year: "Sinds: ", source: "Bron: ",
        notes: { error in
            let kept = " Er is niets aan veranderd."
            return switch error {
            case .notOurs(let path):
                "\(path) is geen notitiebestand van initiatiefwijzer.\(kept) "
                    + "Kies met --file een ander bestand."
            case .empty(let path):
                "\(path) is leeg en dus geen notitiebestand.\(kept) "
                    + "Haal het weg of kies met --file een ander bestand."
            case .damaged(let path):
                "Het notitiebestand \(path) is beschadigd.\(kept) Reservekopieën staan in de map "
                    + "backups ernaast; zet er een terug of kies met --file een ander bestand."
            case .newer(let path):
                "Het notitiebestand \(path) is gemaakt door een nieuwere versie van "
                    + "initiatiefwijzer.\(kept) Gebruik die versie, of kies met --file een ander bestand."
            case .notAFile(let path):
                "\(path) is geen gewoon bestand.\(kept) Kies met --file een ander bestand."
            case .noPermission(let path):
                "Je mag \(path) niet lezen.\(kept) Vraag toegang of kies met --file een ander bestand."
            case .foreignOwner(let path):
                "\(path) is van een andere gebruiker.\(kept) Kies met --file een eigen bestand."
            case .cannotCreate(let path, _):
                "Het notitiebestand \(path) kan hier niet worden gemaakt. Maak de map schrijfbaar "
                    + "of kies met --file een ander bestand."
            case .busy(let path):
                "Een ander programma houdt \(path) bezet. Sluit dat, of probeer het straks opnieuw."
            case .diskFull(let path):
                "De schijf is vol; \(path) kon niet worden geschreven. Wat er stond staat er nog."
            case .failed(let path, let code):
                """
                \(path) kon niet worden gelezen of geschreven: \
                \(FaultPhrases.cause(code, in: .dutch)). Wat er stond, staat er nog.
                """
            }
        },
        theme: { name, error in
            let reason: String =
                switch error {
                case .unknown(_, let known):
                    "bestaat niet; er zijn: \(known.joined(separator: ", "))"
                case .unreadableFile: "kan niet worden gelezen"
                case .syntax(let line): "klopt niet op regel \(line)"
                case .unknownName(let line, let key):
                    "noemt op regel \(line) iets wat niet bestaat: \(key)"
                case .badColor(let line, let key):
                    "heeft op regel \(line) geen kleur als #rrggbb bij \(key)"
                case .missing(let names): "mist kleuren: \(names.joined(separator: ", "))"
                case .unreadable(let ink, let paper):
                    "is niet leesbaar: \(ink.rawValue) op \(paper.rawValue) steekt te weinig af"
                }
            return "Het thema ‘\(name)’ \(reason)."
        },
        help: { themes in
            """
            initiatiefwijzer: met welke strategie sta jij als sociale professional naast een
            burgerinitiatief? Een wandeling langs vier strategieën, alleen of in een groep.

            Gebruik
              initiatiefwijzer                     het programma starten
              initiatiefwijzer list                alle initiatieven
                  [--filter TEKST] [--sort KOLOM[:desc]] [--columns A,B] [--json|--jsonl|--csv]
              initiatiefwijzer show ID [--json]    één initiatief
              initiatiefwijzer report ID           je verslag over een initiatief
                  [--format markdown|json] [--output BESTAND [--force]]   (- is standaarduitvoer)
              initiatiefwijzer reference [WOORD]   begrippen, dia's en bronnen opzoeken
              initiatiefwijzer import BESTAND      een lijst inlezen (- is standaardinvoer)
                  [--name NAAM] [--map title=KOLOM] [--licence TEKST] [--dry-run]
                  [--format csv|json|jsonl] [--encoding utf-8|...] [--delimiter TEKEN]
              initiatiefwijzer lists               de ingelezen lijsten
                  [--json] [--delete NAAM]
              initiatiefwijzer list --in NAAM      de rijen van een lijst; of --view WEERGAVE
                  [--filter TEKST] [--sort VELD[:desc]] [--columns A,B] [--json|--jsonl|--csv]
              initiatiefwijzer lesson list [--json]   voorbereide en gegeven lessen
              initiatiefwijzer lesson share CODE MAP   anderen laten stemmen in een les
                  [--group GROEP]                  (alleen leden van een groep)
              initiatiefwijzer lesson console [CODE]   scherm voor de docent, op een tweede terminal
              initiatiefwijzer lesson report CODE   het verslag van een les, zonder namen
                  [--format markdown|csv|json] [--output BESTAND [--force]]
              initiatiefwijzer vote --folder MAP CODE   stemmen in een les, zoals op het scherm van de groep
                  [--answer ANTWOORD] [--reason TEKST] [--wait SECONDEN]   zonder eigen scherm
              initiatiefwijzer forget ID           een initiatief voorgoed wissen, met alles erbij
                  [--history]                      alleen wat er eerder stond
              initiatiefwijzer forget --deleted    voorgoed wissen wat verwijderd is
              initiatiefwijzer forget --keep DAGEN   zo lang is verwijderd terug te halen (eerst 30)
              initiatiefwijzer check               thema's en inhoud nakijken
              initiatiefwijzer play SCRIPT         toetsen afspelen en de schermen tonen
                  [--size 80x24]                   (- is standaardinvoer)

            Overal
              --in NAAM            begin bij een ingelezen lijst
              --file BESTAND       een ander notitiebestand dan het gewone
              --language nl|en     de taal
              --theme NAAM         het kleurthema (\(themes.joined(separator: " of ")))
              --help, --version

            Je notities staan in $XDG_DATA_HOME/initiatiefwijzer/notes.sqlite, gewoonlijk
            ~/.local/share/initiatiefwijzer/notes.sqlite. Er gaat niets over het netwerk.

            """
        })
}
