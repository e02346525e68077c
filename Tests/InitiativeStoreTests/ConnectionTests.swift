import GRDB
import TestSupport
import Testing

@testable import InitiativeStore

struct ConnectionTests {
    /// What SQLite does of itself is another value for each of these.
    @Test(arguments: [
        ("foreign_keys", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
        ("temp_store", "2"), ("secure_delete", "1"), ("synchronous", "2"),
        ("journal_mode", "truncate"),
    ])
    func `every opening asks for what keeps the file safe`(name: String, value: String) throws {
        let place = try NotesFolder()
        _ = try place.open()
        let notes = try place.open()
        #expect(try notes.reading { try String.fetchOne($0, sql: "PRAGMA \(name)") } == value)
    }
}
