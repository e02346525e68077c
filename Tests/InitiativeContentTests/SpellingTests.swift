import InitiativeContent
import InitiativeModel
import TestSupport
import Testing

struct SpellingTests {
    @Test(.enabled(if: Spelling.isInstalled))
    func `the Dutch of the content is spelled as in the dictionary`() throws {
        let texts = NamedText.all.map(\.text.nl)
        let unknown = try Spelling.unknownWords(in: texts.joined(separator: "\n")).sorted()
        #expect(unknown == [])
    }

    @Test(.enabled(if: Spelling.isInstalled)) func `a slip is found`() throws {
        #expect(try Spelling.unknownWords(in: "De burrtuin is mooi.") == ["burrtuin"])
    }
}
