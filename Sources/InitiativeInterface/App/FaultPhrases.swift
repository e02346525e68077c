internal import Foundation
public import InitiativeModel

/// Why a file could not be read or written, as part of a sentence: never a number alone, and never
/// in the words of the system, which are English.
public enum FaultPhrases {
    /// - Parameter code: SQLite's result code; negative for an error number of the system.
    public static func cause(_ code: Int, in language: Language) -> String {
        let text = code < 0 ? system(Int32(-code)) : database(code)
        let other = code == 0 ? noCause : unknown(abs(code))
        return (text ?? other)[language]
    }

    private static func system(_ number: Int32) -> Localized<String>? {
        switch number {
        case ENOENT:
            Localized(
                nl: "daar is geen bestand, of een link naar niets",
                en: "there is no file, or a link to nothing")
        case EMFILE, ENFILE:
            Localized(nl: "er staan te veel bestanden open", en: "too many files are open")
        case EIO: disk
        case ELOOP:
            Localized(
                nl: "daar staan links die naar elkaar verwijzen",
                en: "there are links that point to each other")
        case ENAMETOOLONG: Localized(nl: "die naam is te lang", en: "the name is too long")
        case ENOTDIR:
            Localized(
                nl: "een deel van het pad is geen map", en: "part of the path is not a folder")
        case EROFS:
            Localized(nl: "daar kan alleen gelezen worden", en: "one can only read there")
        case EACCES, EPERM:
            Localized(
                nl: "dit programma mag daar niet bij", en: "this program may not go there")
        default: nil
        }
    }

    /// By the primary result code, which is the last byte.
    private static func database(_ code: Int) -> Localized<String>? {
        switch code & 0xFF {
        case 1:
            Localized(
                nl: "er ontbreekt iets in het bestand", en: "something is missing in the file")
        case 7: Localized(nl: "het geheugen is vol", en: "the memory is full")
        case 10: disk
        case 13: Localized(nl: "de schijf is vol", en: "the disk is full")
        case 14: Localized(nl: "het bestand ging niet open", en: "the file did not open")
        case 18: Localized(nl: "de tekst is te groot", en: "the text is too large")
        case 19, 20:
            Localized(
                nl: "het past niet bij wat er al staat",
                en: "it does not fit what is there already")
        default: nil
        }
    }

    private static let disk = Localized(
        nl: "de schijf gaf een fout", en: "the disk reported a fault")

    private static let noCause = Localized(
        nl: "de oorzaak is niet bekend", en: "the cause is not known")

    private static func unknown(_ number: Int) -> Localized<String> {
        Localized(
            nl: "een oorzaak die dit programma niet kent, met nummer \(number)",
            en: "a cause that this program does not know, number \(number)")
    }
}
