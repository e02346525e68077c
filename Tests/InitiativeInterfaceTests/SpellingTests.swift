import TestSupport
import Testing

@testable import InitiativeInterface

struct SpellingTests {
    /// Every text of the phrases that is one, group by group; what is made with a name or a
    /// number in it is seen on the golden screens.
    private func texts(of value: Any) -> [String] {
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.flatMap { texts(of: $0.value) }
    }

    @Test(.enabled(if: Spelling.isInstalled))
    func `the Dutch of the interface is spelled as in the dictionary`() throws {
        let texts = texts(of: Phrases.dutch)
        #expect(texts.count > 150)
        let unknown = try Spelling.unknownWords(in: texts.joined(separator: "\n")).sorted()
        #expect(unknown == [])
    }
}
