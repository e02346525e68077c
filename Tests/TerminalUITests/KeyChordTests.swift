import TerminalUI
import Testing

struct KeyChordTests {
    private static let keys: [Key] =
        [
            .enter, .escape, .tab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
            .pageUp, .pageDown, .insert, .character(" "), .character("-"), .character("a"),
            .character("A"), .character("f"), .character("é"), .character("作"), .character("?"),
        ] + (1...12).map { .function($0) }

    @Test(arguments: keys)
    func `a chord reads back what it prints`(key: Key) {
        for control in [false, true] {
            for alt in [false, true] {
                for shift in [false, true] {
                    let chord = KeyChord(key, control: control, alt: alt, shift: shift)
                    #expect(KeyChord(chord.description) == chord)
                }
            }
        }
    }

    @Test(arguments: ["", "ctrl-", "entre", "f0", "f13", "hyper-a", "ab", "ctrl-ab", "f"])
    func `a name without a key is none, but a single letter is itself`(name: String) {
        #expect(KeyChord(name) == (name == "f" ? KeyChord(.character("f")) : nil))
    }

    @Test(
        arguments: [
            ("a", "a"), ("space", " "), ("作", "作"), ("ctrl-a", nil), ("alt-a", nil), ("enter", nil),
            ("up", nil),
        ] as [(KeyChord, String?)])
    func `only plain characters are typed`(chord: KeyChord, text: String?) {
        #expect(chord.typedText == text)
    }
}
