internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

// What a lesson asks for, and what comes back.
extension AppState {
    mutating func grant(_ request: LessonRequest) -> [Effect] {
        switch request {
        case .begin(let id, let rehearsal): return begin(id, rehearsal)
        case .resume(let id): return askWhenStored(.lesson(.open(id, .room)))
        case .lookBack(let id): return askWhenStored(.lesson(.open(id, .report)))
        case .follow(let id): return askWhenStored(.lesson(.open(id, .console)))
        case .leaveRoom: return leaveRoom()
        case .move(let step):
            let now = desk.teaching.now
            return changeLesson { $0.move(by: step, at: now) }
        case .open(let round):
            let now = desk.teaching.now
            return change(round) { round throws(RoundRefusal) in try round.open(at: now) }
                + lookAtClass()
        case .close(let round): return close(round)
        case .reveal(let round):
            if let spread = desk.teaching.record?.tooFewToReveal(round) {
                desk.notice = Phrases.both { phrases in
                    spread.whyNot(in: phrases.language).map { "\($0) \(phrases.room.stillHidden)" }
                        ?? ""
                }
                return []
            }
            return change(round) { round throws(RoundRefusal) in try round.reveal() }
                + lookAtClass()
        case .count(let id, let answer, let hands):
            return change(id) { round throws(RoundRefusal) in
                try round.count(hands, for: answer)
            }
        case .cast(let ballot):
            guard mayWrite(), let lesson = desk.teaching.record?.lesson.id else { return [] }
            return [.lesson(.cast(ballot, of: lesson))]
        case .simulate(let round):
            guard let lesson = desk.teaching.record?.lesson, let simulated = lesson.rehearsal
            else { return [] }
            return take(simulated.ballots(in: round, of: lesson))
        case .hide(let reason): return changeLesson { $0.hiddenReasons.insert(reason.rawValue) }
        case .showHidden: return changeLesson { $0.hiddenReasons = [] }
        case .share(let folder):
            guard mayWrite(), let record = desk.teaching.record else { return [] }
            return [
                .lesson(.share(PublicLesson(record), record.lesson.id, folder: folder))
            ]
        case .end: return end()
        case .delete(let id): return delete(id)
        case .makeReport: return lessonReportRequest.map { [.lesson(.report($0))] } ?? []
        case .export(let form):
            return lessonReportRequest.map { [.lesson(.export($0, form))] } ?? []
        }
    }

    mutating func handle(_ message: LessonMessage) -> [Effect] {
        switch message {
        case .allRead(let read): return take(read)
        case .begun(let lesson):
            desk.teaching.lessons.insert(LessonSummary(lesson, ballots: 0), at: 0)
            return store(.lesson(lesson))
                + enterRoom(of: LessonRecord(lesson: lesson), History(), now: lesson.startedAt)
        case .opened(let id, let purpose, let opening): return show(opening, of: id, for: purpose)
        case .seen(let look, let sight): return take(sight, of: look)
        case .cast(let ballot, let lesson):
            guard desk.teaching.record?.lesson.id == lesson else { return [] }
            return take([ballot])
        case .shared(let lesson, let folder):
            guard desk.teaching.record?.lesson.id == lesson else { return [] }
            desk.teaching.record?.folder = folder
            desk.teaching.problem = nil
            // What was told in another folder is not known in this one.
            desk.teaching.published = nil
            desk.notice = Phrases.both { $0.room.shared(folder) }
            return lookAtClass()
        case .notShared(let problem):
            desk.notice = Phrases.both { $0.room.folder(problem) }
            return []
        case .deleted(let id, let erased):
            desk.teaching.lessons.removeAll { $0.id == id }
            if desk.teaching.record?.lesson.id == id { desk.teaching.record = nil }
            desk.notice = Phrases.both {
                $0.deleted.told(erased, of: .lesson(id), in: $0.language)
            }
            settle()
            return []
        case .notDeleted(_, let failure):
            desk.notice = Phrases.both { $0.lessons.notDeleted($0.failures.cause(failure)) }
            return []
        case .heldElsewhere(_, let holder):
            desk.notice = Phrases.both { $0.elsewhere.notDeleted(holder) }
            return []
        case .reported(let request, let text):
            guard request == lessonReportRequest else { return [] }
            desk.teaching.report = MadeLessonReport(request: request, text: text)
            settle()
            return []
        }
    }

    /// A new plan, opened at once.
    mutating func addPlan(_ plan: LessonPlan?, about initiative: InitiativeID?) -> [Effect] {
        guard mayWrite(), let initiative else { return [] }
        // The other plans are not known yet: the new one would not be seen among them.
        guard desk.teaching.plans != nil else {
            let failure = desk.unread[.lessons]
            desk.notice = Phrases.both { phrases in
                failure.map { phrases.failures.reading(.lessons, $0) } ?? phrases.lessons.reading
            }
            return []
        }
        let id = PlanID(nextEntryID().rawValue)
        let new = plan?.copy(as: id) ?? .standard(id, about: initiative)
        let effects = record(.plan(Edit(id, before: nil, after: new)))
        return effects + grant([.open(.plan(PlanScreen(id)))])
    }

    private mutating func begin(_ id: PlanID, _ rehearsal: SimulatedClass?) -> [Effect] {
        guard mayWrite(), let plan = desk.teaching.plan(id),
            let row = desk.rows.first(where: { $0.id == plan.initiative })
        else { return [] }
        guard !plan.readyToHold.questions.isEmpty else {
            desk.notice = Phrases.both(\.lessons.noQuestion)
            return []
        }
        return [.lesson(.begin(plan, LessonCase(row.initiative), rehearsal))]
    }

