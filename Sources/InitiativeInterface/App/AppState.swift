public import InitiativeModel
internal import TerminalUI

/// The whole state of the program. ``receive(_:)`` is the only way in, ``frame()`` the only way
/// out; neither touches anything outside.
public struct AppState: Hashable, Sendable {
    public internal(set) var desk: Desk
    /// What is open, the topmost last; never empty.
    public internal(set) var stack: [Route]
    public internal(set) var outbox = Outbox()
    /// Typed text that is not in the outbox yet, as the entry that it will be.
    var draft: Draft?
    /// Whether a draft timer is running.
    var isDraftTimerSet = false
    /// Whether a classroom timer is running.
    var isClassroomTimerSet = false
    /// Whether a retry timer is running.
    var isRetryTimerSet = false
    /// What ends the program as soon as everything is stored.
    var ending: Ending?
    /// The time of day at which something was stored last; nil before anything was.
    var lastSaved: String?
    /// Questions that could not be answered, to be asked again.
    var unanswered: [Effect] = []
    /// Whether a timer for them is running.
    var isReadingTimerSet = false
    /// Whether leaving was tried while storing failed; the next time it goes through.
    var wasToldOfFailure = false
    /// What was given up because it can never be stored; nil for nothing.
    var givenUp: Unsaved?
    /// The initiative that was asked for and has not come yet.
    var opening: InitiativeID?
    /// The piece of a list that was asked for and has not come yet.
    var askedPage: PageRequest?
    /// The list of which the notes on rows were asked for and have not come yet.
    private var askedNotes: String?
    /// Questions that are asked as soon as all is stored.
    var whenStored: [Effect] = []
    /// What was typed meanwhile: it is meant for the screen that is about to open.
    private var waiting: [Event] = []
    /// The lesson whose room is to be opened at the start.
    private var room: LessonID?
    /// Makes entry ids unique among programs.
    private let session: String
    private var entries = 0

    struct Draft: Hashable, Sendable {
        var entry: HistoryEntry
        var isStored: Bool
    }

    /// - Parameter session: a word that no other run of the program has.
    /// - Parameter list: the imported list that is open at the start; nil for none.
    /// - Parameter room: the lesson whose room was open when the program ended; nil for none.
    /// - Parameter rescued: what could not be stored in a former run; nil for nothing.
    public init(
        desk: Desk, session: String, list: ListSummary? = nil, room: LessonID? = nil,
        rescued: Rescued? = nil
    ) {
        self.desk = desk
        self.session = session
        stack = [.list(ListScreen(desk))]
        if let list { stack.append(.records(RecordsScreen(list))) }
        self.desk.rescued = rescued
        if rescued != nil { stack.append(.rescue(RescueScreen())) }
        self.room = list == nil ? room : nil
    }

    /// The trainer's own screen of a lesson, in a second terminal.
    public init(desk: Desk, session: String, console record: LessonRecord) {
        self.desk = desk
        self.session = session
        self.desk.teaching.record = record
        // It shows no list, and has nobody read the rest of it.
        self.desk.unreadRowCount = nil
        stack = [.console(ConsoleScreen())]
    }

    /// A voter's own terminal.
    public init(desk: Desk, session: String, voting: Voting) {
        self.desk = desk
        self.session = session
        self.desk.voting = voting
        stack = [.vote(VoteScreen(self.desk))]
    }

    /// What is to be done outside before any message comes.
    public mutating func begin() -> [Effect] {
        let rest: [Effect] = desk.unreadRowCount == nil ? [] : [.list]
        if let room {
            stack.append(.lessons(LessonsScreen(about: nil)))
            return rest + [.lesson(.readAll), .lesson(.open(room, .room))]
        }
        if case .console = stack.last { return setBeat() }
        if let voting = desk.voting {
            if voting.isNewerSeatThere { desk.notice = Phrases.both(\.vote.newerSeat) }
            return [.voting(.look)]
        }
        let pages = askForPage()
        return rest + (pages.isEmpty ? [] : pages + [.readLists])
    }

