internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// Edit one of the user's own initiatives.
public struct OwnInitiativeScreen: FormScreen {
    public var focus = FormFocus()
    let id: InitiativeID

    /// - Parameter isNew: begins in the title.
    init(_ id: InitiativeID, isNew: Bool = false) {
        self.id = id
        focus.isTyping = isNew
    }

    public var showsRecords: Bool { true }

    public var showsDossier: Bool { true }

    public func title(_ desk: Desk) -> String { desk.phrases.own.title }

    func introduction(_ desk: Desk) -> String { desk.phrases.own.introduction }

    func items(_ desk: Desk) -> [FormItem] {
        guard let initiative = desk.rows.first(where: { $0.id == id })?.initiative else {
            return []
        }
        let phrases = desk.phrases.own
        func text(
            _ label: String, _ current: String, isSingleLine: Bool = true,
            _ set: @escaping (inout Initiative, String) -> Void
        ) -> FormItem {
            FormItem(
                label: label,
                .text(current: current, isSingleLine: isSingleLine) { text in
                    var after = initiative
                    set(&after, text)
                    return change(initiative, to: after)
                })
        }
        return [
            text(phrases.titleLabel, initiative.title[desk.language]) {
                $0.title[desk.language] = $1
            },
            text(phrases.summary, initiative.summary[desk.language], isSingleLine: false) {
                $0.summary[desk.language] = $1
            },
            text(phrases.place, initiative.place) { $0.place = $1 },
            FormItem(
                label: phrases.goal,
                .options(
                    Goal.allCases.map { goal in
                        var after = initiative
                        after.goal = initiative.goal == goal ? nil : goal
                        after.furtherGoals.removeAll { $0 == goal }
                        return FormOption(
                            label: goal.name[desk.language],
                            isChosen: initiative.goal == goal,
                            change: change(initiative, to: after))
                    })),
            FormItem(
                label: phrases.furtherGoals,
                .options(
                    Goal.allCases.filter { $0 != initiative.goal }.map { goal in
                        var goals = Set(initiative.furtherGoals)
                        goals.formSymmetricDifference([goal])
                        var after = initiative
                        after.furtherGoals = Goal.allCases.filter { goals.contains($0) }
                        return FormOption(
                            label: goal.name[desk.language],
                            isChosen: initiative.furtherGoals.contains(goal),
                            change: change(initiative, to: after))
                    }, allowsSeveral: true)),
            text(phrases.year, initiative.year.map { String($0) } ?? "") {
                let digits = $1.filter { $0.isASCII && $0.isNumber }
                $0.year = Int(digits.prefix(4))
            },
        ]
    }

    private func change(_ before: Initiative, to after: Initiative) -> Change? {
        guard before != after else { return nil }
        return .initiative(Edit(id, before: before, after: after))
    }
}
