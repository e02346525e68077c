internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

extension Paragraph {
    /// What comes before any strategy, in full.
    mutating func add(_ duties: [Duty], _ language: Language) {
        add(DutyContent.heading[language], Style(.warning, on: .page, .bold))
        for duty in duties { add(DutyContent[duty].signpost[language], hanging: "▌ ") }
    }
}
