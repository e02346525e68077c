import InitiativeContent
import InitiativeModel
import Testing

struct VisibleTextTests {
    @Test(arguments: Language.allCases)
    func `every text is there, without stray spaces or control characters`(language: Language) {
        for item in VisibleText.all {
            let text = item.text[language]
            #expect(!text.isEmpty, "\(item.place)")
            #expect(text.first?.isWhitespace != true, "\(item.place): \(text)")
            #expect(text.last?.isWhitespace != true, "\(item.place): \(text)")
            #expect(!text.contains("  "), "\(item.place): \(text)")
            let isPlain = text.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control
            }
            #expect(isPlain, "\(item.place): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `no text shows the makers' own row ids and marks`(language: Language) throws {
        let mark = try Regex(#"\b[A-Z]\d{1,2}[a-c]?\b|\[[A-Z]( ?\d+)?\]"#)
        for item in VisibleText.all {
            #expect(item.text[language].firstMatch(of: mark) == nil, "\(item.place)")
        }
    }

    @Test(arguments: [
        "empoweren", "cliënt", "client", "doelgroep", "target group", "burgerlijk initiatief",
        "civil initiative",
    ])
    func `no text uses a word that the field would wince at`(word: String) {
        for item in VisibleText.all {
            for language in Language.allCases {
                let text = item.text[language].lowercased()
                #expect(!text.contains(word), "\(item.place): \(text)")
            }
        }
    }

    @Test func `stakeholders occur in a quotation of the slide only`() throws {
        let quotation = try Regex("‘[^’]*’|“[^”]*”")
        for item in VisibleText.all {
            for language in Language.allCases {
                let text = item.text[language].replacing(quotation, with: "")
                #expect(!text.lowercased().contains("stakeholder"), "\(item.place): \(text)")
            }
        }
    }

    @Test(arguments: [
        "cooperatie", "strategieen", "beinvloed", "co-creatie", "éénzijdig",
    ])
    func `Dutch words carry their accents`(word: String) {
        for item in VisibleText.all {
            #expect(!item.text.nl.lowercased().contains(word), "\(item.place)")
        }
    }
}
