/// One answer of a vote.
public enum VoteAnswer: Hashable, Sendable {
    case strategy(Strategy)
    /// None of the four: it asks for a because.
    case noneOfFour
    case cell(GridCell)
    /// Never ``RungPlacement/unknown``: that is ``unknown`` here.
    case rung(RungPlacement)
    case option(CaseOption)
    /// An answer of the trainer's own question, counted from 0.
    case own(Int)
    /// "Weet ik niet."
    case unknown
    /// Not voting: nobody has to show a view.
    case abstention
}

extension VoteAnswer: RawRepresentable {
    /// As it is stored and as it stands in a ballot file, such as `strategy:monitor`.
    public var rawValue: String {
        switch self {
        case .strategy(let strategy): "strategy:\(strategy.rawValue)"
        case .noneOfFour: "none-of-four"
        case .cell(let cell): "cell:\(cell.rawValue)"
        case .rung(let placement): "rung:\(placement.rawValue)"
        case .option(let option): "option:\(option.rawValue)"
        case .own(let number): "own:\(number)"
        case .unknown: "unknown"
        case .abstention: "abstention"
        }
    }

    /// nil where no answer is called so.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1).map(String.init)
        let name = parts.count == 2 ? parts[1] : ""
        let answer: VoteAnswer? =
            switch parts.first {
            case "strategy": Strategy(rawValue: name).map { .strategy($0) }
            case "none-of-four": .noneOfFour
            case "cell": GridCell(rawValue: name).map { .cell($0) }
            case "rung": RungPlacement(rawValue: name).map { .rung($0) }
            case "option": CaseOption(rawValue: name).map { .option($0) }
            case "own":
                Int(name).flatMap {
                    (0..<OwnQuestion.mostAnswers).contains($0) ? .own($0) : nil
                }
            case "unknown": .unknown
            case "abstention": .abstention
            default: nil
            }
        guard let answer, answer.rawValue == rawValue else { return nil }
        self = answer
    }
}
