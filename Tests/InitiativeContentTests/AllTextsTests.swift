import InitiativeContent
import InitiativeModel
import Testing

struct AllTextsTests {
    @Test(arguments: NamedText.all, Language.allCases)
    func `a text is there, fits, and begins and ends without a space`(
        named: NamedText, language: Language
    ) {
        let text = named.text[language]
        #expect(!text.isEmpty)
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
        #expect(!text.contains("  ") && !text.contains("\n"))
        if let columns = named.columns { #expect(text.count <= columns) }
    }

    /// Names of rows in the makers' table, of sources in their list and of values in the code.
    @Test(arguments: NamedText.all, Language.allCases)
    func `no reader meets a name of the makers' own lists`(
        named: NamedText, language: Language
    ) throws {
        let rowOrSource = try Regex(#"\b([KVQLXABEGDF]\s?\d+[abc]?|[TC]\d+)\b"#)
        let code = try Regex(#"\b[a-z]+[A-Z]\w*\b"#)
        let text = named.text[language]
        #expect(text.firstMatch(of: rowOrSource) == nil)
        #expect(text.firstMatch(of: code) == nil)
    }

    @Test(arguments: NamedText.all)
    func `Dutch words are those of the trade`(named: NamedText) {
        let text = named.text.nl.lowercased()
        for word in [
            "cliënt", "doelgroep", "burgerlijk initiatief", "stakeholder", "empower", "score",
            "beste strategie", "cocreëer", "u kunt", " uw ",
        ] {
            #expect(!text.contains(word))
        }
    }

    @Test(arguments: NamedText.all)
    func `the two languages differ, but for names`(named: NamedText) {
        let isName =
            named.name.hasPrefix("label ") || named.name.hasPrefix("citation ")
            || ["water", "goal"].contains { named.name.hasSuffix(" \($0)") }
        #expect(isName || named.text.nl != named.text.en)
    }

    @Test func `the ladder is named after the slides and tells whose it is`() {
        for language in Language.allCases {
            #expect(!LadderContent.title[language].contains("Arnstein"))
            #expect(LadderContent.origin[language].contains("UNDP"))
            #expect(LadderContent.origin[language].contains("Arnstein (1969)"))
        }
        #expect(LadderContent.title.nl == "Participatieladder uit de presentatie (8 treden)")
    }

    @Test(arguments: Language.allCases)
    func `what the slides leave out is told with its figure`(language: Language) {
        let triggers = FiguresContent.triggers
        #expect(triggers.remainder[language].contains("\(Trigger.percentageNotOnSlide)%"))
        #expect(triggers.note[language].contains("97%"))
        #expect(FiguresContent.goals.remainder[language].contains("\(Goal.percentageNotOnSlide)%"))
        #expect(FiguresContent.goals.note[language].contains("98%"))
    }

    @Test(arguments: ConsiderationID.allCases)
    func `a reason is a full sentence or two`(id: ConsiderationID) {
        for language in Language.allCases {
            let reason = id.reason[language]
            #expect(reason.first?.isUppercase == true)
            #expect(reason.last == "." || reason.last == "?")
            #expect(reason.count <= 180)
        }
    }
}
