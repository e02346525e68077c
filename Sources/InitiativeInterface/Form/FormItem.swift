internal import InitiativeModel

/// One thing that a form asks for.
struct FormItem {
    let label: String
    /// Under the label; empty where there is nothing to say.
    let hint: String
    /// Under the control: what should not steer the answer; empty where there is nothing to say.
    let footnote: String
    let role: Role
    let control: Control

    init(
        label: String, hint: String = "", footnote: String = "", role: Role = .question,
        _ control: Control
    ) {
        self.label = label
        self.hint = hint
        self.footnote = footnote
        self.role = role
        self.control = control
    }

    enum Role: Hashable {
        /// Stands on its own.
        case question
        /// Stands right under what it is a note with; while empty, its label is all that shows.
        case note
    }

    enum Control {
        /// The user's own words.
        ///
        /// - Parameter change: what typing asks for, given the new text.
        case text(current: String, isSingleLine: Bool, change: (String) -> Change?)
        /// One of a few, or several of them.
        case options([FormOption], allowsSeveral: Bool = false)
    }

    var isText: Bool {
        if case .text = control { return true }
        return false
    }
}

/// One of a few to choose from.
struct FormOption {
    let label: String
    let isChosen: Bool
    /// What choosing it asks for, as one edit; where it is chosen, what taking it back asks for.
    let changes: [Change]

    init(label: String, isChosen: Bool, changes: [Change]) {
        self.label = label
        self.isChosen = isChosen
        self.changes = changes
    }

    init(label: String, isChosen: Bool, change: Change?) {
        self.init(label: label, isChosen: isChosen, changes: change.map { [$0] } ?? [])
    }
}

extension FormItem {
    /// A text that is an answer of the open walk.
    static func answer(
        _ field: Field, label: String, hint: String = "", role: Role = .question,
        isSingleLine: Bool = false, _ desk: Desk
    ) -> FormItem {
        FormItem(
            label: label, hint: hint, role: role,
            .text(current: desk.dossier?.walk.text(field) ?? "", isSingleLine: isSingleLine) {
                text in
                desk.change(field, to: text.isEmpty ? nil : .text(text))
            })
    }

    /// One answer of the open walk out of a few; choosing it again takes it back.
    static func choice(
        _ field: Field, of answers: [(answer: Answer, label: String)], label: String,
        hint: String = "", footnote: String = "", _ desk: Desk
    ) -> FormItem {
        let current = desk.dossier?.walk[field]
        return FormItem(
            label: label, hint: hint, footnote: footnote,
            .options(
                answers.map { option in
                    let isChosen = current == option.answer
                    return FormOption(
                        label: option.label, isChosen: isChosen,
                        change: desk.change(field, to: isChosen ? nil : option.answer))
                }))
    }

    /// Boxes of the open walk, each ticked or not; choosing one again empties it.
    ///
    /// - Parameter without: a last box that goes with none of the others, such as "weet ik niet".
    static func marks(
        _ boxes: [(field: Field, label: String)], without: (field: Field, label: String)? = nil,
        label: String, hint: String = "", footnote: String = "", _ desk: Desk
    ) -> FormItem {
        func option(_ box: (field: Field, label: String), excluding others: [Field]) -> FormOption {
            let isChosen = desk.dossier?.walk.isMarked(box.field) ?? false
            let changes =
                [desk.change(box.field, to: isChosen ? nil : .mark)]
                + others.map { desk.change($0, to: nil) }
            return FormOption(
                label: box.label, isChosen: isChosen, changes: changes.compactMap(\.self))
        }
        let excluded = without.map { [$0.field] } ?? []
        let options =
            boxes.map { option($0, excluding: excluded) }
            + (without.map { [option($0, excluding: boxes.map(\.field))] } ?? [])
        return FormItem(
            label: label, hint: hint, footnote: footnote,
            .options(options, allowsSeveral: true))
    }
}
