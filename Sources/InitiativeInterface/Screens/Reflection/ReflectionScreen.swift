internal import InitiativeContent
public import InitiativeModel
internal import TerminalUI

/// "Wat nemen we mee?": what a professional writes down after choosing.
public struct ReflectionScreen: FormScreen {
    public var focus = FormFocus()

    public init() {}

    public var step: Step? { .reflection }

    public func title(_ desk: Desk) -> String {
        desk.dossier?.initiative.title[desk.language] ?? ""
    }

    func introduction(_ desk: Desk) -> String {
        let privacy = desk.phrases.acquaintance.privacy(of: desk.dossier?.initiative)
        return [desk.centralQuestion, privacy].compactMap(\.self).joined(separator: "\n")
    }

    func items(_ desk: Desk) -> [FormItem] {
        ReflectionPrompt.allCases.map { prompt in
            .answer(
                .reflection(prompt), label: prompt.question[desk.language],
                hint: prompt.hint[desk.language], desk)
        } + [
            .marks(
                ProfessionalValue.allCases.map {
                    (field: .value($0), label: $0.name[desk.language])
                }, label: ProfessionalValue.question[desk.language],
                hint: ProfessionalValue.source[desk.language], desk)
        ]
    }
}