    /// The state after a message, and what is to be done outside.
    public mutating func receive(_ message: Message) -> [Effect] {
        handle(message) + askForPage()
    }

    private mutating func handle(_ message: Message) -> [Effect] {
        switch message {
        case .event(let event):
            guard isWaiting, event.isTyped else { return receive(event) }
            waiting.append(event)
            return []
        case .timer(.draft): return draftTimerFired()
        case .timer(.retry): return retryTimerFired()
        case .timer(.classroom): return beat()
        case .timer(.voting): return [.voting(.look)]
        case .timer(.patience): return patienceEnded()
        case .timer(.reading): return askAgain()
        case .opened(let dossier): return show(dossier) + receiveWaiting()
        case .notOpened(let id, let failure):
            if opening == id { opening = nil }
            // What was meant for a screen that does not come is not done to another one.
            waiting = []
            desk.notice = Phrases.both { $0.failures.opening(failure) }
            return []
        case .gone(let id):
            if opening == id { opening = nil }
            waiting = []
            desk.notice = Phrases.both(\.failures.initiativeGone)
            return askWhenStored(.list)
        case .readAgain(let dossier): return renew(dossier)
        case .rescueRemoved(let isStored, let left):
            tellRescue(isStored: isStored, left: left)
            return []
        case .notRead(let question, let failure):
            let effects = handle(failure, of: question)
            // The first rows are better than none.
            if question == .list { desk.unreadRowCount = nil }
            return effects + receiveWaiting()
        case .persisted(let write, let outcome, let time):
            return acknowledge(write, outcome, at: time)
        case .notPersisted(let write, let failure): return handle(failure, of: write)
        case .listed(let rows):
            answered(.initiatives)
            guard isAllStored else { return askWhenStored(.list) }
            desk.rows = rows
            desk.unreadRowCount = nil
            settle()
            return leaveFormOfGone() + receiveWaiting()
        case .reported(let request, let text):
            if request == reportRequest { desk.report = MadeReport(request: request, text: text) }
            return []
        case .exported(let path):
            desk.notice = Phrases.both { $0.report.exported(path) }
            return []
        case .rowsExported(let count, let path):
            desk.notice = Phrases.both { $0.records.exported(count, path) }
            return []
        case .notExported(let failure):
            desk.notice = Phrases.both { $0.failures.exporting(failure) }
            return []
        case .identified(let id, let newcomer): return add(newcomer, as: id)
        case .listsRead(let lists):
            answered(.lists)
            desk.lists = lists
            settle()
            return []
        case .notesRead(let list, var notes):
            answered(.notes)
            if let known = desk.notes[list] {
                guard isAllStored else { return askWhenStored(.readNotes(list)) }
                // Undo stays with what was done here.
                notes.history = known.history
            }
            desk.notes[list] = notes
            if notes.unreadable > 0 {
                desk.notice = Phrases.both { $0.failures.newerNotes(notes.unreadable) }
            }
            settle()
            return []
        case .letterFound(let request, let place):
            guard let place, case .records(var screen) = stack.last else { return [] }
            screen.show(place, of: request, desk)
            stack[stack.count - 1] = .records(screen)
            return []
        case .importChanged(let importing): return take(importing)
        case .notTakenBack:
            desk.notice = Phrases.both(\.importing.notTakenBack)
            return [.readLists]
        case .listDeleted(let list): return forget(list)
        case .listNotChanged(let list, let failure):
            desk.notice = Phrases.both { $0.lists.notChanged(list.name, failure) }
            return []
        case .pageRead(let request, let page):
            // An answer to an older question tells nothing about the newest one.
            // The question stays noted, so that one without an answer is not asked for ever.
            guard request == askedPage else { return [] }
            answered(.rows)
            if let page { desk.page = page }
            settle()
            return []
        case .integrityFailed(let backup):
            // What was typed and not stored is not called stored.
            if let open = draft, !open.isStored {
                outbox.add(.record(open.entry, walk: walkHeader))
                desk.saving = .failed(.damaged)
            }
            draft = nil
            desk.readOnly = .damaged
            desk.notice = Phrases.both { $0.failures.damagedNow(backup) }
            return []
        case .deletedRead(let deleted, let retention):
            answered(.deleted)
            // It may have been chosen elsewhere.
            desk.retention = retention
            // A new initiative that was left as blank as it came is nothing to bring back.
            desk.deleted = deleted.filter { !$0.initiative.isBlank }
            settle()
            return []
        case .erased(let erasure, let erased): return handle(erased, of: erasure)
        case .notErased(_, let failure):
            desk.notice = Phrases.both { $0.deleted.notErased($0.failures.cause(failure)) }
            return [.readDeleted]
        case .lesson(let message): return handle(message)
        case .voting(let message): return handle(message)
        case .terminate(let signal): return leave(.signal(signal))
        case .suspendRequested: return closeDraft() + [.suspend]
        }
    }

