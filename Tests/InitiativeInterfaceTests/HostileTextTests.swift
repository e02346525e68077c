import InitiativeInterface
import InitiativeModel
import TerminalUI
import TestSupport
import Testing

struct HostileTextTests {
    fileprivate static let paths = [
        "", "/ x", "c", "c e", "enter", "enter tab", "enter n", "enter n tab", "enter n tab enter",
        "enter n tab tab", "enter s", "enter s down", "enter ?", "enter :", "enter end", "?", ":",
    ]

    /// Whether every cell can be sent to a terminal.
    private func isSafe(_ canvas: Canvas) -> Bool {
        canvas.description.unicodeScalars.allSatisfy { scalar in
            scalar == "\n"
                || (scalar.properties.generalCategory != .control
                    && !scalar.properties.isBidiControl)
        }
    }

    private func isInside(_ canvas: Canvas) -> Bool {
        guard let cursor = canvas.cursor else { return false }
        return (0..<canvas.size.columns).contains(cursor.column)
            && (0..<canvas.size.rows).contains(cursor.row)
    }

    @Test(arguments: HostileTextTests.paths) func `hostile titles are drawn safely at any size`(
        _ path: String
    ) {
        var numbers = SeededNumbers(seed: 7)
        for language in Language.allCases {
            var robot = Robot(language: language)
            robot.press(path)
            for _ in 1...40 {
                let size = Size(
                    columns: Int.random(in: 1...200, using: &numbers),
                    rows: Int.random(in: 1...60, using: &numbers))
                robot.send(.event(.resized(size)))
                let canvas = robot.state.frame()
                #expect(canvas.size == size)
                #expect(isSafe(canvas), "\(size)")
                #expect(isInside(canvas), "\(size)")
            }
        }
    }

    @Test(arguments: Step.allCases) func `every step draws a hostile case safely`(_ step: Step) {
        var numbers = SeededNumbers(seed: 8)
        var robot = Robot()
        robot.press("enter")
        robot.go(to: step)
        robot.press("tab")
        for hostile in HostileText.all {
            robot.paste(hostile.text)
            let size = Size(
                columns: Int.random(in: 1...200, using: &numbers),
                rows: Int.random(in: 1...60, using: &numbers))
            robot.send(.event(.resized(size)))
            let canvas = robot.state.frame()
            #expect(isSafe(canvas), "\(hostile), \(size)")
            #expect(isInside(canvas), "\(hostile), \(size)")
        }
    }

    @Test(arguments: HostileText.all) func `a hostile filter is drawn safely`(
        _ hostile: HostileText
    ) {
        var robot = Robot()
        robot.press("/")
        robot.paste(hostile.text)
        #expect(isSafe(robot.state.frame()))
        #expect(isInside(robot.state.frame()))
        robot.press("esc :")
        robot.paste(hostile.text)
        #expect(isSafe(robot.state.frame()))
        #expect(isInside(robot.state.frame()))
    }

    @Test(arguments: ["", "down", "end", "enter s", "enter s end"])
    func `the cursor stands on the focused row`(_ path: String) {
        var robot = Robot(rows: Samples.cases)
        robot.press(path)
        let canvas = robot.state.frame()
        #expect(canvas.cursor.map { canvas.text(ofRow: $0.row).contains("▸") } == true)
    }

    @Test(arguments: Step.allCases) func `the cursor of a form stands on its item`(_ step: Step) {
        guard step != .report, step != .strategies else { return }
        let canvas = Robot.walking(to: step).state.frame()
        let marked = (0..<canvas.size.rows).first { canvas.text(ofRow: $0).contains("▸") }
        let row = canvas.cursor?.row ?? -1
        #expect(marked.map { (0...3).contains(row - $0) } == true)
    }

    @Test(arguments: [Size(columns: 120, rows: 20)])
    func `the focused argument is on the screen`(_ size: Size) {
        var robot = Robot.walking(to: .contact, size: size)
        robot.press("tab right enter")
        robot.go(to: .strategies)
        for _ in 1...4 {
            robot.press("end")
            let canvas = robot.state.frame()
            #expect(isInside(canvas))
            #expect(canvas.cursor.map { canvas.text(ofRow: $0.row).contains("▸[") } == true)
            robot.press("right")
        }
    }

    @Test func `the cursor of a text stands behind what was typed`() {
        var robot = Robot.walking(to: .acquaintance)
        robot.press("tab")
        robot.type("é作")
        let canvas = robot.state.frame()
        let row = canvas.text(ofRow: canvas.cursor?.row ?? 0)
        #expect(row.contains("é作"))
        let column = canvas.cursor?.column ?? 0
        #expect(canvas[column - 2, canvas.cursor?.row ?? 0].glyph == "作")
    }
}
