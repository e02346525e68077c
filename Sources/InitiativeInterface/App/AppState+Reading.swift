internal import InitiativeModel

// What could not be read. What was known stays on the screen; it is said once, and asked again.
extension AppState {
    mutating func handle(_ failure: ReadFailure, of question: Effect) -> [Effect] {
        guard let reading = question.reading else { return [] }
        // It is told once, and not at each further try.
        if desk.unread[reading] != failure {
            desk.notice = Phrases.both { $0.failures.reading(reading, failure) }
        }
        desk.unread[reading] = failure
        settle()
        // The next look comes by itself.
        if case .lesson(.open) = question { return setBeat() }
        // By then the cursor may be wanted elsewhere.
        if case .findLetter = question { return [] }
        if !unanswered.contains(question) { unanswered.append(question) }
        guard !isReadingTimerSet else { return [] }
        isReadingTimerSet = true
        // Another program is done soon; what is damaged takes somebody who mends it.
        return [.wake(.reading, milliseconds: failure == .busy ? 2000 : 10_000)]
    }

    /// It could be read after all.
    mutating func answered(_ reading: Reading) {
        guard let failure = desk.unread.removeValue(forKey: reading) else { return }
        let told = Phrases.both { $0.failures.reading(reading, failure) }
        if desk.notice == told { desk.notice = nil }
    }

    /// Asks again what is still of use.
    mutating func askAgain() -> [Effect] {
        isReadingTimerSet = false
        let questions = unanswered.filter { question in
            switch question {
            case .readPage(let request): request == askedPage
            default: true
            }
        }
        unanswered = []
        return questions
    }
}

extension Effect {
    /// What is read to answer it; nil for what reads nothing that a screen shows.
    fileprivate var reading: Reading? {
        switch self {
        case .list: .initiatives
        case .readNotes: .notes
        case .readLists: .lists
        case .readPage, .findLetter: .rows
        case .lesson(.readAll): .lessons
        case .lesson(.open): .lesson
        case .persist, .open, .report, .export, .identify, .exportRows, .lookAtList, .importList,
            .stopImport, .takeBackImport, .deleteList, .giveRoomBack, .lesson, .voting, .wake,
            .suspend, .useTheme, .finish:
            nil
        }
    }
}
