import TerminalUI
import Testing

@testable import InitiativeInterface

struct FieldCursorTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// A bar stands for the cursor.
        let before: String
        let after: String
    }

    /// Undo of a large paste: what is compared is compared once.
    @Test func `a text of a megabyte is left and comes back`() {
        let large = String(repeating: "veel tekst ", count: 100_000)
        var cursor = FieldCursor()
        let text = cursor.edit("voor na") {
            for _ in 1...3 { $0.perform(.left, columns: 80) }
            $0.insert(large)
        }
        cursor.settle(in: "voor na")
        #expect(cursor.place == 4)
        cursor.settle(in: text)
        cursor.settle(in: String(text.reversed()))
        #expect(cursor.place <= text.utf8.count)
    }

    @Test(arguments: [
        Row(testDescription: "nothing changed", before: "een| twee", after: "een| twee"),
        Row(testDescription: "words before it", before: "een| twee", after: "nul een| twee"),
        Row(testDescription: "words after it", before: "een| twee", after: "een| twee drie"),
        Row(testDescription: "words at both sides", before: "een| twee", after: "0 een| twee 3"),
        Row(
            testDescription: "the same words twice", before: "a een b een| c",
            after: "x a een b een| c y"),
        Row(testDescription: "the end", before: "een|", after: "nul een|"),
        Row(testDescription: "words after the end", before: "een|", after: "een| twee"),
        Row(testDescription: "its own words gone", before: "een t|wee drie", after: "een |drie"),
        Row(testDescription: "all gone", before: "een|", after: "|"),
        Row(testDescription: "signs of several scalars", before: "👩‍🌾é|", after: "n👩‍🌾é|"),
    ])
    func `the cursor stays between its words when the text changes elsewhere`(_ row: Row) {
        let sides = row.before.split(separator: "|", omittingEmptySubsequences: false)
        let after = row.after.filter { $0 != "|" }
        var cursor = FieldCursor()
        let text = cursor.edit("") {
            $0.insert(String(sides[0] + sides[1]))
            for _ in sides[1] { $0.perform(.left, columns: 80) }
        }
        #expect(cursor.place == sides[0].utf8.count && text == row.before.filter { $0 != "|" })
        cursor.settle(in: text)
        cursor.settle(in: after)
        #expect(
            cursor.place
                == row.after.utf8.distance(
                    from: row.after.startIndex,
                    to: row.after.firstIndex(of: "|") ?? row.after.endIndex))
        // Typing goes on there.
        #expect(
            cursor.edit(after) { $0.insert("x") }
                == row.after.replacing("|", with: "x"))
    }
}
