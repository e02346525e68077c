import InitiativeExchange
import InitiativeModel
import Testing

struct CSVListTests {
    @Test(arguments: [
        (
            "titel,plaats\nTuin,Noord\nBad,Zuid",
            ["2 title=Tuin place=Noord", "3 title=Bad place=Zuid"]
        ),
        ("titel\r\nTuin\r\n\r\n  \r\nBad\r\n", ["2 title=Tuin", "5 title=Bad"]),
        ("titel\rTuin\rBad\r", ["2 title=Tuin", "3 title=Bad"]),
        (
            "titel,info\r\"a\rb\",c\rBad,d",
            ["2 title=a\nb description=c", "4 title=Bad description=d"]
        ),
        (
            "titel,info\n\"a\rb\r\nc\nd\",e\nf,g\rh",
            [
                "2 title=a\nb\nc\nd description=e", "5 title=f description=g\nh",
            ]
        ),
        ("titel;plaats\n\"a;b\";c,d\n", ["2 title=a;b place=c,d"]),
        ("titel\tplaats\na,b\tc\n", ["2 title=a,b place=c"]),
        ("titel|plaats\na|b\n", ["2 title=a place=b"]),
        ("titel,plaats\n\"zegt \"nee\" hier\",Noord\n", ["2 title=zegt \"nee\" hier place=Noord"]),
        ("titel,plaats\n\"zegt \"\"nee\"\"\",\"\"\n", ["2 title=zegt \"nee\""]),
        ("titel,plaats\n5\" buis,\"\"\"\"\n", ["2 title=5\" buis place=\""]),
        (
            "titel,plaats,jaar\nTuin\nBad,Zuid,1999,x,,y\n",
            [
                "2 title=Tuin", "3 title=Bad place=Zuid year=1999 (kolom 4)=x (kolom 6)=y",
            ]
        ),
        (
            "titel,x,x,,x 2\nTuin,1,2,3,4\n",
            [
                "2 title=Tuin (x)=1 (x 2)=2 (kolom 4)=3 (x 2 2)=4"
            ]
        ),
        ("titel,plaats\nT\0u\0in\0,\"Noo\0rd\"\n\0\0\0\n", ["2 title=Tuin place=Noord"]),
        ("titel,plaats\n  Tuin\t,\" Noord \"\n,\n", ["2 title=Tuin place=Noord"]),
        ("titel,plaats\n,Noord\nTuin,\n", ["2 ! noTitle", "3 title=Tuin"]),
        ("titel,tekst\n,alleen tekst\n", ["2 description=alleen tekst"]),
        (
            "titel,plaats\n\"Tuin,Noord\nBad,Zuid\nBos,Oost",
            [
                "2 ! unclosedQuote", "3 title=Bad place=Zuid", "4 title=Bos place=Oost",
            ]
        ),
        ("titel\n\"a\n\"b\n\"c", ["2 ! unclosedQuote", "3 ! unclosedQuote", "4 ! unclosedQuote"]),
        (
            "titel\n\"a\n\"\"\n\"c\"\nd",
            [
                "2 title=a\n\"\n\"c", "5 title=d",
            ]
        ),
        (
            "\u{FEFF}\n titel ,jaar\nTuin,sinds 1998 of zo\n",
            [
                "3 title=Tuin year=1998 (jaar)=sinds 1998 of zo"
            ]
        ),
        ("titel,jaar\nTuin,20260101\n", ["2 title=Tuin (jaar)=20260101"]),
        ("titel,plaats\n=1+1,\u{1B}[31m\u{202E}\n", ["2 title==1+1 place=\u{1B}[31m\u{202E}"]),
    ])
    func `a list from the world is read as it was meant`(text: String, lines: [String]) throws {
        #expect(try ListReading(text).lines == lines)
        // However the bytes come.
        for size in [1, 2, 3, 7] {
            #expect(try ListReading(text, pieces: [size]).lines == lines)
        }
    }

    @Test func `a field may hold a million bytes and no more`() throws {
        let long = String(repeating: "a", count: ListLimits.field)
        let reading = try ListReading("titel,plaats\n\(long),b\n\(long)a,c\n\"\(long)a\",d\ne,f\n")
        #expect(reading.results.count == 4)
        #expect(reading.records.first?.fields[.title]?.utf8.count == ListLimits.field)
        #expect(
            reading.lines.dropFirst() == [
                "3 ! fieldTooLong", "4 ! fieldTooLong", "5 title=e place=f",
            ])
    }

    @Test func `a thousand columns are enough`() throws {
        let row = String(repeating: ",x", count: 999)
        let reading = try ListReading("titel\na\(row)\nb\(row),x\nc\n")
        #expect(reading.records.first?.others.count == 999)
        #expect(reading.lines.dropFirst() == ["3 ! tooManyColumns", "4 title=c"])
    }

    @Test func `a row that never ends costs itself and no memory`() throws {
        let cells = String(repeating: "a,", count: 3 << 20)
        let reading = try ListReading("titel\nx\(cells)\nb\n", pieces: [100_000])
        #expect(reading.lines == ["2 ! rowTooLong", "3 title=b"])
    }

    @Test(.timeLimit(.minutes(1)))
    func `a list full of open quotes is not searched again for each`() throws {
        let row = "\"zegt \"nee\" en\n"
        let count = 400_000
        let reading = try ListReading("titel\n" + String(repeating: row, count: count) + "einde\n")
        #expect(reading.results.count == count + 1)
        #expect(reading.lines.last == "\(count + 2) title=einde")
    }

    @Test(arguments: ["", "\n\n", "  \r\n", "\u{FEFF}"])
    func `a list of nothing is empty`(text: String) {
        #expect(throws: ListError.empty) { try ListReading(text) }
    }

    @Test func `columns that cannot be named are told with their line`() {
        #expect(throws: ListError.unreadableHeader(2, .unclosedQuote)) {
            try ListReading("\n\"titel,plaats\nTuin,Noord")
        }
    }

    @Test func `columns without a name are named in the language asked for`() throws {
        let reading = try ListReading("titel,\na,b", ListOptions(language: .english))
        #expect(reading.lines == ["2 title=a (column 2)=b"])
    }
}
