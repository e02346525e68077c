public import InitiativeModel

extension StrategyContent {
    /// The words of a strategy.
    public static subscript(strategy: Strategy) -> StrategyContent {
        switch strategy {
        case .monitor: monitor
        case .initiate: initiate
        case .collaborate: collaborate
        case .presence: presence
        }
    }
}
