public import InitiativeModel
public import TerminalUI

extension Robot {
    /// Opens an initiative from the list.
    public mutating func open(_ id: String) {
        press("/")
        type(id)
        press("enter enter")
    }

    /// Goes to a step by the list of steps, from outside a text field.
    public mutating func go(to step: Step) {
        press("s home")
        for _ in 1..<step.number { press("down") }
        press("enter")
    }

    /// Answers a question about the case at its step; each question has a note under it.
    public mutating func choose(_ option: CaseOption) {
        let questions = CaseQuestion.asked(at: option.question.step)
        go(to: option.question.step)
        press("home")
        for _ in questions.prefix(while: { $0 != option.question }) { press("down down") }
        for _ in option.question.options.prefix(while: { $0 != option }) { press("right") }
        press("enter")
    }

    /// A walk of the community garden that stands at a step.
    public static func walking(
        to step: Step, language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)
    ) -> Robot {
        var robot = Robot(language: language, size: size, rows: Samples.cases)
        robot.open("C01")
        if step != .acquaintance { robot.go(to: step) }
        return robot
    }
}
