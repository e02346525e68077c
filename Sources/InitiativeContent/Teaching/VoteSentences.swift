public import InitiativeModel

extension Spread {
    /// Why the votes are not shown; nil where they are.
    public func whyNot(in language: Language) -> String? {
        switch self {
        case .tally: nil
        case .hidden:
            Localized(
                nl: "De aantallen zijn nog niet getoond.", en: "The totals were not shown yet.")[
                    language]
        case .tooFew(let votes, let needed):
            Localized(
                nl: """
                    Er \(votes == 1 ? "is 1 stem" : "zijn \(votes) stemmen"). De verdeling staat \
                    hier pas vanaf \(needed): met minder is te raden wie wat koos.
                    """,
                en: """
                    There \(votes == 1 ? "is 1 vote" : "are \(votes) votes"). The spread shows \
                    only from \(needed) on: with fewer, who chose what can be guessed.
                    """)[language]
        }
    }
}

extension Shift {
    /// Why it is not shown who moved; nil where it is.
    public func whyNot(in language: Language) -> String? {
        switch self {
        case .table: nil
        case .hidden:
            Localized(
                nl: "Toon eerst de aantallen van beide rondes.",
                en: "Show the totals of both rounds first.")[language]
        case .nothingLinked:
            Localized(
                nl: """
                    Wie van keuze veranderde, is hier niet te tellen. Dat kan alleen als mensen in \
                    beide rondes op dezelfde terminal stemmen; bij getelde handen en een \
                    doorgegeven toetsenbord is niet te zien welke twee stemmen van dezelfde \
                    persoon zijn. De aantallen van beide rondes staan wel naast elkaar.
                    """,
                en: """
                    How many changed cannot be counted here. That takes votes from the same \
                    terminal in both rounds; counted hands and a keyboard passed round cannot link \
                    one vote to the next. The totals of both rounds do stand side by side.
                    """)[language]
        case .tooFew(let linked, let needed):
            Localized(
                nl: """
                    Van \(linked) \(linked == 1 ? "stem" : "stemmen") is te zien waar die vandaan \
                    \(linked == 1 ? "kwam" : "kwamen"). De tabel staat hier pas vanaf \(needed): \
                    met minder is te raden wie er van keuze veranderde.
                    """,
                en: """
                    Of \(linked) \(linked == 1 ? "vote" : "votes") it can be seen where \
                    \(linked == 1 ? "it" : "they") came from. The table shows only from \
                    \(needed) on: with fewer, who changed can be guessed.
                    """)[language]
        }
    }
}

extension ShiftTable {
    /// How many stayed and how many moved.
    public func summary(in language: Language) -> String {
        let moved = total - stayed
        return Localized(
            nl: """
                \(stayed) \(stayed == 1 ? "bleef" : "bleven") bij dezelfde keuze, \(moved) \
                \(moved == 1 ? "koos" : "kozen") anders.
                """,
            en: "\(stayed) made the same choice, \(moved) a different one.")[language]
    }
}
