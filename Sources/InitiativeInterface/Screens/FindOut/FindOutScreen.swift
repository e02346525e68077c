internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// All that was answered with "weet ik niet": with whom and by when to find it out.
public struct FindOutScreen: FormScreen {
    public var focus = FormFocus()

    public init() {}

    public var showsRecords: Bool { true }

    public var showsDossier: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.findOut.title }

    func introduction(_ desk: Desk) -> String {
        items(desk).isEmpty ? desk.phrases.findOut.nothing : desk.phrases.findOut.introduction
    }

    func items(_ desk: Desk) -> [FormItem] {
        let phrases = desk.phrases.findOut
        return (desk.dossier?.walk.toFindOut ?? []).flatMap { item in
            [
                FormItem.answer(
                    .findOutWith(item), label: item.question[desk.language],
                    hint: phrases.askedAt(item.step.name[desk.language]), isSingleLine: true, desk),
                .answer(
                    .findOutBy(item), label: phrases.by, role: .note, isSingleLine: true, desk),
            ]
        }
    }
}
