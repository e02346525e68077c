import InitiativeExchange
import Testing

struct CSVTextTests {
    @Test(arguments: ["=", "+", "-", "@", "|", "＝", "＋", "－", "＠", "｜", "\t", "\r"])
    func `what a spreadsheet would take for a formula is quoted and marked`(_ first: String) {
        #expect(CSVText.row([first + "1"]) == "\"'\(first)1\"\r\n")
        // Only at the beginning of a cell.
        #expect(!CSVText.row(["a" + first]).contains("'"))
    }

    @Test func `a plain cell stands as it is`() {
        let row = CSVText.row(["tuin", "a,b", "zeg \"ja\""])
        #expect(row == "tuin,\"a,b\",\"zeg \"\"ja\"\"\"\r\n")
    }
}
