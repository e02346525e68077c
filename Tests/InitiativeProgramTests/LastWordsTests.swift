import InitiativeModel
import TerminalUI
import Testing

@testable import InitiativeInterface
@testable import InitiativeProgram

/// No last sentence promises what is not so.
struct LastWordsTests {
    private static let nothing = Unsaved(failure: nil, names: [], lastSaved: nil)

    private func sentence(_ ending: Ending, _ language: Language) -> String? {
        LastWords(language, isVote: false).sentence(ending)
    }

    @Test func `leaving needs no words, and a signal says that all is saved`() {
        #expect(sentence(.asked, .dutch) == nil)
        #expect(
            sentence(.signal(15), .dutch) == "Gestopt door signaal 15. Wat je schreef is bewaard.")
        #expect(sentence(.signal(1), .english) == "Stopped by signal 1. What you wrote is saved.")
    }

    @Test(arguments: Language.allCases)
    func `what is not stored is named, with why and with what is there`(language: Language) {
        let unsaved = Unsaved(
            failure: .diskFull,
            names: [
                Localized(nl: "wat valt op", en: "what strikes you"),
                Localized(nl: "stemmen", en: "votes"),
            ], lastSaved: "14:03")
        let expected =
            language == .dutch
            ? "De schijf is vol. Niet opgeslagen: wat valt op, stemmen. Wat om 14:03 als bewaard "
                + "stond, is er nog."
            : "The disk is full. Not stored: what strikes you, votes. What was saved up to 14:03 "
                + "is still there."
        #expect(sentence(.unsaved(unsaved, signal: nil), language) == expected)
        #expect(sentence(.unsaved(unsaved, signal: 1), language)?.hasSuffix(expected) == true)
    }

    @Test(
        arguments: [
            .diskFull, .busy, .readOnly, .damaged, .failed(code: 10), .refused(.stale),
            .refused(.gone), .refused(.newer), nil,
        ] as [WriteFailure?], Language.allCases)
    func `no cause is left out, and none promises`(failure: WriteFailure?, language: Language) {
        let text =
            sentence(
                .unsaved(Unsaved(failure: failure, names: [], lastSaved: nil), signal: 15),
                language) ?? ""
        #expect(text.contains(language == .dutch ? "Niet opgeslagen" : "Not stored"))
        #expect(!text.contains(language == .dutch ? "schreef is bewaard" : "wrote is saved"))
        #expect(text.contains("15") && !text.contains("  "))
    }

    @Test func `a program that hangs promises only what is stored`() {
        let words = LastWords(.dutch, isVote: false)
        #expect(words.whenHanging(signal: 15).contains("Wat je schreef is bewaard."))
        var desk = Desk(
            language: .dutch, themeName: "dark", themeNames: [], size: Size(columns: 80, rows: 24),
            rows: [])
        desk.saving = .pending
        words.follow(desk)
        #expect(words.whenHanging(signal: 15).contains("Niet opgeslagen"))
        desk.saving = .saved(at: "14:03")
        desk.language = .english
        words.follow(desk)
        #expect(words.whenHanging(signal: 15).contains("What you wrote is saved."))
        #expect(
            LastWords(.dutch, isVote: true).whenHanging(signal: 15).contains(
                "Een stem die in de stembus zat"))
    }
}
