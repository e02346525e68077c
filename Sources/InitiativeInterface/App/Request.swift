public import InitiativeModel
public import TerminalUI

/// What a screen asks for. Values, so that tests compare them.
public enum Request: Hashable, Sendable {
    case open(Route)
    /// Another route in place of this one: the next step of a walk.
    case replace(Route)
    case back
    /// One edit that is an undo step of its own.
    case edit(Change)
    /// Edits that belong together: undone and done again as one.
    case editTogether([Change])
    /// Typing: edits of the same field that follow each other are one undo step.
    case type(Change)
    case openInitiative(InitiativeID)
    /// Something joins the user's own file: a copy, a new initiative, a row of a list.
    case join(Newcomer)
    /// Leave the palette, then do what this key does below it.
    case press(KeyChord)
    case global(GlobalAction)
    case findLetter(LetterRequest)
    case keep(SavedView)
    case exportRows(RowsExport)
    /// The view of a digit, in place of this screen.
    case showView(ViewDigit)
    case importing(ImportRequest)
    case lesson(LessonRequest)
    case voting(VoteRequest)
    /// Prepare a lesson: a copy of a plan, or the standard one about an initiative.
    case addPlan(LessonPlan?, about: InitiativeID?)
    case makeReport
    /// Put what could not be stored in a former run into the notes.
    case storeRescued
    case discardRescued
    /// Put a deleted initiative back on the list.
    case bringBack(DeletedInitiative)
    case erase(Erasure)
    /// Keep what is deleted for so many days.
    case retain(Int)
    case exportReport
    case say(Localized<String>)
}

/// A step in taking in a list.
public enum ImportRequest: Hashable, Sendable {
    case look(path: String)
    /// Which field each column is used for.
    case use([ListField?])
    case start
    case stop
    /// Make the last import of this list undone.
    case takeBack(ListSummary)
    /// Take this list out of the lists.
    case delete(ListSummary)
}

/// What works the same on every screen.
public enum GlobalAction: String, CaseIterable, Hashable, Sendable {
    case nextStep, previousStep, steps, undo, redo, switchLanguage, help, palette, back, quit
    case suspend, switchTheme, retrySaving, reference, lookAgain, findOut
    case switchRoute, switchNoneOfFour, lists, importList, lessons, shield, deleted
}