    private mutating func take(_ read: ReadLessons) -> [Effect] {
        guard desk.teaching.plans == nil || isAllStored else {
            return askWhenStored(.lesson(.readAll))
        }
        answered(.lessons)
        // Undo stays with what was done here.
        if desk.teaching.plans == nil { desk.teaching.planHistory = read.history }
        desk.teaching.plans = read.plans
        desk.teaching.lessons = read.lessons.sorted {
            ($0.held, $0.id.rawValue) > ($1.held, $1.id.rawValue)
        }
        desk.teaching.unreadable = read.unreadable
        settle()
        return leaveFormOfGone()
    }

    /// The cursor of the lessons stands on the lesson that was held or followed.
    mutating func select(lesson: LessonID?) {
        guard let lesson else { return }
        for place in stack.indices {
            guard case .lessons(var screen) = stack[place] else { continue }
            screen.select(lesson, desk)
            stack[place] = .lessons(screen)
        }
    }

    private mutating func show(
        _ opening: LessonOpening, of id: LessonID, for purpose: LessonPurpose
    ) -> [Effect] {
        answered(.lesson)
        switch opening {
        case .opened(let record, let history, let now):
            let hasRoom = stack.contains { $0.screen is RoomScreen }
            if purpose == .room, desk.teaching.record?.lesson.id == id, hasRoom {
                guard isAllStored else {
                    return askWhenStored(.lesson(.open(id, purpose)))
                }
                return follow(record, history, now: now)
            }
            let isOver = record.lesson.isEnded
            if purpose == .room, !isOver { return enterRoom(of: record, history, now: now) }
            guard purpose == .console else {
                setRecord(record, history, now: now)
                return openReport()
            }
            return showConsole(record, history, now: now)
        case .elsewhere(let holder):
            guard !(top is RoomElsewhereScreen) else {
                desk.notice = Phrases.both { $0.elsewhere.still(holder) }
                return []
            }
            stack.append(.roomElsewhere(RoomElsewhereScreen(id, holder)))
            return []
        case .gone:
            desk.notice = Phrases.both(\.lessons.gone)
            return []
        case .newer:
            desk.notice = Phrases.both(\.lessons.newer)
            return []
        }
    }

    /// The console takes the place of the screen that told where the room is. A look that comes back
    /// when nobody looks any more opens nothing; under another screen it stays up to date.
    private mutating func showConsole(
        _ record: LessonRecord, _ history: History, now: Int
    ) -> [Effect] {
        if hasConsole { return follow(record, history, now: now) }
        guard top is RoomElsewhereScreen else { return [] }
        stack.removeLast()
        setRecord(record, history, now: now)
        stack.append(.console(ConsoleScreen()))
        return setBeat()
    }

    /// A step was not taken: the lesson went on in another program, or is gone.
    mutating func forgetStep(of id: LessonID, _ refusal: Refusal) -> [Effect] {
        guard desk.teaching.record?.lesson.id == id else { return [] }
        desk.teaching.closing = nil
        guard refusal == .stale else {
            let effects = leaveRoom()
            desk.teaching.lessons.removeAll { $0.id == id }
            settle()
            return effects
        }
        return askWhenStored(.lesson(.open(id, .room)))
    }

    private mutating func setRecord(_ record: LessonRecord, _ history: History, now: Int) {
        desk.teaching.record = record
        desk.teaching.recordHistory = history
        desk.teaching.closing = nil
        desk.teaching.published = nil
        desk.teaching.problem = nil
        desk.teaching.now = now
        if record.unreadableBallots > 0 {
            desk.notice = Phrases.both { $0.lessons.newerBallots(record.unreadableBallots) }
        }
    }

    /// Opens the room of a lesson that is going on.
    private mutating func enterRoom(
        of record: LessonRecord, _ history: History, now: Int
    ) -> [Effect] {
        setRecord(record, history, now: now)
        if top is RoomElsewhereScreen { stack.removeLast() }
        stack.append(.room(RoomScreen()))
        return store(.setting(.room, record.lesson.id.rawValue)) + lookAtClass()
    }

    private mutating func openReport() -> [Effect] {
        stack.append(.lessonReport(LessonReportScreen()))
        return grant(LessonRequest.makeReport)
    }

    /// The lessons as they are in the file. The first time they are better old than not there.
    mutating func readLessons() -> [Effect] {
        desk.teaching.plans == nil ? [.lesson(.readAll)] : askWhenStored(.lesson(.readAll))
    }

    private mutating func leaveRoom() -> [Effect] {
        let effects = takeAwayRoom()
        desk.teaching.record = nil
        settle()
        return effects
    }

    /// The lesson is over: its report takes the place of its room.
    private mutating func end() -> [Effect] {
        let effects = changeLesson { $0.isEnded = true } + lookAtClass()
        guard desk.teaching.record?.lesson.isEnded == true else { return effects }
        return effects + takeAwayRoom() + openReport()
    }

    private mutating func takeAwayRoom() -> [Effect] {
        guard let place = stack.lastIndex(where: { $0.screen is RoomScreen }) else { return [] }
        stack.removeSubrange(place...)
        guard let record = desk.teaching.record else { return [] }
        if let row = desk.teaching.lessons.firstIndex(where: { $0.id == record.lesson.id }) {
            desk.teaching.lessons[row] = LessonSummary(
                record.lesson, ballots: record.box.all.count)
        }
        // Another program may have it once all that was done in it is in the file.
        select(lesson: record.lesson.id)
        return store(.leaveRoom(record.lesson.id))
            + askWhenStored(.lesson(.leave(record.lesson.id)))
    }

    private mutating func delete(_ id: LessonID) -> [Effect] {
        mayWrite() ? [.lesson(.delete(id))] : []
    }

    var lessonReportRequest: LessonReportRequest? {
        desk.teaching.record.map { LessonReportRequest(record: $0, language: desk.language) }
    }
}
