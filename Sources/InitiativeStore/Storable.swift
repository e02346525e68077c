internal import InitiativeModel

// What the file holds of a text. SQLite's texts end at a null character, so that one is exchanged
// for the mark of what is no text, rather than the rest being lost.
extension String {
    var storable: String {
        utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self
    }
}

extension Change {
    /// The change as the file holds it, so that what is read back equals what was stored.
    var storable: Change {
        switch self {
        case .answer(let edit): .answer(edit.map { $0?.storable })
        case .initiative(let edit): .initiative(edit.map { $0?.storable })
        case .takeaway(let edit): .takeaway(edit.map(\.storable))
        // Plans and views are stored as JSON, which writes a null character out; the keys of rows
        // are folded, and hold none.
        case .plan, .view, .rows: self
        }
    }
}

extension Edit {
    fileprivate func map(_ body: (Value) -> Value) -> Edit {
        Edit(target, before: body(before), after: body(after))
    }
}

extension Answer {
    fileprivate var storable: Answer {
        guard case .text(let text) = self else { return self }
        return .text(text.storable)
    }
}

extension Initiative {
    fileprivate var storable: Initiative {
        var storable = self
        storable.title = title.storable
        storable.summary = summary.storable
        storable.source = source.storable
        storable.place = place.storable
        return storable
    }
}

extension BilingualText {
    fileprivate var storable: BilingualText {
        BilingualText(dutch: dutch?.storable, english: english?.storable)
    }
}
