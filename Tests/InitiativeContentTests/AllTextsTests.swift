import InitiativeContent
import InitiativeModel
import Testing

struct AllTextsTests {
    @Test(arguments: Language.allCases)
    func `a text is there, fits, and begins and ends without a space`(language: Language) {
        for named in NamedText.all {
            let text = named.text[language]
            #expect(!text.isEmpty, "\(named.name)")
            #expect(text.first?.isWhitespace == false, "\(named.name)")
            #expect(text.last?.isWhitespace == false, "\(named.name)")
            #expect(!text.contains("  "), "\(named.name)")
            // Only what stands in a cell of a grid breaks its lines itself.
            #expect(!text.contains("\n") || named.name.hasPrefix("name of "), "\(named.name)")
            let longest = text.split(separator: "\n").map(\.count).max() ?? 0
            if let columns = named.columns { #expect(longest <= columns, "\(named.name)") }
        }
    }

    /// Names of rows in the makers' table, of sources in their list and of values in the code.
    @Test(arguments: Language.allCases)
    func `no reader meets a name of the makers' own lists`(language: Language) throws {
        let rowOrSource = try Regex(#"\b([KVQLXABEGDF]\s?\d+[abc]?|[TC]\d+)\b|\[[A-Z]( ?\d+)?\]"#)
        let code = try Regex(#"\b[a-z]+[A-Z]\w*\b"#)
        for named in NamedText.all {
            let text = named.text[language]
            #expect(text.firstMatch(of: rowOrSource) == nil, "\(named.name): \(text)")
            #expect(text.firstMatch(of: code) == nil, "\(named.name): \(text)")
        }
    }

    @Test(arguments: [
        "cliënt", "client", "doelgroep", "target group", "burgerlijk initiatief",
        "civil initiative", "empoweren", "score", "de beste strategie", "cocreëer", "u kunt",
        " uw ",
        "cooperatie", "strategieen", "beinvloed", "co-creatie", "éénzijdig",
    ])
    func `no text uses a word that the field would wince at`(word: String) {
        for named in NamedText.all {
            for language in Language.allCases {
                let text = named.text[language].lowercased()
                #expect(!text.contains(word), "\(named.name): \(text)")
            }
        }
    }

    @Test func `stakeholders occur in a quotation of the slide only`() throws {
        let quotation = try Regex("‘[^’]*’|“[^”]*”")
        for named in NamedText.all {
            for language in Language.allCases {
                let text = named.text[language].replacing(quotation, with: "")
                #expect(!text.lowercased().contains("stakeholder"), "\(named.name): \(text)")
            }
        }
    }

    @Test func `no text has control characters`() {
        for named in NamedText.all {
            let scalars = (named.text.nl + named.text.en).unicodeScalars
            let isPlain = scalars.allSatisfy {
                $0 == "\n" || $0.properties.generalCategory != .control
            }
            #expect(isPlain, "\(named.name)")
        }
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
