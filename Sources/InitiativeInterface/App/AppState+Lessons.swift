internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

// What a lesson asks for, and what comes back.
extension AppState {
    mutating func grant(_ request: LessonRequest) -> [Effect] {
        switch request {
        case .begin(let id, let rehearsal): return begin(id, rehearsal)
        case .resume(let id): return openWhenStored(id)
        case .lookBack(let id):
            desk.teaching.lookingBack = id
            return openWhenStored(id)
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
        case .allRead(let plans, let lessons, let history):
            // What was edited meanwhile is newer than what was read.
            guard desk.teaching.plans == nil || (outbox.isEmpty && draft?.isStored ?? true) else {
                desk.teaching.isBehind = true
                return []
            }
            desk.teaching.plans = plans
            desk.teaching.lessons = lessons.sorted {
                ($0.held, $0.id.rawValue) > ($1.held, $1.id.rawValue)
            }
            desk.teaching.planHistory = history
            settle()
            return []
        case .begun(let lesson):
            desk.teaching.lessons.insert(LessonSummary(lesson, ballots: 0), at: 0)
            return store(.lesson(lesson))
                + show(LessonRecord(lesson: lesson), History(), now: lesson.startedAt)
        case .opened(let id, let record, let history, let now):
            guard let record else {
                desk.notice = Phrases.both(\.lessons.gone)
                return []
            }
            if desk.teaching.record?.lesson.id == id, top.isOfLesson {
                return follow(record, now: now)
            }
            return show(record, history, now: now)
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
        case .deleted(let id):
            desk.teaching.lessons.removeAll { $0.id == id }
            if desk.teaching.record?.lesson.id == id { desk.teaching.record = nil }
            desk.notice = Phrases.both(\.lessons.deleted)
            settle()
            return []
        case .notDeleted(_, let failure):
            desk.notice = Phrases.both { $0.failures.writing(failure) }
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
        let id = PlanID(nextEntryID().rawValue)
        let new = plan?.copy(as: id) ?? .standard(id, about: initiative)
        let effects = record(.plan(PlanChange(id: id, before: nil, after: new)))
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

    /// Opens the room of a lesson, or its report where it is over.
    mutating func show(_ record: LessonRecord, _ history: History, now: Int) -> [Effect] {
        desk.teaching.record = record
        desk.teaching.recordHistory = history
        desk.teaching.closing = nil
        desk.teaching.published = nil
        desk.teaching.problem = nil
        desk.teaching.now = now
        let isLookingBack = desk.teaching.lookingBack == record.lesson.id
        desk.teaching.lookingBack = nil
        guard !record.lesson.isEnded, !isLookingBack else { return openReport() }
        stack.append(.room(RoomScreen()))
        return store(.setting(.room, record.lesson.id.rawValue)) + lookAtClass()
    }

    private mutating func openReport() -> [Effect] {
        stack.append(.lessonReport(LessonReportScreen()))
        return grant(LessonRequest.makeReport)
    }

    /// A lesson is read once all that was written is in the file: else it would come back older
    /// than it was.
    private mutating func openWhenStored(_ id: LessonID) -> [Effect] {
        desk.teaching.opening = id
        return openLessonIfStored()
    }

    /// The lessons as they are in the file, once all that was written is in it.
    mutating func readLessons() -> [Effect] {
        guard desk.teaching.plans != nil else { return [.lesson(.readAll)] }
        desk.teaching.isBehind = true
        return openLessonIfStored()
    }

    mutating func openLessonIfStored() -> [Effect] {
        guard outbox.isEmpty else { return [] }
        let reading: [Effect] = desk.teaching.isBehind ? [.lesson(.readAll)] : []
        desk.teaching.isBehind = false
        guard let id = desk.teaching.opening else { return reading }
        desk.teaching.opening = nil
        return reading + [.lesson(.open(id))]
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
        if let record = desk.teaching.record,
            let row = desk.teaching.lessons.firstIndex(where: { $0.id == record.lesson.id })
        {
            desk.teaching.lessons[row] = LessonSummary(
                record.lesson, ballots: record.box.all.count)
        }
        return store(.setting(.room, ""))
    }

    private mutating func delete(_ id: LessonID) -> [Effect] {
        mayWrite() ? [.lesson(.delete(id))] : []
    }

    var lessonReportRequest: LessonReportRequest? {
        desk.teaching.record.map { LessonReportRequest(record: $0, language: desk.language) }
    }
}