    /// The screen on top shows a piece of a list that is not there: it is asked for once, after
    /// what was added to the rows of that list, since that decides which rows there are.
    private mutating func askForPage() -> [Effect] {
        if let list = top.listToRead, desk.notes[list] == nil {
            guard list != askedNotes else { return [] }
            askedNotes = list
            return [.readNotes(list)]
        }
        askedNotes = nil
        guard let needed = top.neededPage(desk) else {
            askedPage = nil
            return []
        }
        guard needed != askedPage else { return [] }
        askedPage = needed
        return [.readPage(needed)]
    }

    /// Whether what is typed is meant for a screen that has not come yet, or for the whole list.
    private var isWaiting: Bool { opening != nil || desk.unreadRowCount != nil }

    private mutating func receiveWaiting() -> [Effect] {
        var effects: [Effect] = []
        while !isWaiting, !waiting.isEmpty { effects += receive(waiting.removeFirst()) }
        return effects
    }

    private mutating func receive(_ event: Event) -> [Effect] {
        switch event {
        case .key(let chord): return press(chord)
        case .paste(let text): return paste(text)
        case .resized(let size):
            desk.size = size
            settle()
            return []
        case .background(let isLight):
            let name = isLight ? "light" : "dark"
            guard desk.themeNames.contains(name), name != desk.themeName else { return [] }
            desk.themeName = name
            return [.useTheme(name)]
        case .hangUp: return leave(.signal(1))
        }
    }

    /// The screen on top.
    var top: any Screen {
        get { stack[stack.count - 1].screen }
        set { stack[stack.count - 1].screen = newValue }
    }

    /// What undo works on.
    var scope: HistoryScope {
        // What is on top decides: a lesson stands above the lessons, and they above the list.
        for route in stack.reversed() {
            if route.screen.step != nil, let dossier = desk.dossier {
                return .walk(dossier.walk.id)
            }
            if case .records(let screen) = route { return .rows(of: screen.list.name) }
            if route.screen.isOfLesson, let record = desk.teaching.record {
                return .lesson(record.lesson.id)
            }
            if route.screen.isOfPlans { return .plans }
        }
        return .list
    }

    mutating func nextEntryID() -> EntryID {
        entries += 1
        return EntryID(rawValue: "\(session)-\(entries)")
    }

    /// Lets every open screen look again at what it shows. The long list under another screen does so
    /// when it is on top again, and not at each letter that is typed elsewhere.
    mutating func settle() {
        for index in stack.indices {
            if case .list = stack[index], index < stack.count - 1 { continue }
            var screen = stack[index].screen
            screen.settle(desk)
            stack[index].screen = screen
        }
    }

    /// What the report of the open initiative would be made of.
    var reportRequest: ReportRequest? {
        desk.dossier.map { ReportRequest(dossier: $0, language: desk.language) }
    }
}
