import TestSupport
import TerminalUI
import Testing

/// An editor written as its text with a bar where the cursor stands: `een|twee`.
private struct Marked: CustomStringConvertible {
    let editor: TextEditor

    init(_ text: String) {
        // By scalars: a mark after the bar would be one character with it.
        let parts = text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
            .map { String($0) }
        editor = TextEditor(text: parts.joined(), cursor: parts[0].utf8.count)
    }

    init(_ editor: TextEditor) { self.editor = editor }

    var description: String {
        String(decoding: Array(editor.text.utf8)[..<editor.cursor], as: UTF8.self) + "|"
            + String(decoding: Array(editor.text.utf8)[editor.cursor...], as: UTF8.self)
    }

    func performing(_ commands: TextEditor.Command..., columns: Int = 10) -> String {
        var editor = editor
        for command in commands { editor.perform(command, columns: columns) }
        return Marked(editor).description
    }
}

struct TextEditorTests {
    @Test(arguments: [
        ("een|", "ee|n"), ("|een", "|een"), ("作者|", "作|者"), ("e\u{301}|", "|e\u{301}"),
        ("👨‍👩‍👧|x", "|👨‍👩‍👧x"), ("een\n|twee", "een|\ntwee"),
    ])
    func `left goes back one character`(before: String, after: String) {
        #expect(Marked(before).performing(.left) == after)
    }

    @Test(arguments: [
        ("|een", "e|en"), ("een|", "een|"), ("|作者", "作|者"), ("|e\u{301}x", "e\u{301}|x"),
        ("|👨‍👩‍👧x", "👨‍👩‍👧|x"),
    ])
    func `right goes on one character`(before: String, after: String) {
        #expect(Marked(before).performing(.right) == after)
    }

    @Test(arguments: [
        ("een twee|", "een |twee"), ("een |twee", "|een twee"), ("een, |twee", "|een, twee"),
        ("|een", "|een"), ("foto's|", "|foto's"), ("作者 é|", "作者 |é"),
        ("een\ntwee |", "een\n|twee "),
    ])
    func `a word to the left goes to where it begins`(before: String, after: String) {
        #expect(Marked(before).performing(.wordLeft) == after)
    }

    @Test(arguments: [
        ("|een twee", "een| twee"), ("een| twee", "een twee|"), ("een|", "een|"),
        ("een| , twee", "een , twee|"), ("|作者 é", "作者| é"),
    ])
    func `a word to the right goes to where it ends`(before: String, after: String) {
        #expect(Marked(before).performing(.wordRight) == after)
    }

    @Test(arguments: [
        ("een twee dr|ie", "een twee |drie"), ("een\ntw|ee", "een\n|twee"), ("|", "|"),
        ("aaaaaaaaaabb|b", "aaaaaaaaaa|bbb"),
    ])
    func `home goes to the start of the line as shown`(before: String, after: String) {
        #expect(Marked(before).performing(.lineStart) == after)
    }

    @Test(arguments: [
        ("e|en twee drie", "een twee| drie"), ("e|en\ntwee", "een|\ntwee"), ("|", "|"),
        ("|een  ", "een  |"), ("een|  \ntwee", "een  |\ntwee"),
        ("|een  twee    drie", "een  twee   | drie"),
        ("a|aaaaaaaaabbb", "aaaaaaaaa|abbb"),
    ])
    func `end goes to the end of the line as shown and no further`(before: String, after: String) {
        #expect(Marked(before).performing(.lineEnd) == after)
        #expect(Marked(before).performing(.lineEnd, .lineEnd) == after)
    }

    @Test func `the ends of the text are one key away`() {
        #expect(Marked("een\ntw|ee\ndrie").performing(.textStart) == "|een\ntwee\ndrie")
        #expect(Marked("een\ntw|ee\ndrie").performing(.textEnd) == "een\ntwee\ndrie|")
    }

    @Test(arguments: [
        ("e|en", "|en"), ("|een", "|een"), ("作者|", "作|"), ("xe\u{301}|", "x|"),
        ("x👨‍👩‍👧|", "x|"), ("een\n|twee", "een|twee"), ("a\n|\u{301}", "a\u{301}|"),
    ])
    func `backspace takes the character before`(before: String, after: String) {
        #expect(Marked(before).performing(.deleteBackward) == after)
    }

    @Test(arguments: [
        ("e|en", "e|n"), ("een|", "een|"), ("|作者", "|者"), ("|👨‍👩‍👧x", "|x"), ("een|\ntwee", "een|twee"),
    ])
    func `delete takes the character after`(before: String, after: String) {
        #expect(Marked(before).performing(.deleteForward) == after)
    }

