public import InitiativeModel

/// The words about what was deleted and what is erased.
public struct DeletedPhrases: Sendable {
    let title: String
    let open: String
    let reading: String
    let nothing: String
    let bringBack: String
    let erase: String
    let eraseNow: String
    let longer: String
    let shorter: String
    let eraseAsk: String
    let askFirst: String
    let explain: @Sendable (_ days: Int) -> String
    let until: @Sendable (Day) -> String
    let broughtBack: @Sendable (_ title: String) -> String
    let retained: @Sendable (_ days: Int) -> String
    let erased: @Sendable (_ titles: String, _ isWhole: Bool) -> String
    let historyErased: @Sendable (_ title: String, _ isWhole: Bool) -> String
    let lessonErased: @Sendable (_ isWhole: Bool) -> String
    let nothingDeleted: String
    /// A title as it stands in a sentence.
    let named: @Sendable (_ title: String) -> String
    let left: @Sendable (_ paths: String) -> String
    let reports: @Sendable (_ paths: String) -> String
    let outOfReach: String
    let notErased: @Sendable (_ cause: String) -> String

    /// For whoever tells the same outside the screens.
    public func retainedText(_ days: Int) -> String { retained(days) }
    public func notErasedText(_ cause: String) -> String { notErased(cause) }

    /// What erasing came to, for whoever tells it.
    public func told(_ erased: Erased, of erasure: Erasure, in language: Language) -> String {
        let list = Phrases[language].list
        let titles = erased.initiatives.map { title in
            let title = title[language]
            return title.isEmpty ? list.untitled : named(title)
        }.joined(separator: ", ")
        // What is still in a backup is not called gone from them all.
        let isWhole = erased.left.isEmpty
        var sentences: [String] = []
        switch erasure {
        case .initiative: sentences.append(self.erased(titles, isWhole))
        case .deleted:
            sentences.append(titles.isEmpty ? nothingDeleted : self.erased(titles, isWhole))
        case .history: sentences.append(historyErased(titles, isWhole))
        case .lesson: sentences.append(lessonErased(isWhole))
        }
        if !erased.left.isEmpty { sentences.append(left(erased.left.joined(separator: ", "))) }
        if !erased.reports.isEmpty {
            sentences.append(reports(erased.reports.joined(separator: ", ")))
        }
        sentences.append(outOfReach)
        return sentences.joined(separator: " ")
    }

    static let dutch = DeletedPhrases(
        title: "Verwijderd", open: "wat verwijderd is",
        reading: "Wat verwijderd is wordt gelezen …",
        nothing: "Er is niets om terug te halen.",
        bringBack: "terughalen", erase: "voorgoed wissen", eraseNow: "echt voorgoed wissen",
        longer: "langer bewaren",
        shorter: "korter bewaren",
        eraseAsk: """
            Dit initiatief voorgoed wissen, met alles wat je erbij schreef? Dat is niet terug te \
            draaien. Met Shift-D gebeurt het.
            """,
        askFirst: "Druk eerst op d: dan staat er wat je wist.",
        explain: { days in
            """
            Wat je verwijdert, is nog \(days == 1 ? "1 dag" : "\(days) dagen") terug te halen. Daarna \
            wist het programma het vanzelf, ook uit de reservekopieën. Zo lang kun je ook een notitie \
            met u terughalen. Met + en - kies je een ander aantal dagen.
            """
        },
        until: { "tot en met \($0.text(in: .dutch))" },
        broughtBack: { "‘\($0)’ staat weer op de lijst, met alles wat je erbij schreef." },
        retained: {
            "Wat je verwijdert, is nu \($0 == 1 ? "1 dag" : "\($0) dagen") terug te halen."
        },
        erased: { titles, isWhole in
            isWhole
                ? "Voorgoed gewist, ook uit de reservekopieën: \(titles)."
                : "Voorgoed gewist uit je notities: \(titles)."
        },
        historyErased: { title, isWhole in
            """
            Van \(title) staat er alleen nog wat er nu staat. Wat eerder is geschreven, is voorgoed \
            gewist\(isWhole ? ", ook uit de reservekopieën" : " uit je notities").
            """
        },
        lessonErased: { isWhole in
            """
            De les is gewist, met alle stemmen\
            \(isWhole ? ", ook uit de reservekopieën van dit programma" : ", uit je notities").
            """
        },
        nothingDeleted: """
            Er was geen verwijderd initiatief. Wat je in notities had weggehaald, is voorgoed gewist.
            """,
        named: { "‘\($0)’" },
        left: { "Niet gelukt is het in: \($0). Verwijder die zelf." },
        reports: { "Er staan nog verslagen waarin het kan voorkomen; die zijn van jou: \($0)." },
        outOfReach:
            "Kopieën die je zelf maakte, en wat een schijf vasthoudt, blijven buiten bereik.",
        notErased: { "\($0) Het is nog niet helemaal gewist. Probeer het nog eens." })

    static let english = DeletedPhrases(
        title: "Deleted", open: "what was deleted", reading: "Reading what was deleted …",
        nothing: "There is nothing to bring back.",
        bringBack: "bring back", erase: "erase for good", eraseNow: "really erase for good",
        longer: "keep longer",
        shorter: "keep shorter",
        eraseAsk: """
            Erase this initiative for good, with all that you wrote with it? That cannot be taken \
            back. Press Shift-D to do it.
            """,
        askFirst: "Press d first: then it says what you erase.",
        explain: { days in
            """
            What you delete can be brought back for \(days == 1 ? "1 day" : "\(days) days"). After \
            that the program erases it by itself, from the backups too. For as long you can get a \
            note back with u. Press + and - for another number of days.
            """
        },
        until: { "up to and including \($0.text(in: .english))" },
        broughtBack: { "“\($0)” is back on the list, with all that you wrote with it." },
        retained: {
            "What is deleted can be brought back for \($0 == 1 ? "1 day" : "\($0) days") now."
        },
        erased: { titles, isWhole in
            isWhole
                ? "Erased for good, from the backups too: \(titles)."
                : "Erased for good from your notes: \(titles)."
        },
        historyErased: { title, isWhole in
            """
            Of \(title) only what stands there now is left. What was written before is erased for \
            good\(isWhole ? ", from the backups too" : " from your notes").
            """
        },
        lessonErased: { isWhole in
            """
            The lesson is erased, with all votes\
            \(isWhole ? ", from the backups of this program too" : ", from your notes").
            """
        },
        nothingDeleted: """
            No initiative had been deleted. What you had taken out of notes is erased for good.
            """,
        named: { "“\($0)”" },
        left: { "It did not work in: \($0). Delete those yourself." },
        reports: { "There are still reports that may hold it; they are yours: \($0)." },
        outOfReach: "Copies that you made yourself, and what a disk still holds, are out of reach.",
        notErased: { "\($0) It is not erased completely yet. Try once more." })
}
