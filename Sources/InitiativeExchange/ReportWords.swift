internal import InitiativeModel

/// The words of a report. By reference: as a value, each use of one text would copy all.
final class ReportWords: Sendable {
    let title: String
    let notForFiles: String
    let begun: String
    let place: String
    let goal: String
    let year: String
    let source: String
    let caseHeading: String
    let caseNote: String
    let placed: String
    let makers: String
    let argumentsHeading: String
    let notAdvice: String
    let noArguments: String
    let weighs: String
    let choiceHeading: String
    let main: String
    let second: String
    let confidence: String
    let counterargument: String
    let switchWhen: String
    let changeOfMind: String
    let notYetMade: String
    let becauseMissing: String
    let reflectionHeading: String
    let openHeading: String
    let ticked: String
    let noAnswer: String
    let trigger: String
    let mainGoal: String
    let furtherGoals: String
    let or: String
    let because: String
    let findOutWith: String
    let findOutBy: String
    let onBorder: @Sendable (_ first: String, _ second: String) -> String

    init(
        title: String,
        notForFiles: String,
        begun: String,
        place: String,
        goal: String,
        year: String,
        source: String,
        caseHeading: String,
        caseNote: String,
        placed: String,
        makers: String,
        argumentsHeading: String,
        notAdvice: String,
        noArguments: String,
        weighs: String,
        choiceHeading: String,
        main: String,
        second: String,
        confidence: String,
        counterargument: String,
        switchWhen: String,
        changeOfMind: String,
        notYetMade: String,
        becauseMissing: String,
        reflectionHeading: String,
        openHeading: String,
        ticked: String,
        noAnswer: String,
        trigger: String,
        mainGoal: String,
        furtherGoals: String,
        or: String,
        because: String,
        findOutWith: String,
        findOutBy: String,
        onBorder: @escaping @Sendable (_ first: String, _ second: String) -> String
    ) {
        self.title = title
        self.notForFiles = notForFiles
        self.begun = begun
        self.place = place
        self.goal = goal
        self.year = year
        self.source = source
        self.caseHeading = caseHeading
        self.caseNote = caseNote
        self.placed = placed
        self.makers = makers
        self.argumentsHeading = argumentsHeading
        self.notAdvice = notAdvice
        self.noArguments = noArguments
        self.weighs = weighs
        self.choiceHeading = choiceHeading
        self.main = main
        self.second = second
        self.confidence = confidence
        self.counterargument = counterargument
        self.switchWhen = switchWhen
        self.changeOfMind = changeOfMind
        self.notYetMade = notYetMade
        self.becauseMissing = becauseMissing
        self.reflectionHeading = reflectionHeading
        self.openHeading = openHeading
        self.ticked = ticked
        self.noAnswer = noAnswer
        self.trigger = trigger
        self.mainGoal = mainGoal
        self.furtherGoals = furtherGoals
        self.or = or
        self.because = because
        self.findOutWith = findOutWith
        self.findOutBy = findOutBy
        self.onBorder = onBorder
    }

    static subscript(language: Language) -> ReportWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = ReportWords(
        title: "Verslag: ",
        notForFiles: "Persoonlijke reflectie, niet voor een dossier.",
        begun: "Begonnen op ", place: "Plaats: ", goal: "Doel: ", year: "Sinds: ",
        source: "Bron: ", caseHeading: "Kennismaking", caseNote: "Wat mij opviel:",
        placed: "Mijn plaatsing: ", makers: "De makers plaatsten het zo: ",
        argumentsHeading: "Vier strategieën: argumenten uit mijn antwoorden",
        notAdvice: """
            Dit zijn argumenten, geen uitkomst. Met dezelfde antwoorden kan een collega met goede \
            redenen anders kiezen.
            """,
        noArguments: "Uit mijn antwoorden volgt hier niets voor of tegen.",
        weighs: "weegt voor mij mee", choiceHeading: "Mijn keuze",
        main: "Strategie nu: ", second: "Tweede keuze: ", confidence: "Hoe zeker: ",
        counterargument: "Het sterkste punt tegen mijn keuze:",
        switchWhen: "Wanneer ik zou overstappen:",
        changeOfMind: "Wat mij van mening zou doen veranderen:",
        notYetMade: "Het sterkste punt ertegen ontbreekt nog; de keuze telt nog niet.",
        becauseMissing: "Het waarom ontbreekt nog; de keuze telt nog niet.",
        reflectionHeading: "Wat nemen we mee?", openHeading: "Uit te zoeken",
        ticked: "aangekruist: ", noAnswer: "nog niet beantwoord", trigger: "Aanleiding: ",
        mainGoal: "Hoofddoel volgens mij: ", furtherGoals: "Ook: ", or: ", of ",
        because: "Want:", findOutWith: "Met wie:", findOutBy: "Wanneer:",
        onBorder: { "op de grens van ‘\($0)’ en ‘\($1)’" })

    private static let english = ReportWords(
        title: "Report: ",
        notForFiles: "Personal reflection, not for a case file.",
        begun: "Begun on ", place: "Place: ", goal: "Goal: ", year: "Since: ",
        source: "Source: ", caseHeading: "Getting to know it", caseNote: "What struck me:",
        placed: "My placing: ", makers: "The makers placed it here: ",
        argumentsHeading: "Four strategies: arguments from my answers",
        notAdvice: """
            These are arguments, not an outcome. A colleague with the same answers may well choose \
            differently, with good reasons.
            """,
        noArguments: "My answers say nothing for or against this one.",
        weighs: "weighs for me", choiceHeading: "My choice",
        main: "Strategy now: ", second: "Second choice: ", confidence: "How sure: ",
        counterargument: "The strongest point against my choice:",
        switchWhen: "When I would switch:", changeOfMind: "What would change my mind:",
        notYetMade:
            "The strongest point against it is still missing; the choice does not count yet.",
        becauseMissing: "The reason why is still missing; the choice does not count yet.",
        reflectionHeading: "What do we take away?", openHeading: "To find out",
        ticked: "ticked: ", noAnswer: "not answered yet", trigger: "Trigger: ",
        mainGoal: "Main goal as I see it: ", furtherGoals: "Also: ", or: ", or ",
        because: "Because:", findOutWith: "With whom:", findOutBy: "By when:",
        onBorder: { "on the border of “\($0)” and “\($1)”" })
}
