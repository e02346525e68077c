/// What a class votes on.
public enum LessonQuestion: Hashable, Sendable {
    /// Which strategy would you choose? There is no right answer.
    case strategy
    /// Where in this grid does the initiative stand?
    case grid(GridID)
    /// Which rung of the deck's ladder?
    case ladder
    /// One of the four features, or another question about the case.
    case feature(CaseQuestion)
    /// The trainer's own question.
    case own(OwnQuestion)

    /// What can be answered, in the order in which it is shown.
    ///
    /// - Parameter offersNoneOfFour: whether "none of the four" is among the strategies.
    public func answers(offersNoneOfFour: Bool) -> [VoteAnswer] {
        switch self {
        case .strategy:
            Strategy.allCases.map { .strategy($0) } + (offersNoneOfFour ? [.noneOfFour] : [])
                + [.abstention]
        case .grid(let grid): grid.grid.cells.map { .cell($0) } + [.unknown]
        case .ladder:
            ParticipationRung.allCases.map { .rung(.rung($0)) } + [.rung(.notApplicable), .unknown]
        case .feature(let question): question.options.map { .option($0) } + [.unknown]
        case .own(let question): question.answers.indices.map { .own($0) } + [.abstention]
        }
    }

    /// Whether the answers lie in a grid: shown as dots in its cells.
    public var grid: Grid? {
        if case .grid(let grid) = self { return grid.grid }
        return nil
    }
}

/// A question with answers in a trainer's own words.
public struct OwnQuestion: Hashable, Sendable {
    public var text: String
    /// Two to six.
    public var answers: [String]

    public static let mostAnswers = 6

    public init(text: String, answers: [String]) {
        self.text = text
        self.answers = Array(answers.prefix(Self.mostAnswers))
    }

    /// Whether it can be voted on: a question and at least two answers.
    public var isComplete: Bool {
        !text.allSatisfy(\.isWhitespace)
            && answers.count { !$0.allSatisfy(\.isWhitespace) } >= 2
    }

    /// Without the answers in which nothing is written.
    public var withoutBlanks: OwnQuestion {
        OwnQuestion(text: text, answers: answers.filter { !$0.allSatisfy(\.isWhitespace) })
    }
}
