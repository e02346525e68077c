internal import InitiativeModel

// What a voting terminal asks for, and what comes back.
extension AppState {
    mutating func grant(_ request: VoteRequest) -> [Effect] {
        switch request {
        case .goOn:
            desk.voting?.isRecognised = false
            settle()
            return []
        case .sitDown: return [.voting(.sitDown)]
        case .cast(let ballot):
            guard let voting = desk.voting, !voting.isPutting else { return [] }
            desk.voting?.isPutting = true
            return [.voting(.put(ballot, voting.seat))]
        }
    }

    mutating func handle(_ message: VoteMessage) -> [Effect] {
        switch message {
        case .seen(let lesson):
            desk.voting?.lesson = lesson
            desk.voting?.problem = nil
            settle()
            return lesson.isEnded ? [] : Self.nextLook
        case .lost(let problem):
            desk.voting?.problem = problem
            return Self.nextLook
        case .seated(let seat):
            desk.voting?.seat = seat
            desk.voting?.isRecognised = false
            settle()
            return []
        case .put(let seat):
            desk.voting?.isPutting = false
            desk.voting?.seat = seat
            settle()
            return []
        case .notPut(let problem):
            desk.voting?.isPutting = false
            desk.notice = Phrases.both { $0.vote.notPut(problem) }
            return []
        }
    }

    /// A look arranges the next one: never are there two at a time.
    private static let nextLook: [Effect] = [.wake(.voting, milliseconds: 400)]
}
