internal import Foundation
internal import InitiativeModel

/// A change as stored: an answer by its stored text, an initiative as JSON.
struct ChangeRecord {
    let kind: String
    /// The walk or the initiative.
    let target: String
    /// The field of the walk; empty for an initiative.
    let field: String
    let before: String?
    let after: String?
}

extension ChangeRecord {
    init(_ change: Change) {
        switch change {
        case .answer(let change):
            self.init(
                kind: "answer", target: change.walk.rawValue, field: change.field.rawValue,
                before: change.before?.stored, after: change.after?.stored)
        case .initiative(let change):
            self.init(
                kind: "initiative", target: change.id.rawValue, field: "",
                before: change.before.map(StoredInitiative.encode),
                after: change.after.map(StoredInitiative.encode))
        }
    }

    /// nil where the record is of a newer program.
    var change: Change? {
        switch kind {
        case "answer":
            guard let field = Field(rawValue: field) else { return nil }
            return .answer(
                AnswerChange(
                    walk: WalkID(target), field: field,
                    before: before.flatMap { Answer(stored: $0, as: field.kind) },
                    after: after.flatMap { Answer(stored: $0, as: field.kind) }))
        case "initiative":
            let id = InitiativeID(target)
            return .initiative(
                InitiativeChange(
                    id: id, before: before.flatMap { StoredInitiative.decode($0, id) },
                    after: after.flatMap { StoredInitiative.decode($0, id) }))
        default: return nil
        }
    }
}

/// An initiative as JSON in the history.
private struct StoredInitiative: Codable {
    var titleNL, titleEN, summaryNL, summaryEN, sourceNL, sourceEN: String?
    var place: String
    var goal: String?
    var furtherGoals: [String]
    var year: Int?
    var origin: String

    static func encode(_ initiative: Initiative) -> String {
        let record = StoredInitiative(
            titleNL: initiative.title.dutch, titleEN: initiative.title.english,
            summaryNL: initiative.summary.dutch, summaryEN: initiative.summary.english,
            sourceNL: initiative.source.dutch, sourceEN: initiative.source.english,
            place: initiative.place, goal: initiative.goal?.rawValue,
            furtherGoals: initiative.furtherGoals.map(\.rawValue), year: initiative.year,
            origin: initiative.origin.rawValue)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode(record) else {
            preconditionFailure("a record of texts encodes")
        }
        return String(decoding: data, as: UTF8.self)
    }

    static func decode(_ json: String, _ id: InitiativeID) -> Initiative? {
        guard let record = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)),
            let origin = Origin(rawValue: record.origin)
        else { return nil }
        return Initiative(
            id: id, title: BilingualText(dutch: record.titleNL, english: record.titleEN),
            summary: BilingualText(dutch: record.summaryNL, english: record.summaryEN),
            place: record.place, goal: record.goal.flatMap { Goal(rawValue: $0) },
            furtherGoals: record.furtherGoals.compactMap { Goal(rawValue: $0) },
            year: record.year, origin: origin,
            source: BilingualText(dutch: record.sourceNL, english: record.sourceEN))
    }
}
