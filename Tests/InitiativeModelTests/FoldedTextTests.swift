import InitiativeModel
import Testing

struct FoldedTextTests {
    @Test(arguments: [
        ("Buurttuin", "buurttuin"), ("É", "e"), ("e\u{301}", "e"), ("Coöperatie", "cooperatie"),
        ("ĲSBAAN", "ijsbaan"), ("ĳs", "ijs"), ("Straße", "strasse"), ("Łódź", "lodz"),
        ("İstanbul", "istanbul"), ("a\u{A0}b\tc\r\nd", "a b c  d"), ("社区花园", "社区花园"),
        ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("\u{301}", ""), ("a\0b", "a\0b"), ("", ""),
    ])
    func `letters lose case and accents, and nothing else is lost`(text: String, folded: String) {
        #expect(FoldedText.fold(text) == folded)
        #expect(FoldedText.fold(folded) == folded)
    }

    @Test func `words are parted by white space of every kind`() {
        #expect(FoldedText.words(in: " Oude\u{2003}Singel\n12 ") == ["oude", "singel", "12"])
    }
}
