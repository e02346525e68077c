public import InitiativeModel

/// Every screen that can be opened. A new screen adds a case here and two lines below.
public enum Route: Hashable, Sendable {
    case list(ListScreen)
    case acquaintance(AcquaintanceScreen)
    case caseQuestions(CaseQuestionsScreen)
    case trigger(TriggerScreen)
    case grid(GridScreen)
    case ladder(LadderScreen)
    case strategies(StrategiesScreen)
    case choice(ChoiceScreen)
    case reflection(ReflectionScreen)
    case report(ReportScreen)
    case ownInitiative(OwnInitiativeScreen)
    case help(HelpScreen)
    case palette(PaletteScreen)
    case steps(StepsScreen)
    case source(SourceScreen)
    case reference(ReferenceScreen)
    case referencePage(ReferencePageScreen)
    case lookAgain(LookAgainScreen)
    case findOut(FindOutScreen)
    case lists(ListsScreen)
    case records(RecordsScreen)
    case record(RecordScreen)
    case rowGoals(RowGoalsScreen)
    case importing(ImportScreen)
    case lessons(LessonsScreen)
    case plan(PlanScreen)
    case rehearsal(RehearsalScreen)
    case room(RoomScreen)
    case booth(BoothScreen)
    case hands(HandsScreen)
    case reasons(ReasonsScreen)
    case share(ShareScreen)
    case roomElsewhere(RoomElsewhereScreen)
    case console(ConsoleScreen)
    case rescue(RescueScreen)
    case deleted(DeletedScreen)
    case lessonReport(LessonReportScreen)
    case vote(VoteScreen)

    var screen: any Screen {
        get {
            switch self {
            case .list(let screen): screen
            case .acquaintance(let screen): screen
            case .caseQuestions(let screen): screen
            case .trigger(let screen): screen
            case .grid(let screen): screen
            case .ladder(let screen): screen
            case .strategies(let screen): screen
            case .choice(let screen): screen
            case .reflection(let screen): screen
            case .report(let screen): screen
            case .ownInitiative(let screen): screen
            case .help(let screen): screen
            case .palette(let screen): screen
            case .steps(let screen): screen
            case .source(let screen): screen
            case .reference(let screen): screen
            case .referencePage(let screen): screen
            case .lookAgain(let screen): screen
            case .findOut(let screen): screen
            case .lists(let screen): screen
            case .records(let screen): screen
            case .record(let screen): screen
            case .rowGoals(let screen): screen
            case .importing(let screen): screen
            case .lessons(let screen): screen
            case .plan(let screen): screen
            case .rehearsal(let screen): screen
            case .room(let screen): screen
            case .booth(let screen): screen
            case .hands(let screen): screen
            case .reasons(let screen): screen
            case .share(let screen): screen
            case .roomElsewhere(let screen): screen
            case .console(let screen): screen
            case .rescue(let screen): screen
            case .deleted(let screen): screen
            case .lessonReport(let screen): screen
            case .vote(let screen): screen
            }
        }
        set {
            switch newValue {
            case let screen as ListScreen: self = .list(screen)
            case let screen as AcquaintanceScreen: self = .acquaintance(screen)
            case let screen as CaseQuestionsScreen: self = .caseQuestions(screen)
            case let screen as TriggerScreen: self = .trigger(screen)
            case let screen as GridScreen: self = .grid(screen)
            case let screen as LadderScreen: self = .ladder(screen)
            case let screen as StrategiesScreen: self = .strategies(screen)
            case let screen as ChoiceScreen: self = .choice(screen)
            case let screen as ReflectionScreen: self = .reflection(screen)
            case let screen as ReportScreen: self = .report(screen)
            case let screen as OwnInitiativeScreen: self = .ownInitiative(screen)
            case let screen as HelpScreen: self = .help(screen)
            case let screen as PaletteScreen: self = .palette(screen)
            case let screen as StepsScreen: self = .steps(screen)
            case let screen as SourceScreen: self = .source(screen)
            case let screen as ReferenceScreen: self = .reference(screen)
            case let screen as ReferencePageScreen: self = .referencePage(screen)
            case let screen as LookAgainScreen: self = .lookAgain(screen)
            case let screen as FindOutScreen: self = .findOut(screen)
            case let screen as ListsScreen: self = .lists(screen)
            case let screen as RecordsScreen: self = .records(screen)
            case let screen as RecordScreen: self = .record(screen)
            case let screen as RowGoalsScreen: self = .rowGoals(screen)
            case let screen as ImportScreen: self = .importing(screen)
            case let screen as LessonsScreen: self = .lessons(screen)
            case let screen as PlanScreen: self = .plan(screen)
            case let screen as RehearsalScreen: self = .rehearsal(screen)
            case let screen as RoomScreen: self = .room(screen)
            case let screen as BoothScreen: self = .booth(screen)
            case let screen as HandsScreen: self = .hands(screen)
            case let screen as ReasonsScreen: self = .reasons(screen)
            case let screen as ShareScreen: self = .share(screen)
            case let screen as RoomElsewhereScreen: self = .roomElsewhere(screen)
            case let screen as ConsoleScreen: self = .console(screen)
            case let screen as RescueScreen: self = .rescue(screen)
            case let screen as DeletedScreen: self = .deleted(screen)
            case let screen as LessonReportScreen: self = .lessonReport(screen)
            case let screen as VoteScreen: self = .vote(screen)
            default: preconditionFailure("every screen has its route")
            }
        }
    }

    /// The screen of a step.
    public init(_ step: Step) {
        switch step {
        case .acquaintance: self = .acquaintance(AcquaintanceScreen())
        case .features, .impact, .situation:
            self = .caseQuestions(CaseQuestionsScreen(step: step))
        case .triggerAndGoal: self = .trigger(TriggerScreen())
        case .contact: self = .grid(GridScreen(grid: .contact))
        case .reciprocity: self = .grid(GridScreen(grid: .reciprocity))
        case .ladder: self = .ladder(LadderScreen())
        case .strategies: self = .strategies(StrategiesScreen())
        case .choice: self = .choice(ChoiceScreen())
        case .reflection: self = .reflection(ReflectionScreen())
        case .report: self = .report(ReportScreen())
        }
    }
}
