internal import Foundation
internal import InitiativeInterface
internal import InitiativeModel
internal import TerminalNcurses
internal import TerminalUI

/// A voter's own terminal: a class folder and a seat around the event loop, and no notes file.
@MainActor
enum VoteSession {
    /// - Returns: the exit code.
    static func run(
        _ order: VoteOrder, _ workplace: Workplace, theme askedTheme: String?
    ) async -> Int32 {
        await Session.reporting { () async throws(ProgramFailure) in
            try await start(order, workplace, askedTheme)
        }
    }

    private static func start(
        _ order: VoteOrder, _ workplace: Workplace, _ askedTheme: String?
    ) async throws(ProgramFailure) -> Int32 {
        let language = workplace.startLanguage
        let folder = order.fullPath(workplace)
        // A wrong folder or code is said at once, and not on a screen of its own.
        let lesson = try Program.lesson(order, workplace)
        try Session.requireTerminal(workplace.startWords.voteNeedsTerminal)
        let seats = VoterSeatFile(
            folder: VoterSeatFile.folder(workplace.environment), code: order.code,
            terminal: ttyname(STDIN_FILENO).map { String(cString: $0) })
        let performer = VotePerformer(folder, code: order.code, seats: seats)
        if lesson.isEnded { seats.remove() }
        let found = seats.found.flatMap { $0.number > 0 ? $0 : nil }
        let themes = workplace.themes
        let theme = askedTheme ?? Theme.dark.name
        if let askedTheme {
            do {
                _ = try themes.theme(named: askedTheme)
            } catch {
                throw ProgramFailure(
                    .configuration, ProgramPhrases[language].theme(askedTheme, error))
            }
        }
        let isMonochrome = workplace.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let worker = Worker("vote")
        return try await Session.hold(
            Session.Stage(
                language: language,
                options: NcursesTerminal.Options(
                    isMonochrome: isMonochrome,
                    asksBackground: askedTheme == nil && !isMonochrome),
                themes: themes, workers: { _ in worker },
                state: { size in
                    let desk = Desk(
                        language: language, themeName: theme, themeNames: themes.names(),
                        size: size, rows: [])
                    return AppState(
                        desk: desk, session: RandomWord.next(),
                        voting: Voting(
                            lesson: lesson, seat: found ?? VoterSeat(token: .random()),
                            isRecognised: found != nil, isNewerSeatThere: seats.isNewerThere))
                }, isVote: true)
        ) { _ in
        } perform: {
            performer.perform($0)
        }
    }
}
