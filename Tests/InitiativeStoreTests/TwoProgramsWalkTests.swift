import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

/// Two programs that edit, undo, redo, look again and start again at random on one notes file,
/// against a plain model: texts by the name of their part.
///
/// Nothing is lost unseen: what a program changes in the file is what it knew to be there, or it is
/// told that both changed it. And undo takes back only what its own edit left there.
struct TwoProgramsWalkTests {
    @Test(arguments: [1, 2]) func `nothing is lost unseen in five thousand steps`(seed: UInt64)
        throws
    {
        var walk = try RandomWalk(seed: seed)
        for _ in 1...5000 { try walk.step() }
        // It was a walk in which programs met.
        #expect(walk.met.values.allSatisfy { $0 > 20 }, "\(walk.met)")
    }
}

/// The parts of records by name; a part that is not there has no text.
private typealias Parts = [String: String]

private struct RandomWalk {
    enum Meeting: CaseIterable { case merged, told, undone, redone, grown }

    /// How often programs met, and what came of it.
    private(set) var met: [Meeting: Int] = Dictionary(
        uniqueKeysWithValues: Meeting.allCases.map { ($0, 0) })
    private let place: NotesFolder
    private var programs: [Program]
    private var numbers: SeededNumbers
    private var count = 0

    init(seed: UInt64) throws {
        place = try NotesFolder(inMemory: true)
        numbers = SeededNumbers(seed: seed)
        let first = try place.open()
        try first.perform(.lesson(Samples.lesson()))
        programs = [try Program(first), try Program(try place.open())]
    }

    mutating func step() throws {
        count += 1
        let turn = Int.random(in: 0...1, using: &numbers)
        switch Int.random(in: 0..<100, using: &numbers) {
        case 0..<45: try edit(turn)
        case 45..<60: try grow(turn)
        case 60..<78: try undo(turn)
        case 78..<90: try redo(turn)
        case 90..<99: try programs[turn].look()
        default: programs[turn] = try Program(try place.open())
        }
    }

    private mutating func edit(_ turn: Int) throws {
        let change = programs[turn].anyChange(&numbers, count)
        guard !change.isEmpty else { return }
        let entry = HistoryEntry(
            id: EntryID(rawValue: "\(turn)-\(count)"), scope: Program.scope(change),
            change: change)
        programs[turn].histories[entry.scope, default: History()].record(entry)
        try store(.record(entry, walk: Writing.header()), entry, change, turn)
    }

    /// A burst of typing goes on: the last entry is stored again with more in it, while the other
    /// program may have typed in the same text.
    private mutating func grow(_ turn: Int) throws {
        guard let scope = programs[turn].anyScope(&numbers, \.done),
            let last = programs[turn].histories[scope]?.done.last,
            last.id == programs[turn].typed, let more = last.change.typing("t\(count)"),
            let change = last.change.followed(by: more)
        else { return try edit(turn) }
        met[.grown, default: 0] += 1
        let entry = HistoryEntry(id: last.id, scope: last.scope, change: change)
        programs[turn].histories[entry.scope]?.record(entry)
        try store(.record(entry, walk: Writing.header()), entry, more, turn)
    }

    private mutating func undo(_ turn: Int) throws {
        guard let scope = programs[turn].anyScope(&numbers, \.done),
            let entry = programs[turn].histories[scope]?.undo()
        else { return }
        met[.undone, default: 0] += 1
        try store(.undo(entry, walk: Writing.header()), entry, entry.change.inverse, turn)
    }

    private mutating func redo(_ turn: Int) throws {
        guard let scope = programs[turn].anyScope(&numbers, \.undone),
            let entry = programs[turn].histories[scope]?.redo()
        else { return }
        met[.redone, default: 0] += 1
        try store(.redo(entry, walk: Writing.header()), entry, entry.change, turn)
    }

    /// Stores a write, does with what comes of it what the program does, and compares the file with
    /// the plain model.
    private mutating func store(
        _ write: Write, _ entry: HistoryEntry, _ change: Change, _ turn: Int
    ) throws {
        let there = try programs[turn].parts(of: change)
        let known = programs[turn].knownParts(of: change)
        let ours = Parts.sides(of: change)
        let expected = there.merged(before: ours.before, after: ours.after)
        do {
            let outcome = try programs[turn].file.perform(write)
            #expect(expected.clashes.isEmpty)
            let now = try programs[turn].parts(of: change)
            #expect(now == expected.parts)
            for (part, text) in there where now[part] != text {
                // Seen: the program knew it; an undo takes back what its own edit left.
                #expect(known[part] == text || ours.before[part] == text, "\(part)")
            }
            if outcome == .merged { met[.merged, default: 0] += 1 }
            programs[turn].know(change)
            // What another program had a hand in ends the burst.
            programs[turn].typed = outcome == .stored && write.isRecord ? entry.id : nil
            if outcome == .merged { try programs[turn].look() }
        } catch WriteFailure.conflict(let rebased) {
            met[.told, default: 0] += 1
            #expect(!expected.clashes.isEmpty, "\(change) over \(there)")
            #expect(try programs[turn].parts(of: change) == there)
            programs[turn].typed = nil
            try resolve(write, change, rebased, entry, there, turn)
        }
    }

