internal import Foundation
internal import InitiativeContent
internal import InitiativeModel

extension WalkReport {
    /// The report as JSON: stable names, texts in the report's language, the answers by field.
    public var json: String {
        let walk = dossier.walk
        let answers = Dictionary(
            uniqueKeysWithValues: walk.answers.map { ($0.key.rawValue, $0.value.stored) })
        let record = Record(
            note: words.notForFiles,
            initiative: InitiativeRecord(dossier.initiative, in: language),
            started: walk.started.description,
            answers: answers,
            isChoiceMade: walk.isChoiceMade,
            considerations: Consideration.raised(by: walk).map { consideration in
                ConsiderationRecord(
                    reason: consideration.id.reason[language],
                    basis: consideration.basis.map { $0.label(in: language) },
                    speaksFor: Strategy.allCases.filter { consideration.stances[$0] == .for }
                        .map(\.rawValue),
                    speaksAgainst: Strategy.allCases
                        .filter { consideration.stances[$0] == .against }.map(\.rawValue),
                    weighsFor: Strategy.allCases
                        .filter { walk.weighs(consideration.id, $0) }.map(\.rawValue))
            },
            toFindOut: walk.toFindOut.map { $0.question[language] })
        return JSONText.encode(record)
    }

    private struct Record: Encodable {
        let note: String
        let initiative: InitiativeRecord
        let started: String
        let answers: [String: String]
        let isChoiceMade: Bool
        let considerations: [ConsiderationRecord]
        let toFindOut: [String]
    }

    private struct ConsiderationRecord: Encodable {
        let reason: String
        let basis: [String]
        let speaksFor: [String]
        let speaksAgainst: [String]
        let weighsFor: [String]
    }
}
