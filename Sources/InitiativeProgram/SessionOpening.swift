internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore
internal import TerminalNcurses
internal import TerminalUI

/// What is read before the first screen.
struct SessionOpening {
    let language: Language
    let themeName: String
    let themes: ThemeShelf
    let terminalOptions: NcursesTerminal.Options
    private let rows: [InitiativeRow]
    private let rowCount: Int
    private let history: History
    private let isReadOnly: Bool
    private let route: WalkRoute
    private let offersNoneOfFour: Bool
    private let isShielded: Bool
    private let retention: Int
    /// The lesson whose room was open when the program ended; nil for none.
    private let room: LessonID?
    private let list: ListSummary?
    private let views: SavedViews

    /// - Parameter list: the imported list to begin at; nil for the first list.
    init(
        _ notes: NotesFile, _ workplace: Workplace, _ askedTheme: String?,
        list: ListSummary? = nil
    ) throws(ProgramFailure) {
        self.list = list
        let stored: NotesFile.Opening
        do {
            stored = try notes.opening()
        } catch {
            throw ProgramFailure(error, workplace.startWords)
        }
        rows = stored.rows
        rowCount = stored.rowCount
        history = stored.history
        isReadOnly = notes.isReadOnly
        views = stored.views
        route = stored.settings[.route].flatMap { WalkRoute(rawValue: $0) } ?? .full
        offersNoneOfFour = stored.settings[.noneOfFour] == Desk.storedYes
        isShielded = stored.settings[.shielded] == Desk.storedYes
        retention = Retention.days(stored: stored.settings[.retention])
        room = stored.settings[.room].flatMap { $0.isEmpty ? nil : LessonID($0) }
        language = workplace.language(stored.settings)
        themes = workplace.themes
        let chosen = askedTheme ?? stored.settings[.theme]
        themeName = chosen ?? Theme.dark.name
        if let askedTheme {
            do {
                _ = try themes.theme(named: askedTheme)
            } catch {
                throw ProgramFailure(
                    .configuration, ProgramPhrases[language].theme(askedTheme, error))
            }
        }
        let isMonochrome = workplace.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        terminalOptions = NcursesTerminal.Options(
            isMonochrome: isMonochrome, asksBackground: chosen == nil && !isMonochrome)
    }

    func state(size: Size, rescued: Rescued?) -> AppState {
        AppState(
            desk: desk(size, isReadOnly: isReadOnly), session: RandomWord.next(), list: list,
            room: room, rescued: rescued)
    }

    /// The trainer's own screen of a lesson, on which nothing can be changed.
    func state(size: Size, console record: LessonRecord) -> AppState {
        AppState(desk: desk(size, isReadOnly: true), session: RandomWord.next(), console: record)
    }

    private func desk(_ size: Size, isReadOnly: Bool) -> Desk {
        Desk(
            language: language, themeName: themeName, themeNames: themes.names(), size: size,
            rows: rows, rowCount: rowCount, listHistory: history,
            readOnly: isReadOnly ? .permission : nil,
            route: route, offersNoneOfFour: offersNoneOfFour, views: views,
            isShielded: isShielded, retention: retention)
    }
}
