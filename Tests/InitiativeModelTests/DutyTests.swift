import InitiativeModel
import Testing

struct DutyTests {
    static let table: [([Field: Answer], [Duty])] = [
        ([:], []),
        (says(.danger), [.nameDanger]),
        (says(.hurtfulExpressions), [.antiDiscriminationService]),
        (says(.noHurtfulExpressions), []),
        ([.caseQuestion(.danger): .caseAnswer(.unknown)], []),
        ([.danger(.childOrDomesticViolence): .mark], [.reportingCode]),
        ([.danger(.threatOrViolence): .mark], [.police]),
        ([.danger(.water): .mark], [.responsibleParty]),
        ([.danger(.fire): .mark], [.responsibleParty]),
        ([.danger(.food): .mark, .danger(.building): .mark], [.responsibleParty]),
        ([.circumstance(.worksWithChildren): .mark], [.certificateOfConduct]),
        ([.circumstance(.wishToDie): .mark], [.crisisLine]),
    ]

    @Test(arguments: table)
    func `an answer calls its duties`(answers: [Field: Answer], duties: [Duty]) {
        #expect(Duty.called(by: .sample(answers)) == duties)
    }

    @Test func `a danger that is named takes the place of danger at large`() {
        let walk = Walk.sample(says(.danger), [.danger(.water): .mark])
        #expect(Duty.called(by: walk) == [.responsibleParty])
    }

    @Test func `no danger calls no duty, and keeps what was ticked`() {
        let walk = Walk.sample(says(.noDanger), [.danger(.water): .mark])
        #expect(Duty.called(by: walk) == [])
        #expect(walk.isMarked(.danger(.water)))
    }
}
