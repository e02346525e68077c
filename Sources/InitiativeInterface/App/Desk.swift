internal import InitiativeContent
public import InitiativeModel
public import TerminalUI

/// What every screen may read.
public struct Desk: Hashable, Sendable {
    public internal(set) var language: Language
    public internal(set) var themeName: String
    /// The themes that can be switched to.
    public internal(set) var themeNames: [String]
    public internal(set) var size: Size
    /// Own and bundled initiatives, in the order of the list; at first only the first ones of many.
    public internal(set) var rows: [InitiativeRow]
    /// How many there are where not all have been read yet; nil where ``rows`` are all.
    var unreadRowCount: Int?
    public internal(set) var listHistory: History
    /// The open initiative; nil in the list.
    public internal(set) var dossier: Dossier?
    public internal(set) var saving: Saving
    /// What could not be read, and why; it is asked for again.
    public internal(set) var unread: [Reading: ReadFailure] = [:]
    /// A sentence for the user; gone at the next key.
    public internal(set) var notice: Localized<String>?
    /// Why nothing can be stored; nil where it can.
    public internal(set) var readOnly: ReadOnlyReason?
    /// The imported lists; nil until they were read.
    public internal(set) var lists: [ListSummary]?
    /// The kept views of lists.
    public internal(set) var views: SavedViews
    /// What was added to the rows of lists, by the name of the list: of those that were opened.
    public internal(set) var notes: [String: ListNotes] = [:]
    /// How far the import of a list is.
    public internal(set) var importing = ImportState.idle
    /// The piece of a list that was read last.
    public internal(set) var page: ListPage?
    /// Which steps "next" and "previous" take.
    public internal(set) var route: WalkRoute
    /// Whether "none of the four" is offered at the choice.
    public internal(set) var offersNoneOfFour: Bool
    /// Prepared lessons, and the one that is being held.
    public internal(set) var teaching = Teaching()
    /// The lesson of a voting terminal; nil in the program of a trainer or of one person.
    public internal(set) var voting: Voting?
    /// What could not be stored in a former run; nil for nothing.
    public internal(set) var rescued: Rescued?
    /// Initiatives that were deleted and can be brought back; nil until they were read.
    public internal(set) var deleted: [DeletedInitiative]?
    /// For how many days what is deleted can be brought back.
    public internal(set) var retention: Int
    /// Whether the user's own notes and initiatives are kept from the screen.
    public internal(set) var isShielded: Bool
    /// The report last made; may be stale.
    public internal(set) var report: MadeReport?

    public init(
        language: Language, themeName: String, themeNames: [String], size: Size,
        rows: [InitiativeRow], rowCount: Int? = nil, listHistory: History = History(),
        readOnly: ReadOnlyReason? = nil, route: WalkRoute = .full, offersNoneOfFour: Bool = false,
        views: SavedViews = SavedViews(), isShielded: Bool = false,
        retention: Int = Retention.standardDays
    ) {
        self.language = language
        self.themeName = themeName
        self.themeNames = themeNames
        self.size = size
        self.rows = rows
        unreadRowCount = rowCount.flatMap { $0 > rows.count ? $0 : nil }
        self.listHistory = listHistory
        self.readOnly = readOnly
        self.route = route
        self.views = views
        self.isShielded = isShielded
        self.retention = retention
        self.offersNoneOfFour = offersNoneOfFour
        saving = .nothingToSave
    }

    /// How a setting that is on or off is stored.
    public static let storedYes = "yes"
    static let storedNo = "no"

    public var phrases: Phrases { Phrases[language] }

    /// The words of `key` in the chosen language.
    public func callAsFunction(_ key: PhraseKey) -> String { phrases[keyPath: key] }

    /// What can be undone in a scope; nothing in one that is not open.
    subscript(history scope: HistoryScope) -> History {
        get {
            switch scope {
            case .list: listHistory
            case .walk(let id): isOpen(id) ? dossier?.history ?? History() : History()
            case .plans: teaching.planHistory
            case .lesson(let id): isOpen(id) ? teaching.recordHistory : History()
            case .rows(let list): notes[list]?.history ?? History()
            }
        }
        set {
            switch scope {
            case .list: listHistory = newValue
            case .walk(let id): if isOpen(id) { dossier?.history = newValue }
            case .plans: teaching.planHistory = newValue
            case .lesson(let id): if isOpen(id) { teaching.recordHistory = newValue }
            case .rows(let list): notes[list]?.history = newValue
            }
        }
    }

    private func isOpen(_ walk: WalkID) -> Bool { dossier?.walk.id == walk }
    private func isOpen(_ lesson: LessonID) -> Bool { teaching.record?.lesson.id == lesson }

    /// The change that gives a field of the open walk another answer; nil where it has it.
    func change(_ field: Field, to answer: Answer?) -> Change? {
        guard let walk = dossier?.walk, walk[field] != answer else { return nil }
        return .answer(
            AnswerEdit(walk: walk.id, field: field, before: walk[field], after: answer))
    }
}

extension Desk {
    /// What pulls a professional two ways in this case, according to the makers: told only after
    /// a choice. nil where there is none yet, and for an initiative that the makers did not write.
    var centralQuestion: String? {
        guard let dossier, dossier.walk.mainChoice != nil,
            let item = BundledCase.all.first(where: { $0.id == dossier.initiative.id })
        else { return nil }
        let mirror = item.mirror.map { " " + phrases.choice.mirror($0.title[language]) } ?? ""
        return phrases.choice.centralQuestion(item.tension[language]) + mirror
    }

    /// What it takes to choose this, or to take it back where it is chosen: one of the four and
    /// "none of the four" exclude each other.
    func choosing(_ choice: MainChoice) -> [Change] {
        let isChosen = dossier?.walk.mainChoice == choice
        let changes: [Change?] =
            switch choice {
            case .strategy(let strategy):
                [
                    change(.mainStrategy, to: isChosen ? nil : .strategy(strategy)),
                    change(.noneOfFour, to: nil),
                ]
            case .noneOfFour:
                [
                    change(.noneOfFour, to: isChosen ? nil : .mark),
                    change(.mainStrategy, to: nil),
                ]
            }
        return changes.compactMap(\.self)
    }
}

/// How far the latest edits are stored.
public enum Saving: Hashable, Sendable {
    case nothingToSave
    case pending
    /// - Parameter at: the time of day, as in `14:03`.
    case saved(at: String)
    case failed(WriteFailure)
}

/// What is read from a file, as a user knows it.
public enum Reading: CaseIterable, Hashable, Sendable {
    /// Own and bundled initiatives.
    case initiatives
    /// Prepared lessons and those that were held.
    case lessons
    /// One lesson, for the trainer's own screen.
    case lesson
    /// Which lists were imported.
    case lists
    /// Rows of a list.
    case rows
    /// What was added to rows of a list.
    case notes
    /// Initiatives that were deleted.
    case deleted
}

/// Why the notes file is only read.
public enum ReadOnlyReason: Hashable, Sendable {
    case permission
    /// A check found damage after the file was opened.
    case damaged
}

/// A report and what it was made of.
public struct MadeReport: Hashable, Sendable {
    public let request: ReportRequest
    public let text: String
}
