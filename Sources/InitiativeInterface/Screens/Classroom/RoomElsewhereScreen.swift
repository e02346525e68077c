internal import InitiativeModel
internal import TerminalUI

/// The room of this lesson is open in another program: where that is, and what can be done here.
public struct RoomElsewhereScreen: ReadingScreen {
    public enum Extra: Sendable { case follow, goOn }

    var scroll = ReadingScroll()
    let lesson: LessonID
    private let holder: RoomHolder

    init(_ lesson: LessonID, _ holder: RoomHolder) {
        self.lesson = lesson
        self.holder = holder
    }

    public func title(_ desk: Desk) -> String { desk.phrases.elsewhere.title }

    var namesScrolling: Bool { false }

    func extraBindings(_ desk: Desk) -> [Binding<Extra>] {
        [
            Binding("enter", label: \.elsewhere.follow, action: .follow),
            Binding("h", label: \.elsewhere.goOn, action: .goOn),
        ]
    }

    mutating func perform(_ extra: Extra, _ desk: Desk) -> [Request] {
        switch extra {
        case .follow: [.lesson(.follow(lesson))]
        case .goOn: [.lesson(.resume(lesson))]
        }
    }

    func text(_ desk: Desk, columns: Int) -> Paragraph {
        let phrases = desk.phrases.elsewhere
        var text = Paragraph(columns: min(76, columns))
        text.add(phrases.place(holder), Style(.heading, on: .page, .bold))
        text.addBlank()
        text.add(phrases.oneAtATime)
        text.addBlank()
        text.add(phrases.whatNow)
        return text
    }
}

/// The words about a room that is open in another program.
public struct RoomElsewherePhrases: Sendable {
    let title: String
    let follow: String
    let goOn: String
    let oneAtATime: String
    let whatNow: String
    let place: @Sendable (RoomHolder) -> String
    let still: @Sendable (RoomHolder) -> String
    let notDeleted: @Sendable (RoomHolder) -> String

    static let dutch = RoomElsewherePhrases(
        title: "Les op een ander scherm", follow: "meekijken", goOn: "hier verder",
        oneAtATime: """
            Eén programma tegelijk leidt een les: anders zou het ene scherm overschrijven wat op \
            het andere geteld of getoond is.
            """,
        whatNow: """
            Met Enter kijk je hier mee: draaiboek, aantekeningen voor de docent en hoeveel stemmen \
            binnen zijn. Wil je hier lesgeven? Verlaat de les dan eerst op het andere scherm (Shift-Q) \
            en druk hier op h.
            """,
        place: { "Deze les staat al open op \(dutchPlace(of: $0))." },
        still: {
            "De les staat nog steeds open op \(dutchPlace(of: $0)). Verlaat de les daar met Shift-Q."
        },
        notDeleted: {
            """
            De les is niet gewist: ze staat nog open op \(dutchPlace(of: $0)). Verlaat de les daar eerst \
            met Shift-Q.
            """
        })

    private static func dutchPlace(of holder: RoomHolder) -> String {
        let place =
            holder.terminal.isEmpty ? "een ander scherm" : "een ander scherm (\(holder.terminal))"
        return holder.since.isEmpty ? place : place + ", sinds \(holder.since)"
    }

    static let english = RoomElsewherePhrases(
        title: "Lesson on another screen", follow: "follow", goOn: "go on here",
        oneAtATime: """
            One program at a time leads a lesson: otherwise one screen would overwrite what was \
            counted or shown on the other.
            """,
        whatNow: """
            Press Enter to follow it here: script, notes for the trainer, and how many votes are \
            in. To teach from here, leave the lesson on the other screen first (Shift-Q), then press h.
            """,
        place: { "This lesson is open already on \(englishPlace(of: $0))." },
        still: {
            "The lesson is still open on \(englishPlace(of: $0)). Leave it there with Shift-Q."
        },
        notDeleted: {
            """
            The lesson is not erased: it is still open on \(englishPlace(of: $0)). Leave it there first, \
            with Shift-Q.
            """
        })

    private static func englishPlace(of holder: RoomHolder) -> String {
        let place =
            holder.terminal.isEmpty ? "another screen" : "another screen (\(holder.terminal))"
        return holder.since.isEmpty ? place : place + ", since \(holder.since)"
    }
}
