public import InitiativeModel

/// A lesson as a voting terminal sees it, and what it keeps of itself.
public struct Voting: Hashable, Sendable {
    /// As it was told last.
    public internal(set) var lesson: PublicLesson
    public internal(set) var seat: VoterSeat
    /// Whether somebody voted here before, and it is not known yet whether it is the same person.
    public internal(set) var isRecognised: Bool
    /// Whether a later version of the program keeps a seat at this terminal: this one has another.
    let isNewerSeatThere: Bool
    /// Whether a ballot is going into the box.
    var isPutting = false
    /// Why the class folder cannot be reached now.
    var problem: ClassFolderProblem?

    /// - Parameter isRecognised: whether the seat was found at this terminal.
    public init(
        lesson: PublicLesson, seat: VoterSeat, isRecognised: Bool, isNewerSeatThere: Bool = false
    ) {
        self.lesson = lesson
        self.seat = seat
        self.isRecognised = isRecognised
        self.isNewerSeatThere = isNewerSeatThere
    }

    var standing: VoteStanding { seat.standing(in: lesson) }
}

/// What the screen of a voting terminal asks for.
public enum VoteRequest: Hashable, Sendable {
    /// The person who voted here before goes on.
    case goOn
    /// Somebody else votes here now.
    case sitDown
    case cast(CastBallot)
}

/// Work outside the state for a voting terminal.
public enum VoteEffect: Hashable, Sendable {
    case look
    /// Find a token for somebody else.
    case sitDown
    case put(CastBallot, VoterSeat)
}

/// What came of work for a voting terminal.
public enum VoteMessage: Hashable, Sendable {
    case seen(PublicLesson)
    case lost(ClassFolderProblem)
    case seated(VoterSeat)
    /// The ballot is in the box.
    case put(VoterSeat)
    case notPut(ClassFolderProblem)
}
