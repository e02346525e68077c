internal import InitiativeContent
public import InitiativeModel

/// What was typed in the search line of a list, as a filter: words, and `place:heidrecht` for a
/// word in one field, with the name of the field in either language. Besides the fields of a row
/// there is what a person added to it: `verborgen:ja`, and as in the first list its strategy,
/// whether it was begun, and where it comes from.
public enum RecordFilter {
    /// - Parameters:
    ///   - notes: what was added to rows of the list.
    ///   - initiatives: all there are; those that the notes name were made of rows.
    ///   - hidden: what becomes of hidden rows, unless the text says it.
    public static func filter(
        _ text: String, _ notes: ListNotes = ListNotes(), initiatives: [InitiativeRow] = [],
        hidden: HiddenRows = .leftOut
    ) -> ListFilter {
        var filter = ListFilter()
        var hidden = hidden
        for word in FoldedText.words(in: text) {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard word.contains(":"), let name = parts.first, let column = Column(named: name)
            else {
                filter.words.append(word)
                continue
            }
            // Where the value is still to be typed there is no condition yet.
            guard parts.count == 2 else { continue }
            switch column {
            case .field(let field):
                filter.fields.append(ListFilter.FieldCondition(field: field, text: parts[1]))
            case .hidden: hidden = isYes(parts[1]) ? .only : .leftOut
            case .initiative(let column):
                filter.rows += condition(column, parts[1], notes, initiatives)
            }
        }
        let keys = notes.keys(where: \.isHidden)
        switch hidden {
        case .leftOut: if !keys.isEmpty { filter.rows.append(.notAmong(keys)) }
        case .only: filter.rows.append(.among(keys))
        case .included: break
        }
        let texts = filter.words + filter.fields.filter { $0.field == .goal }.map(\.text)
        for text in texts {
            let goals = Goal.allCases.filter { $0.isCalled(text) }
            let rows = notes.keys { !Set($0.goals).isDisjoint(with: goals) }
            if !rows.isEmpty { filter.goalRows[text] = rows }
        }
        return filter
    }

    /// The field of that name in either language, blind to case; nil where it is none.
    public static func field(named name: String) -> ListField? { fields[FoldedText.fold(name)] }

    public static func name(of field: ListField, in language: Language) -> String {
        Phrases[language].records.name(of: field)
    }

    /// The row with the goals that were added to it after its own.
    public static func record(
        of row: ListRow, _ note: RowNote, in language: Language
    ) -> ListRecord {
        guard !note.goals.isEmpty else { return row.record }
        var fields = row.record.fields
        fields[.goal] = ListRecord.goal(
            fields[.goal] ?? "", with: note.goals.map { $0.name[language] })
        return ListRecord(line: row.record.line, fields: fields, others: row.record.others)
    }

    /// What ``ListQuery/addedGoals`` is for a sort: nothing unless it is by goal.
    public static func addedGoals(
        for sort: ListSort?, _ notes: ListNotes, in language: Language
    ) -> [RowKey: [String]] {
        guard sort?.field == .goal else { return [:] }
        return notes.rows.filter { !$0.value.goals.isEmpty }
            .mapValues { $0.goals.map { $0.name[language] } }
    }

    private enum Column {
        case field(ListField)
        case hidden
        case initiative(InitiativeColumn)

        init?(named name: String) {
            if let field = RecordFilter.fields[name] {
                self = .field(field)
            } else if ["verborgen", "hidden"].contains(name) {
                self = .hidden
            } else if let column = InitiativeColumn(named: name) {
                self = .initiative(column)
            } else {
                return nil
            }
        }
    }

    /// Also where the word is not finished yet.
    private static func isYes(_ text: String) -> Bool {
        Language.allCases.contains { Phrases[$0].list.yes.hasPrefix(text) }
    }

    /// What has to hold of rows as which initiatives they are walked. A row that nobody walked has
    /// no strategy, was not begun and was imported.
    private static func condition(
        _ column: InitiativeColumn, _ text: String, _ notes: ListNotes,
        _ initiatives: [InitiativeRow]
    ) -> [ListFilter.RowCondition] {
        func holds(_ row: InitiativeRow) -> Bool {
            Language.allCases.contains {
                FoldedText.fold(column.text(in: row, $0)).contains(text)
            }
        }
        let walked = Dictionary(initiatives.map { ($0.id, $0) }) { first, _ in first }
        func keys(_ fits: (InitiativeRow) -> Bool) -> Set<RowKey> {
            notes.keys { note in note.initiative.flatMap { walked[$0] }.map(fits) ?? false }
        }
        let untouched = Initiative(
            id: InitiativeID(""), title: BilingualText(dutch: nil, english: nil),
            summary: BilingualText(dutch: nil, english: nil), place: "", goal: nil,
            origin: .imported, source: BilingualText(dutch: nil, english: nil))
        guard holds(InitiativeRow(initiative: untouched)) else { return [.among(keys(holds))] }
        let others = keys { !holds($0) }
        return others.isEmpty ? [] : [.notAmong(others)]
    }

    private static let fields: [String: ListField] = {
        // The ids as well, which commands and kept views use.
        var names = Dictionary(
            uniqueKeysWithValues: ListField.allCases.map { ($0.rawValue, $0) })
        for phrases in [RecordsPhrases.dutch, .english] {
            for field in ListField.allCases {
                names[FoldedText.fold(phrases.name(of: field))] = field
            }
        }
        return names
    }()
}

/// What becomes of the rows of a list that were hidden.
public enum HiddenRows: Hashable, Sendable {
    case leftOut
    case included
    case only
}

extension Goal {
    /// Whether its name in either language holds a folded text.
    fileprivate func isCalled(_ text: String) -> Bool {
        Language.allCases.contains { FoldedText.fold(name[$0]).contains(text) }
    }
}
