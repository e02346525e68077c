internal import InitiativeModel

/// One thing that a form asks for.
struct FormItem {
    let label: String
    /// Under the label; empty where there is nothing to say.
    let hint: String
    let role: Role
    let control: Control

    init(label: String, hint: String = "", role: Role = .question, _ control: Control) {
        self.label = label
        self.hint = hint
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
        /// Some of a few.
        case options([FormOption])
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
    /// What choosing it asks for; where it is chosen, what taking it back asks for.
    let change: Change?
}

extension FormItem {
    /// A text that is an answer of the open walk.
    static func answer(
        _ field: Field, label: String, hint: String = "", role: Role = .question, _ desk: Desk
    ) -> FormItem {
        FormItem(
            label: label, hint: hint, role: role,
            .text(current: desk.dossier?.walk.text(field) ?? "", isSingleLine: false) { text in
                desk.change(field, to: text.isEmpty ? nil : .text(text))
            })
    }

    /// One answer of the open walk out of a few; choosing it again takes it back.
    static func choice(
        _ field: Field, of answers: [(answer: Answer, label: String)], label: String,
        hint: String = "", _ desk: Desk
    ) -> FormItem {
        let current = desk.dossier?.walk[field]
        return FormItem(
            label: label, hint: hint,
            .options(
                answers.map { option in
                    let isChosen = current == option.answer
                    return FormOption(
                        label: option.label, isChosen: isChosen,
                        change: desk.change(field, to: isChosen ? nil : option.answer))
                }))
    }

    /// Boxes of the open walk, each ticked or not; choosing one again empties it.
    static func marks(
        _ boxes: [(field: Field, label: String)], label: String, hint: String = "", _ desk: Desk
    ) -> FormItem {
        FormItem(
            label: label, hint: hint,
            .options(
                boxes.map { box in
                    let isChosen = desk.dossier?.walk.isMarked(box.field) ?? false
                    return FormOption(
                        label: box.label, isChosen: isChosen,
                        change: desk.change(box.field, to: isChosen ? nil : .mark))
                }))
    }
}
