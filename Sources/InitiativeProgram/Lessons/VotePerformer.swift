internal import InitiativeInterface
internal import InitiativeModel

/// Carries out what a voting terminal asks for: the class folder and the seat, and no notes file.
struct VotePerformer: Sendable {
    let folder: ClassFolder
    let code: String
    let seats: VoterSeatFile

    init(_ path: String, code: String, seats: VoterSeatFile) {
        folder = ClassFolder(path)
        self.code = code
        self.seats = seats
    }

    /// What came of it; nil for what a voting terminal never asks for.
    func perform(_ effect: Effect) -> Message? {
        switch effect {
        case .voting(let effect): return .voting(perform(effect))
        // Such as the language: a voting terminal stores nothing.
        case .persist(let write): return .persisted(write, .stored, at: LocalTime.timeOfDay())
        case .open, .readAgain, .list, .report, .export, .identify, .readLists, .readPage,
            .findLetter,
            .exportRows, .lookAtList, .importList, .stopImport, .takeBackImport, .deleteList,
            .giveRoomBack, .removeRescue, .readDeleted, .erase, .readNotes,
            .lesson, .wake,
            .suspend, .useTheme, .finish:
            return nil
        }
    }

    private func perform(_ effect: VoteEffect) -> VoteMessage {
        switch effect {
        case .look:
            do {
                return .seen(try look())
            } catch {
                return .lost(error)
            }
        case .sitDown:
            let seat = VoterSeat(token: .random())
            seats.keep(seat)
            return .seated(seat)
        case .put(let cast, let seat):
            do {
                return .put(try put(cast, seat))
            } catch {
                return .notPut(error)
            }
        }
    }

    /// How far the lesson is.
    func look() throws(ClassFolderProblem) -> PublicLesson {
        guard let lesson = try folder.lesson(code) else { throw .missing }
        if lesson.isEnded { seats.remove() }
        return lesson
    }

    /// Puts a ballot in the box. The seat is kept first: a program that dies in between knows
    /// afterwards that it may have voted.
    ///
    /// - Returns: the seat with the ballot's number and receipt.
    func put(_ cast: CastBallot, _ seat: VoterSeat) throws(ClassFolderProblem) -> VoterSeat {
        let receipt = BallotToken.random().rawValue
        var next = seat
        next.give(receipt, in: cast.round)
        seats.keep(next)
        do {
            try folder.put(
                Ballot(
                    round: cast.round, token: next.token, number: next.number,
                    answer: cast.answer, reason: cast.reason, source: .terminal,
                    receipt: receipt), code: code)
        } catch {
            seats.keep(seat)
            throw error
        }
        return next
    }
}
