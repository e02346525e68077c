import InitiativeModel
import TestSupport
import Testing

/// A text field of the program and the way to it.
struct FieldCase: Sendable, CustomTestStringConvertible {
    let name: String
    let step: Step
    /// From the step's first focus into the field.
    let keys: String
    let field: Field

    var testDescription: String { name }

    /// A robot that stands in the field.
    func robot() -> Robot {
        var robot = Robot.walking(to: step)
        robot.press(keys)
        return robot
    }

    static let all: [FieldCase] =
        [
            FieldCase(name: "note", step: .acquaintance, keys: "tab", field: .caseNote),
            FieldCase(
                name: "why there", step: .contact, keys: "tab tab",
                field: .placementReason(.contact)),
            FieldCase(name: "point against", step: .choice, keys: "tab", field: .counterargument),
            FieldCase(
                name: "when to switch", step: .choice, keys: "tab tab tab", field: .switchWhen),
            FieldCase(
                name: "change of mind", step: .choice, keys: "tab tab tab tab tab",
                field: .changeOfMind),
        ]
        + ReflectionPrompt.allCases.enumerated().map { place, prompt in
            FieldCase(
                name: "reflection \(place + 1)", step: .reflection,
                keys: place == 0
                    ? "enter" : Array(repeating: "tab", count: place).joined(separator: " "),
                field: .reflection(prompt))
        }
}
