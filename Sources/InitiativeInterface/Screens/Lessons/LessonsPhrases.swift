/// The words of preparing lessons.
public struct LessonsPhrases: Sendable {
    let title: String
    let lessons: String
    let reading: String
    let prepared: String
    let held: String
    let introduction: String
    let hold: String
    let rehearse: String
    let report: String
    let add: String
    let prepare: String
    let onlyPlans: String
    let onlyLessons: String
    let nothing: String
    let planDeleted: String
    let deleteAsk: String
    let gone: String
    let newer: String
    let noQuestion: String
    let caseGone: String
    let rehearsal: String
    let ended: String
    let going: String
    let newerLessons: @Sendable (_ count: Int) -> String
    let newerBallots: @Sendable (_ count: Int) -> String
    let notDeleted: @Sendable (_ cause: String) -> String
    let planState: @Sendable (_ minutes: Int, _ questions: Int) -> String

    static let dutch = LessonsPhrases(
        title: "Lessen", lessons: "lessen", reading: "De lessen worden gelezen …",
        prepared: "Voorbereid", held: "Begonnen",
        introduction: """
            a bereidt een les voor over de casus waar je vandaan komt, h geeft de les aan een \
            groep, r oefent met een verzonnen groep. De aantallen blijven verborgen tot jij ze \
            toont. Bij een stem staat geen naam.
            """,
        hold: "lesgeven", rehearse: "oefenen", report: "verslag", add: "voorbereiden",
        prepare: "les voorbereiden",
        onlyPlans: "Dit kan alleen met een voorbereide les.",
        onlyLessons: "Dit kan alleen met een les die begonnen is.",
        nothing: "Er staat nog geen les. Met a bereid je er een voor.",
        planDeleted: "De voorbereide les is verwijderd. Met u haal je die terug.",
        deleteAsk: """
            Deze les wissen, met alle stemmen en wat er is opgeschreven? Dat is niet terug te \
            draaien. Druk nog eens op d.
            """,
        gone: "Deze les is er niet meer.",
        newer: """
            Deze les is veranderd met een nieuwere versie van dit programma en kan hier niet open. \
            Ze staat er nog.
            """,
        noQuestion: "Deze les heeft nog geen vraag. Kies er met Enter een of meer.",
        caseGone: "(casus verwijderd)", rehearsal: "oefening", ended: "klaar", going: "bezig",
        newerLessons: {
            ($0 == 1 ? "Eén les komt" : "\($0) lessen komen")
                + """
                 uit een nieuwere versie van dit programma. \
                \($0 == 1 ? "Die staat" : "Ze staan") nog in je notitiebestand, maar \
                \($0 == 1 ? "is" : "zijn") hier niet te tonen.
                """
        },
        newerBallots: {
            ($0 == 1 ? "Eén stem komt" : "\($0) stemmen komen")
                + """
                 uit een nieuwere versie van dit programma en \($0 == 1 ? "telt" : "tellen") hier \
                niet mee.
                """
        },
        notDeleted: { "\($0) De les is nog niet helemaal gewist. Probeer het nog eens." },
        planState: { "\($0) min · \($1) \($1 == 1 ? "vraag" : "vragen")" })

    static let english = LessonsPhrases(
        title: "Lessons", lessons: "lessons", reading: "Reading the lessons …",
        prepared: "Prepared", held: "Started",
        introduction: """
            a prepares a lesson about the case that you come from, h holds the lesson with a \
            group, r rehearses with a made-up class. The totals stay hidden until you show them. \
            No vote carries a name.
            """,
        hold: "hold", rehearse: "rehearse", report: "report", add: "prepare",
        prepare: "prepare a lesson",
        onlyPlans: "This needs a prepared lesson.",
        onlyLessons: "This needs a lesson that was started.",
        nothing: "There is no lesson yet. Prepare one with a.",
        planDeleted: "The prepared lesson is deleted. u brings it back.",
        deleteAsk: """
            Erase this lesson, with all votes and everything written down? This cannot be undone. \
            Press d once more.
            """,
        gone: "This lesson is not there any more.",
        newer: """
            This lesson was changed with a newer version of this program and cannot be opened \
            here. It is still there.
            """,
        noQuestion: "This lesson has no question yet. Choose one or more with Enter.",
        caseGone: "(case deleted)", rehearsal: "rehearsal", ended: "done", going: "under way",
        newerLessons: {
            ($0 == 1 ? "One lesson comes" : "\($0) lessons come")
                + """
                 from a newer version of this program. \
                \($0 == 1 ? "It is" : "They are") still in your notes file, but cannot be shown \
                here.
                """
        },
        newerBallots: {
            ($0 == 1 ? "One vote comes" : "\($0) votes come")
                + """
                 from a newer version of this program and \($0 == 1 ? "does" : "do") not count here.
                """
        },
        notDeleted: { "\($0) The lesson is not erased completely yet. Try once more." },
        planState: { "\($0) min · \($1) \($1 == 1 ? "question" : "questions")" })
}
