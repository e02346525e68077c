internal import Foundation
internal import InitiativeContent
internal import InitiativeModel

extension WalkReport {
    /// The report as JSON: stable names, texts in the report's language, the answers by field.
    public var json: String {
        let answers = Dictionary(
            uniqueKeysWithValues: walk.answers.map { ($0.key.rawValue, $0.value.stored) })
        let record = Record(
            writtenBy: "initiatiefwijzer", note: words.notForFiles,
            initiative: InitiativeRecord(dossier.initiative, in: language),
            started: walk.started.description,
            answers: answers,
            isChoiceMade: walk.isChoiceMade,
            considerations: Consideration.raised(by: walk).map { consideration in
                ConsiderationRecord(
                    reason: consideration.reason(in: walk)[language],
                    basis: consideration.basis.reasoningLabel(in: language),
                    speaksFor: Strategy.allCases.filter { consideration.stances[$0] == .for }
                        .map(\.rawValue),
                    speaksAgainst: Strategy.allCases
                        .filter { consideration.stances[$0] == .against }.map(\.rawValue),
                    weighsFor: Strategy.allCases
                        .filter { walk.weighs(consideration.id, $0) }.map(\.rawValue))
            },
            duties: Duty.called(by: walk).map { DutyContent[$0].signpost[language] },
            contradictions: Contradiction.found(in: walk).map { contradiction in
                ContradictionRecord(
                    reason: contradiction.reason[language],
                    basis: contradiction.basis.reasoningLabel(in: language))
            },
            toCheck: Step.allCases.flatMap { step in
                walk.checks(of: step, history: dossier.history).map { $0.why[language] }
            },
            toFindOut: walk.toFindOut.map { item in
                FindOutRecord(
                    question: question(of: item), with: walk.text(.findOutWith(item)),
                    by: walk.text(.findOutBy(item)))
            })
        return JSONText.encode(record)
    }

    private struct Record: Encodable {
        /// By this a report is told from another file.
        let writtenBy: String
        let note: String
        let initiative: InitiativeRecord
        let started: String
        let answers: [String: String]
        let isChoiceMade: Bool
        let considerations: [ConsiderationRecord]
        let duties: [String]
        let contradictions: [ContradictionRecord]
        let toCheck: [String]
        let toFindOut: [FindOutRecord]
    }

    private struct ContradictionRecord: Encodable {
        let reason: String
        let basis: String
    }

    /// Empty texts where nothing was written.
    private struct FindOutRecord: Encodable {
        let question: String
        let with: String
        let by: String
    }

    private struct ConsiderationRecord: Encodable {
        let reason: String
        let basis: String
        let speaksFor: [String]
        let speaksAgainst: [String]
        let weighsFor: [String]
    }
}