    private mutating func resolve(
        _ write: Write, _ change: Change, _ rebased: Change, _ entry: HistoryEntry,
        _ there: Parts, _ turn: Int
    ) throws {
        let joint = TextJoint(lines: "\n—\n", inLine: " — ")
        let (both, clash) = try #require(write.resolved(over: rebased, joint))
        #expect(clash != nil && Parts.sides(of: both).before == there)
        programs[turn].know(both)
        guard !both.isEmpty else {
            #expect(!write.isRecord || clash == .stays)
            if write.isRecord {
                programs[turn].histories[entry.scope]?.resolve(entry.id, as: nil)
            } else {
                programs[turn].histories[entry.scope]?.forget(entry.id)
            }
            return
        }
        let resolved = HistoryEntry(
            id: EntryID(rawValue: "\(turn)-\(count)-both"), scope: entry.scope, change: both)
        programs[turn].histories[entry.scope]?.resolve(entry.id, as: resolved)
        let outcome = try programs[turn].file.perform(.record(resolved, walk: Writing.header()))
        #expect(outcome == .stored)
        let now = try programs[turn].parts(of: change)
        #expect(now == Parts.sides(of: both).after)
        // Each of our texts is there; theirs too, or undo brings it back.
        let ours = Parts.sides(of: change)
        for (part, text) in ours.after where ours.before[part] != text && now[part] != text {
            let kept = Set((now[part] ?? "").split(whereSeparator: \.isWhitespace))
            let lost = Set(text.split(whereSeparator: \.isWhitespace)).subtracting(kept)
                .subtracting((ours.before[part] ?? "").split(whereSeparator: \.isWhitespace))
            #expect(lost.isEmpty || clash == .stays, "\(part)")
        }
        let undone = Parts.sides(of: both.inverse).after
        #expect(undone == there)
    }
}

/// One of the two programs: what it knows, and what it can undo.
private struct Program {
    let file: NotesFile
    var histories: [HistoryScope: History] = [:]
    /// The entry that more may be typed in.
    var typed: EntryID?
    private var answers: [Field: Answer] = [:]
    private var initiatives: [InitiativeID: Initiative] = [:]
    private var plans: [PlanID: LessonPlan] = [:]
    private var takeaway = ""
    private var rows: [RowKey: RowNote] = [:]
    private var views = SavedViews()

    private static let fields: [Field] = [.caseNote, .mainStrategy, .noneOfFour]
    private static let ids = ["eigen1", "eigen2"].map { InitiativeID($0) }
    private static let keys = ["een", "twee"].map { RowKey(field: .title, text: $0) }
    private static let list = "lijst"
    private static let digits = ViewDigit.all.prefix(2)

    init(_ file: NotesFile) throws {
        self.file = file
        try look()
        for scope in [
            HistoryScope.list, .walk(WalkID("w1")), .plans, .lesson(LessonID("les")),
            .rows(of: Self.list),
        ] {
            histories[scope] = try file.history(of: scope)
        }
    }

    /// Reads all there is, without what can be undone.
    mutating func look() throws {
        try file.reading { database in
            for field in Self.fields {
                let place = AnswerPlace(walk: WalkID("w1"), field: field)
                answers[field] = try WalkTable.answer(place, database)
            }
            for id in Self.ids { initiatives[id] = try InitiativeTable.one(id, database) }
            let plan = PlanID("plan")
            plans[plan] = try PlanTable.one(plan, database)?.value
            takeaway = try LessonTable.takeaway(of: LessonID("les"), database) ?? ""
            rows = try RowNoteTable.notes(on: Self.keys, of: Self.list, database)
            for digit in Self.digits {
                views[digit] = try SettingTable.view(digit, database)?.value
            }
        }
    }

    static func scope(_ change: Change) -> HistoryScope {
        switch change {
        case .answer: .walk(WalkID("w1"))
        case .initiative: .list
        case .plan: .plans
        case .takeaway: .lesson(LessonID("les"))
        case .rows, .view: .rows(of: list)
        }
    }