    @Test(arguments: [
        ("een twee|", "een |"), ("een tw|ee", "een |ee"), ("een  |", "|"), ("|een", "|een"),
    ])
    func `a word is taken back to its start`(before: String, after: String) {
        #expect(Marked(before).performing(.deleteWordBackward) == after)
    }

    @Test(arguments: [
        ("een\ntw|ee", "een\n|ee"), ("|een", "|een"), ("een twee dr|ie", "een twee |ie"),
    ])
    func `the line is taken up to the cursor`(before: String, after: String) {
        #expect(Marked(before).performing(.deleteToLineStart) == after)
    }

    @Test(arguments: [
        ("e|en\ntwee", "e|\ntwee"), ("een|", "een|"), ("e|en  ", "e|"),
        ("e|en twee drie", "e| drie"),
        ("a|aaaaaaaaabbb", "a|bbb"),
    ])
    func `the line is taken from the cursor on`(before: String, after: String) {
        #expect(Marked(before).performing(.deleteToLineEnd) == after)
    }

    @Test(arguments: [
        ("eenen\nt|wee", "e|enen\ntwee"), ("een\ntwee|", "een|\ntwee"), ("e|en", "|een"),
        ("作者\nab|c", "作|者\nabc"), ("作者\nabc|d", "作|者\nabcd"), ("eentwee\n|", "|eentwee\n"),
    ])
    func `up keeps the column`(before: String, after: String) {
        #expect(Marked(before).performing(.up) == after)
    }

    @Test(arguments: [
        ("ee|n\ntwee", "een\ntw|ee"), ("een twee |drie", "een twee drie|"), ("e|en", "een|"),
        ("aaaaaaaaa|\naaaaaaaaaabb", "aaaaaaaaa\naaaaaaaaa|abb"),
        ("aaaaaaaaaa|\naaaaaaaaaabb", "aaaaaaaaaa\naaaaaaaaa|abb"),
    ])
    func `down keeps the column`(before: String, after: String) {
        #expect(Marked(before).performing(.down) == after)
    }

    @Test func `a short line in between does not cost the column`() {
        #expect(Marked("twaalf|\na\nveertien").performing(.down, .down) == "twaalf\na\nveerti|en")
        #expect(
            Marked("twaalf|\na\nveertien").performing(.down, .left, .down)
                == "twaalf\na\n|veertien")
    }

    @Test(arguments: [
        ("een|twee", " en ", "een en |twee"), ("e|", "\u{301}", "e\u{301}|"), ("|", "作者", "作者|"),
        ("👨\u{200D}|x", "👩", "👨\u{200D}👩|x"), ("|\u{301}x", "e", "e\u{301}|x"),
        ("a|b", "1\n2", "a1\n2|b"),
    ])
    func `typed text stands before the cursor, and a mark joins its letter`(
        before: String, typed: String, after: String
    ) {
        var editor = Marked(before).editor
        editor.insert(typed)
        #expect(Marked(editor).description == after)
    }

    @Test(arguments: 1...20)
    func `any edits leave the cursor inside the text`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "a", " ", "\n", "\r", "作", "e", "\u{301}", "🇳", "🇱", "👨", "\u{200D}", "👩", "\u{7}",
        ]
        var editor = TextEditor(text: "een twee", cursor: 99)
        for _ in 0..<300 {
            if Bool.random(using: &numbers) {
                editor.insert(numbers.text(of: pieces, length: 3))
            } else if let command = TextEditor.Command.allCases.randomElement(using: &numbers) {
                editor.perform(command, columns: .random(in: -1...9, using: &numbers))
            }
            let place = editor.text.utf8.index(
                editor.text.startIndex, offsetBy: editor.cursor,
                limitedBy: editor.text.endIndex)
            #expect(place.flatMap { String.Index($0, within: editor.text) } != nil)
        }
    }

    @Test func `up and down lead through a long text line by line, and back`() {
        let text = String(repeating: "tuin en buren ", count: 800)
        var editor = TextEditor(text: text, cursor: .max)
        var places = [editor.cursor]
        while let last = places.last, last > 0 {
            editor.perform(.up, columns: 70)
            #expect(editor.cursor < last)
            places.append(editor.cursor)
            guard editor.cursor < last else { return }
        }
        #expect(places.count == TextLines(text, columns: 70).count + 1)
    }
}
