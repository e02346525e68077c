import InitiativeExchange
import InitiativeModel
import Testing

struct ColumnMappingTests {
    @Test(arguments: [
        (["Naam", "Omschrijving", "Woonplaats"], ListField.title, ["Naam"]),
        (["NAAM_INITIATIEF", "plaats"], .title, ["NAAM_INITIATIEF"]),
        (["Título", "descripción"], .title, ["Título"]),
        (["otsikko"], .title, ["otsikko"]),
        (["web-site"], .link, ["web-site"]),
        (["dateCreated"], .year, ["dateCreated"]),
        (["registrationNumber"], .id, ["registrationNumber"]),
        (["summary", "details"], .description, ["summary", "details"]),
        (["details"], .description, ["details"]),
        (["user name", "title"], .title, ["title"]),
        (["round", "selected"], .year, []),
    ])
    func `columns are known by their names`(
        names: [String], field: ListField, columns: [String]
    ) {
        #expect(ColumnMapping(guessing: names)[field] == columns)
    }

    private static let names = ["id", "action", "background", "more_text", "a+b"]

    @Test func `the user has the last word`() throws {
        let mapping = try ColumnMapping(guessing: Self.names).applying(
            ["titel=Background", "description=more text+action", "id=", "goal=a+b"],
            to: Self.names)
        #expect(mapping[.title] == ["background"])
        #expect(mapping[.description] == ["more_text", "action"])
        #expect(mapping[.id] == [] && mapping[.goal] == ["a+b"])
    }

    @Test(arguments: [
        (["titel"], ColumnMappingError.notAnAssignment("titel")),
        (["kleur=id"], .unknownField("kleur")), (["titel=x"], .unknownColumn("x")),
        (["titel=id+x"], .unknownColumn("x")), (["titel=id+"], .unknownColumn("")),
        (["titel=id", "title=id"], .repeatedField(.title)),
    ])
    func `a wish that cannot be followed is told`(
        assignments: [String], error: ColumnMappingError
    ) {
        #expect(throws: error) {
            try ColumnMapping().applying(assignments, to: Self.names)
        }
    }

    @Test func `columns of one field are joined by a blank line`() throws {
        let reading = try ListReading("action,background,additional_details\na,b,c\nd,,e\n")
        #expect(reading.lines == ["2 title=a description=b\n\nc", "3 title=d description=e"])
    }
}
