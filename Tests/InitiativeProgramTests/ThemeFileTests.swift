import InitiativeProgram
import TerminalUI
import Testing

struct ThemeFileTests {
    @Test(arguments: [
        ("[ink]\ntext = \"#e4e4e4\"\n\n[ink\n", 4), ("text =", 1), ("[ink]\ntext = #e4e4e4\n", 2),
        ("[ink]\ntext = \"#e4e4e4\"\ntext = \"#e4e4e4\"\n", 3), ("a\0b", 1),
    ])
    func `where it stops being TOML, the line is told`(text: String, line: Int) {
        #expect(throws: ThemeError.syntax(line: line)) { _ = try parse(text) }
    }

    @Test(arguments: [
        ("[inkt]\n", 1, "inkt"), ("# ink\n\nnaam = 1\n", 3, "naam"),
        ("[ink]\nline = \"#808080\"\nlin = \"#808080\"\n", 3, "lin"),
        ("[ink]\ntext = \"#e4e4e4\"\n[paper]\npage = \"#000000\"\ntext = \"#000000\"\n", 5, "text"),
        ("[paper]\r\npage = \"#000000\"\r\n\"vreemd\" = 1\r\n", 3, "vreemd"),
        ("\nink.texte = \"#e4e4e4\"\n", 2, "texte"),
        ("[ink]\n  # texte\n  texte = \"#e4e4e4\"\n", 3, "texte"),
    ])
    func `a name that means nothing is told with its line`(
        text: String, line: Int, name: String
    ) {
        #expect(throws: ThemeError.unknownName(line: line, name: name)) { _ = try parse(text) }
    }

    @Test(arguments: [
        ("[ink]\ntext = \"grijs\"\n", 2, "text"), ("[ink]\n\n\ntext = 12\n", 4, "text"),
        ("[ink]\ntext = \"#e4e4e4\"\n[paper]\nbar = \"#12\"\n", 4, "bar"),
        ("[ink]\ntext = [\"#e4e4e4\"]\n", 2, "text"), ("ink = { text = \"\" }\n", 1, "text"),
        ("[ink]\ntext = \"\\u001b[31m\"\n", 2, "text"),
    ])
    func `a colour that is none is told with its line`(text: String, line: Int, name: String) {
        #expect(throws: ThemeError.badColor(line: line, name: name)) { _ = try parse(text) }
    }

    @Test(arguments: ["", "# niets\n", "[ink]\n[paper]\n", "ink = 3\n"])
    func `a file without colours lacks them all`(text: String) {
        let all =
            Ink.allCases.map { "ink.\($0.rawValue)" }
            + Paper.allCases.map { "paper.\($0.rawValue)" }
        #expect(throws: ThemeError.missing(all)) { _ = try parse(text) }
    }

    private func parse(_ text: String) throws -> Theme {
        try ThemeFile.theme(named: "x", parsing: text)
    }
}
