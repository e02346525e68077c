import InitiativeModel
import Testing

struct ContradictionTests {
    /// Each rule with the answers that together call for it.
    static let rules: [(Contradiction, [[Field: Answer]])] = [
        (.inChargeYetTakenOver, [says(.citizensInCharge), says(.takenOver)]),
        (.agencyInChargeYetLeftInCharge, [says(.agencyInCharge), says(.leftInCharge)]),
        (.agencyInChargeYetEqual, [says(.agencyInCharge), placed(.partnership)]),
        (.agencyInChargeYetEqual, [says(.agencyInCharge), placed(.selfManagement, .second)]),
        (
            .agencyInChargeYetNoneInvolved,
            [says(.agencyInCharge), [.rung(.fourth): .rung(.notApplicable)]]
        ),
        (.notRecognisedYetEqual, [says(.notRecognised), placed(.partnership)]),
        (.notRecognisedYetEqual, [says(.notRecognised), placed(.selfManagement)]),
        (.helpAskedYetLeaveUsAlone, [says(.helpAsked), [.question(.b5): .reply(.yes)]]),
        (.openYetByInvitation, [says(.diverseAndOpen), [.question(.e2): .reply(.yes)]]),
        (.freeFloatingYetEmbedded, [says(.embedded), stands(.cooperative)]),
        (.freeFloatingYetEmbedded, [says(.embedded), stands(.light)]),
        (.freeFloatingYetEmbedded, [says(.embedded), border(.cooperative, .light)]),
        (.interwovenYetAlone, [says(.standsAlone), stands(.federative)]),
        (.interwovenYetAlone, [says(.standsAlone), stands(.networking)]),
        (
            .onlyToldYetInitiating,
            [says(.citizensInCharge), placed(.information), chooses(.initiate)]
        ),
        (
            .onlyToldYetInitiating,
            [says(.citizensInCharge), placed(.manipulation), chooses(.initiate)]
        ),
        (.notAskedYetInitiating, [says(.noHelpAsked), chooses(.initiate)]),
        (.othersSupportYetInitiating, [says(.othersSupport), chooses(.initiate)]),
        (.takenOverYetInitiating, [says(.takenOver), chooses(.initiate)]),
        (.outcomeWantedYetInitiating, [says(.outcomeWanted), chooses(.initiate)]),
        (.hurtfulYetPresent, [says(.hurtfulExpressions), chooses(.presence)]),
        (.staysInformalYetCollaborating, [says(.staysInformal), chooses(.collaborate)]),
        (.helpAskedYetMonitoring, [says(.helpAsked), chooses(.monitor)]),
        (.meansFallShortYetMonitoring, [says(.goalsExceedMeans), chooses(.monitor)]),
        (.littleVoiceYetMonitoring, [says(.littleVoice), chooses(.monitor)]),
        (.dangerYetStandingBack, [says(.danger), chooses(.monitor)]),
        (.dangerYetStandingBack, [says(.danger), chooses(.presence)]),
        (.excludingYetPresent, [says(.excluding), chooses(.presence)]),
        (.excludingYetCollaborating, [says(.excluding), chooses(.collaborate)]),
        (.hurtfulYetCollaborating, [says(.hurtfulExpressions), chooses(.collaborate)]),
        (.lightYetCollaborating, [stands(.light), chooses(.collaborate)]),
        (.cannotStayYetPresent, [says(.cannotStay), chooses(.presence)]),
    ]

    static func border(_ first: GridCell, _ second: GridCell) -> [Field: Answer] {
        [.placement(first.grid): .placement(.border(first, second))]
    }

    static func walk(_ answers: [[Field: Answer]]) -> Walk {
        .sample(answers.reduce(into: [:]) { $0.merge($1) { _, later in later } })
    }

    @Test(arguments: rules)
    func `a rule holds with all of its answers and none of them to spare`(
        rule: Contradiction, answers: [[Field: Answer]]
    ) {
        #expect(Contradiction.found(in: Self.walk(answers)) == [rule])
        for index in answers.indices {
            var fewer = answers
            fewer.remove(at: index)
            #expect(!rule.holds(in: Self.walk(fewer)))
        }
    }

    @Test func `every rule is in the table, and rests on the makers among others`() {
        #expect(Set(Self.rules.map(\.0)) == Set(Contradiction.allCases))
        #expect(Contradiction.allCases.allSatisfy { $0.basis.contains(.makers) })
    }

    @Test(arguments: [
        [says(.citizensInCharge), says(.leftInCharge)],
        [says(.agencyInCharge), placed(.information)],
        [says(.agencyInCharge), [.rung(.first): .rung(.unknown)]],
        [says(.embedded), border(.federative, .cooperative)],
        [says(.standsAlone), border(.federative, .cooperative)],
        [says(.citizensInCharge), placed(.consultation), chooses(.initiate)],
        [says(.helpAsked), [.question(.b5): .reply(.partly)], chooses(.presence)],
        [says(.closed), chooses(.presence)],
        [says(.littleVoice), chooses(.presence)],
        [says(.danger), chooses(.collaborate)],
        [says(.canStay), chooses(.presence)],
        [says(.danger), chooses(.monitor), [.noneOfFour: .mark]],
        [border(.networking, .light), chooses(.collaborate)],
    ])
    func `answers that go together hold no rule`(answers: [[Field: Answer]]) {
        #expect(Contradiction.found(in: Self.walk(answers)) == [])
    }

    @Test func `no rule pulls a strategy apart from an answer that speaks for it`() {
        for strategy in Strategy.allCases {
            for option in CaseOption.allCases {
                let walk = Walk.sample(says(option), chooses(strategy))
                let isFor = !Consideration.raised(by: walk, .for, strategy).isEmpty
                // It does not dispute being present; it asks who names the norm.
                let found = Contradiction.found(in: walk).filter { $0 != .hurtfulYetPresent }
                #expect(!isFor || found.isEmpty)
            }
        }
    }
}