    func anyScope(
        _ numbers: inout SeededNumbers, _ entries: KeyPath<History, [HistoryEntry]>
    ) -> HistoryScope? {
        histories.filter { !$0.value[keyPath: entries].isEmpty }.keys
            .sorted { $0.rawValue < $1.rawValue }.randomElement(using: &numbers)
    }

    // MARK: Changes

    func anyChange(_ numbers: inout SeededNumbers, _ count: Int) -> Change {
        let text = "t\(count)"
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return anyAnswer(text, &numbers)
        case 1: return anyInitiative(text, &numbers)
        case 2: return anyPlan(text, &numbers)
        case 3: return .takeaway(Edit(LessonID("les"), before: takeaway, after: text))
        case 4: return anyRows(&numbers)
        default:
            let digit = Self.digits.randomElement(using: &numbers) ?? ViewDigit.all[0]
            let view = SavedView(name: text, list: Self.list, filter: "", sort: nil, columns: [])
            return .view(Edit(digit, before: views[digit], after: view))
        }
    }

    private func anyAnswer(_ text: String, _ numbers: inout SeededNumbers) -> Change {
        let field = Self.fields.randomElement(using: &numbers) ?? .caseNote
        let answer: Answer? =
            switch field.kind {
            case .strategy: Strategy.allCases.randomElement(using: &numbers).map { .strategy($0) }
            case .mark: answers[field] == nil ? .mark : nil
            default: .text(text)
            }
        return .answer(
            AnswerEdit(walk: WalkID("w1"), field: field, before: answers[field], after: answer))
    }

    private func anyInitiative(_ text: String, _ numbers: inout SeededNumbers) -> Change {
        let id = Self.ids.randomElement(using: &numbers) ?? Self.ids[0]
        let before = initiatives[id]
        guard var after = before, Int.random(in: 0..<8, using: &numbers) > 0 else {
            let new = Initiative(
                id: id, title: BilingualText(dutch: text, english: nil),
                summary: BilingualText(dutch: nil, english: nil), place: "", goal: nil,
                origin: .own, source: BilingualText(dutch: nil, english: nil))
            return .initiative(Edit(id, before: before, after: before == nil ? new : nil))
        }
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: after.title.dutch = text
        case 1: after.summary.dutch = text
        case 2: after.place = text
        case 3: after.goal = [.solidarity, .liveability].randomElement(using: &numbers)
        default:
            after.furtherGoals =
                after.furtherGoals.contains(.nature) ? [] : [.nature]
        }
        return .initiative(Edit(id, before: before, after: after))
    }

    private func anyPlan(_ text: String, _ numbers: inout SeededNumbers) -> Change {
        let id = PlanID("plan")
        let before = plans[id]
        guard var after = before, Int.random(in: 0..<8, using: &numbers) > 0 else {
            return .plan(Edit(id, before: before, after: before == nil ? Samples.plan() : nil))
        }
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: after.title = text
        case 1: after[asks: .ladder].toggle()
        case 2: after.parts[1].minutes = Int.random(in: 1...60, using: &numbers)
        case 3: after.parts[1].prompt = text
        default: after.twist = text
        }
        return .plan(Edit(id, before: before, after: after))
    }

    private func anyRows(_ numbers: inout SeededNumbers) -> Change {
        let key = Self.keys.randomElement(using: &numbers) ?? Self.keys[0]
        var note = rows[key] ?? RowNote()
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: note.isHidden.toggle()
        case 1: if note.goals.contains(.sport) { note.remove(.sport) } else { note.add(.sport) }
        default: note.initiative = Self.ids.randomElement(using: &numbers)
        }
        return .rows(
            Edit(Self.list, before: [key: rows[key] ?? RowNote()], after: [key: note]))
    }

    /// Takes over what a change comes to.
    mutating func know(_ change: Change) {
        switch change {
        case .answer(let edit): answers[edit.field] = edit.after
        case .initiative(let edit): initiatives[edit.target] = edit.after
        case .plan(let edit): plans[edit.target] = edit.after
        case .takeaway(let edit): takeaway = edit.after
        case .rows(let edit): for (key, note) in edit.after { rows[key] = note }
        case .view(let edit): views.apply(edit)
        }
    }

    // MARK: Parts

    /// What the program believes to be there.
    func knownParts(of change: Change) -> Parts { Parts.sides(of: from(change, self)).before }

    /// What is there.
    func parts(of change: Change) throws -> Parts {
        var looking = self
        try looking.look()
        return Parts.sides(of: from(change, looking)).before
    }

    /// The same change as if it began with what a program knows.
    private func from(_ change: Change, _ program: Program) -> Change {
        switch change {
        case .answer(let edit): .answer(edit.rebased(on: program.answers[edit.field]))
        case .initiative(let edit):
            .initiative(edit.rebased(on: program.initiatives[edit.target]))
        case .plan(let edit): .plan(edit.rebased(on: program.plans[edit.target]))
        case .takeaway(let edit): .takeaway(edit.rebased(on: program.takeaway))
        case .rows(let edit):
            .rows(
                edit.rebased(
                    on: Dictionary(
                        uniqueKeysWithValues: edit.after.keys.map {
                            ($0, program.rows[$0] ?? RowNote())
                        })))
        case .view(let edit): .view(edit.rebased(on: program.views[edit.target]))
        }
    }
}

