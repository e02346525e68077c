import InitiativeExchange
import InitiativeModel
import Testing

struct JSONListTests {
    @Test(arguments: [
        (
            #"[{"titel":"Tuin","jaar":1998},{"titel":"Bad","x":1.10}]"#,
            [
                "1 title=Tuin year=1998", "2 title=Bad (x)=1.10",
            ]
        ),
        (
            "[\n {\"titel\": \"a\\n\\u00e9\\ud83d\\ude42\\\"}{\",\n  \"x\": [1, {\"b\" : null}]}\n]\n",
            [
                "1 title=a\né🙂\"}{ (x)=[1,{\"b\":null}]"
            ]
        ),
        (#"[{"titel":"a","x":null,"y":true,"z":[],"":2}]"#, ["1 title=a (y)=true (kolom 5)=2"]),
        (
            #"[{"titel":"a"},1,"b",{"titel":"c",},{"titel":"d"}]"#,
            [
                "1 title=a", "2 ! notAnObject", "3 ! notAnObject", "4 ! invalidJSON", "5 title=d",
            ]
        ),
        (
            #"[{"titel":"a",{"titel":"b"},{"titel":"c"]},{"titel":"d"}]"#,
            [
                "1 ! invalidJSON", "2 title=b", "3 ! invalidJSON", "4 title=d",
            ]
        ),
        ("[{\"titel\":\"a},\n{\"titel\":\"b\"}]", ["1 ! invalidJSON", "2 title=b"]),
        ("[{\"titel\":\"a\"},{\"titel\":\"b", ["1 title=a", "2 ! invalidJSON"]),
        (#"[{"titel":"\ud83d"},{"titel":01}]"#, ["1 title=\u{FFFD}", "2 ! invalidJSON"]),
        ("{\n\"titel\":\"a\"}\n{\"titel\":\"b\"}", ["1 title=a", "2 title=b"]),
        (
            "{\"titel\":\"a\"}\n\n{\"titel\":\n[3]\r\n{\"titel\":\"b\"}\r\n",
            [
                "1 title=a", "3 ! invalidJSON", "4 ! notAnObject", "5 title=b",
            ]
        ),
        ("{\"plaats\":\"a\"}\n{\"titel\":\"b\"}\n{}\n", ["1 ! noTitle", "2 title=b"]),
    ])
    func `objects are read one by one, and a bad one costs itself`(
        text: String, lines: [String]
    ) throws {
        for size in [1, 2, 5, 1000] {
            #expect(try ListReading(text, pieces: [size]).lines == lines)
        }
    }

    @Test(arguments: [ListFormat.json, .jsonLines])
    func `nesting is read to a depth of 64`(format: ListFormat) throws {
        func object(_ depth: Int) -> String {
            "{\"titel\":\"a\",\"x\":" + String(repeating: "[", count: depth - 1) + "1"
                + String(repeating: "]", count: depth - 1) + "}"
        }
        let text = [object(64), object(65), object(1000), object(2)].joined(separator: "\n")
        let reading = try ListReading(text, ListOptions(format: format))
        #expect(reading.results.count == 4 && reading.records.count == 2)
        #expect(reading.lines[1] == "2 ! nestedTooDeeply")
        #expect(reading.lines[2] == "3 ! nestedTooDeeply")
    }

    @Test(arguments: [ListFormat.json, .jsonLines])
    func `an object may be large, but not so large`(format: ListFormat) throws {
        let numbers = String(repeating: "1,", count: ListLimits.object / 2)
        let text = "{\"titel\":\"a\",\"x\":[\(numbers)1]}\n{\"titel\":\"b\"}\n"
        let reading = try ListReading(text, ListOptions(format: format))
        #expect(reading.lines == ["1 ! rowTooLong", "2 title=b"])
    }

    /// 150 objects with a title, and one more.
    private func late(_ last: String) -> String {
        (1...150).map { "{\"naam\":\"n\($0)\"}" }.joined(separator: "\n") + "\n\(last)\n"
    }

    @Test(arguments: [ListFormat.json, .jsonLines])
    func `a column that comes late counts where its name is a known one`(
        format: ListFormat
    ) throws {
        let text = late(
            #"{"naam":"a","wijk":"Oost","kleur":"rood","titel":"b","doelen":"natuur"}"#)
        let reading = try ListReading(text, ListOptions(format: format))
        #expect(reading.records.count == 151)
        #expect(
            reading.lines.last == "151 title=a place=Oost goal=natuur (kleur)=rood (titel)=b")
    }

    @Test func `a column that comes late can be asked for`() throws {
        let options = ListOptions(assignments: ["goal=Kleur", "plaats=", "link=x+y"])
        let text = late(#"{"naam":"a","wijk":"Oost","kleur":"rood","y":"u"}"#)
        #expect(throws: ColumnMappingError.unknownColumn("x")) {
            try ListReading(text, options)
        }
        let more = text + "{\"naam\":\"c\",\"x\":\"v\"}\n"
        let reading = try ListReading(more, options)
        #expect(
            Array(reading.lines.suffix(2)) == [
                "151 title=a goal=rood link=u (wijk)=Oost", "152 title=c link=v",
            ])
    }

    @Test func `a name that is wrong is told at once where all objects are known`() throws {
        let options = ListOptions(assignments: ["goal=kleur"])
        #expect(throws: ColumnMappingError.unknownColumn("kleur")) {
            try ListPreview(of: Array("[{\"titel\":\"a\"}]".utf8), options)
        }
    }

    @Test(arguments: [
        ("[]", "json"), ("[ {", "json"), ("{\"a\":1}\n", "jsonl"), ("{\n \"a\":1}", "json"),
        ("[titel],b\n", "csv"), ("{titel},b\n", "csv"), ("titel", "csv"),
    ])
    func `the format is told from the first bytes`(text: String, format: String) throws {
        let whole = text == "[]" || text == "[ {" ? text + "{\"titel\":1}" : text
        #expect(try ListPreview(of: Array(whole.utf8)).format.rawValue == format)
    }
}
