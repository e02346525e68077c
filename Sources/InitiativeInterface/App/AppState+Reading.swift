internal import InitiativeModel

// What could not be read. What was known stays on the screen; it is said once, and asked again.
extension AppState {
    mutating func handle(_ failure: ReadFailure, of question: Effect) -> [Effect] {
        guard let reading = question.reading else { return [] }
        // Whoever asked for it by a key is told each time, and asks again.
        if case .lesson(.open(_, let purpose)) = question, purpose != .console || !hasConsole {
            desk.notice = Phrases.both { $0.failures.lessonNotOpened(failure) }
            return setBeat()
        }
        // It is told once, and not at each further try. A screen with nothing else says it itself.
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
        unsay { $0.failures.reading(reading, failure) }
    }

    /// Takes a sentence from the screen whose cause is gone; another one stays.
    mutating func unsay(_ sentence: @escaping @Sendable (Phrases) -> String) {
        if desk.notice == Phrases.both(sentence) { desk.notice = nil }
    }

    // MARK: What another program changed

    /// A form opens, or a screen that was under another one is there again: it begins with what
    /// the notes file holds by now.
    mutating func renewTop() -> [Effect] {
        switch stack.last {
        case .ownInitiative, .list: askWhenStored(.list)
        case .plan: askWhenStored(.lesson(.readAll))
        case .records(let screen):
            desk.notes[screen.list.name] == nil ? [] : askWhenStored(.readNotes(screen.list.name))
        default: []
        }
    }

    /// The open initiative as the notes file has it.
    mutating func renew(_ dossier: Dossier) -> [Effect] {
        guard let known = desk.dossier, known.initiative.id == dossier.initiative.id else {
            return []
        }
        guard isAllStored else { return askWhenStored(.readAgain(dossier.initiative.id)) }
        var dossier = dossier
        // Undo stays with what was done here.
        if dossier.walk.id == known.walk.id { dossier.history = known.history }
        desk.dossier = dossier
        updateRow()
        settle()
        return []
    }

    /// The form of what was taken away elsewhere has no fields any more.
    mutating func leaveFormOfGone() -> [Effect] {
        switch stack.last {
        case .ownInitiative(let form) where !desk.rows.contains { $0.id == form.id }:
            desk.notice = Phrases.both(\.failures.initiativeGone)
        case .plan(let form) where desk.teaching.plan(form.id) == nil:
            desk.notice = Phrases.both(\.failures.planGone)
        default: return []
        }
        stack.removeLast()
        settle()
        return []
    }

    /// Asks again what is still of use.
    mutating func askAgain() -> [Effect] {
        isReadingTimerSet = false
        let questions = unanswered.filter { question in
            switch question {
            case .readPage(let request): request == askedPage
            case .readNotes(let list): stack.contains { $0.screen.listToRead == list }
            case .readLists: stack.contains { $0.screen is ListsScreen }
            case .lesson: stack.contains { $0.screen.isOfPlans }
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
        case .readDeleted: .deleted
        case .persist, .open, .readAgain, .report, .export, .identify, .exportRows, .lookAtList,
            .importList,
            .stopImport, .takeBackImport, .deleteList, .giveRoomBack, .removeRescue, .erase,
            .lesson,
            .voting, .wake,
            .suspend, .useTheme, .finish:
            nil
        }
    }
}