extension Write {
    fileprivate var isRecord: Bool { if case .record = self { true } else { false } }
}

extension Change {
    /// More typed in the text of this change; nil where it is about no text.
    fileprivate func typing(_ more: String) -> Change? {
        switch self {
        case .answer(let edit):
            guard case .text(let text) = edit.after else { return nil }
            return .answer(
                Edit(edit.target, before: edit.after, after: .text(text + " " + more)))
        case .takeaway(let edit):
            return .takeaway(Edit(edit.target, before: edit.after, after: edit.after + " " + more))
        case .initiative(let edit):
            guard var after = edit.after, edit.before != nil else { return nil }
            after.summary.dutch = (after.summary.dutch.map { $0 + " " } ?? "") + more
            return .initiative(Edit(edit.target, before: edit.after, after: after))
        case .plan, .rows, .view: return nil
        }
    }
}

extension Parts {
    fileprivate static func sides(of change: Change) -> (before: Parts, after: Parts) {
        switch change {
        case .answer(let edit): sides(edit) { $0.map { ["answer": $0.stored] } ?? [:] }
        case .initiative(let edit): sides(edit) { $0.map(parts) ?? [:] }
        case .plan(let edit): sides(edit) { $0.map(parts) ?? [:] }
        case .takeaway(let edit): sides(edit) { $0.isEmpty ? [:] : ["takeaway": $0] }
        case .rows(let edit): sides(edit, parts)
        case .view(let edit): sides(edit) { $0.map { ["view": $0.name] } ?? [:] }
        }
    }

    private static func sides<Target, Content>(
        _ edit: Edit<Target, Content>, _ parts: (Content) -> Parts
    ) -> (before: Parts, after: Parts) {
        (
            parts(edit.before).filter { !$0.value.isEmpty },
            parts(edit.after).filter { !$0.value.isEmpty }
        )
    }

    private static func parts(_ initiative: Initiative) -> Parts {
        [
            "there": "yes", "title": initiative.title.dutch ?? "",
            "summary": initiative.summary.dutch ?? "", "place": initiative.place,
            "goal": initiative.goal?.rawValue ?? "",
            "nature": initiative.furtherGoals.contains(.nature) ? "yes" : "",
        ]
    }

    private static func parts(_ plan: LessonPlan) -> Parts {
        [
            "there": "yes", "title": plan.title, "ladder": plan[asks: .ladder] ? "yes" : "",
            "minutes": String(plan.parts[1].minutes), "prompt": plan.parts[1].prompt ?? "",
            "twist": plan.twist ?? "",
        ]
    }

    private static func parts(_ notes: [RowKey: RowNote]) -> Parts {
        var parts: Parts = [:]
        for (key, note) in notes {
            parts["\(key.text) hidden"] = note.isHidden ? "yes" : ""
            parts["\(key.text) sport"] = note.goals.contains(.sport) ? "yes" : ""
            parts["\(key.text) walk"] = note.initiative?.rawValue ?? ""
        }
        return parts
    }

    /// The plain rule, part by part; a whole that is changed is not taken away, and one that was
    /// taken away and is changed is told.
    fileprivate func merged(before: Parts, after: Parts) -> (parts: Parts, clashes: Set<String>) {
        if self == before || self == after { return (after, []) }
        if self["there"] != nil || before["there"] != nil || after["there"] != nil {
            if after["there"] == nil || self["there"] == nil { return (self, ["there"]) }
            if before["there"] == nil { return (self, []) }
        }
        var merged = self
        var clashes: Set<String> = []
        for part in Set(before.keys).union(after.keys) where before[part] != after[part] {
            if self[part] == before[part] {
                merged[part] = after[part]
            } else if self[part] != after[part] {
                clashes.insert(part)
            }
        }
        return (merged, clashes)
    }
}
