public import InitiativeModel

/// Every text of the interface. Each screen has its own group; none has a default, so that the
/// compiler finds what a new language still lacks.
///
/// By reference: as a value, each use of one text would copy some seven hundred.
public final class Phrases: Sendable {
    public let frame: FramePhrases
    public let keys: KeyPhrases
    public let field: FieldPhrases
    public let form: FormPhrases
    public let changes: ChangePhrases
    public let failures: FailurePhrases
    public let list: ListPhrases
    public let acquaintance: AcquaintancePhrases
    public let caseQuestions: CaseQuestionsPhrases
    public let trigger: TriggerPhrases
    public let grid: GridPhrases
    public let ladder: LadderPhrases
    public let strategies: StrategiesPhrases
    public let choice: ChoicePhrases
    public let report: ReportPhrases
    public let own: OwnInitiativePhrases
    public let source: SourcePhrases
    public let help: HelpPhrases
    public let palette: PalettePhrases
    public let steps: StepsPhrases
    public let reference: ReferencePhrases
    public let lookAgain: LookAgainPhrases
    public let findOut: FindOutPhrases
    public let lists: ListsPhrases
    public let records: RecordsPhrases
    public let importing: ImportPhrases
    public let lessons: LessonsPhrases
    public let plan: PlanPhrases
    public let rehearsal: RehearsalPhrases
    public let room: RoomPhrases
    public let ballot: BallotPhrases
    public let booth: BoothPhrases
    public let hands: HandsPhrases
    public let reasons: ReasonsPhrases
    public let elsewhere: RoomElsewherePhrases
    public let rescue: RescuePhrases
    public let deleted: DeletedPhrases
    public let console: ConsolePhrases
    public let lessonReport: LessonReportPhrases
    public let vote: VotePhrases

    /// The language that these are in.
    public let language: Language

    static let dutch = Phrases(dutch: ())
    static let english = Phrases(english: ())

    public static subscript(language: Language) -> Phrases {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// A text in every language, for what is kept while the language may change.
    static func both(_ key: PhraseKey) -> Localized<String> {
        Localized(nl: dutch[keyPath: key], en: english[keyPath: key])
    }

    /// A text made in every language.
    static func both(_ make: (Phrases) -> String) -> Localized<String> {
        Localized(nl: make(dutch), en: make(english))
    }

    private init(dutch: Void) {
        frame = .dutch
        keys = .dutch
        field = .dutch
        form = .dutch
        changes = .dutch
        failures = .dutch
        list = .dutch
        acquaintance = .dutch
        caseQuestions = .dutch
        trigger = .dutch
        grid = .dutch
        ladder = .dutch
        strategies = .dutch
        choice = .dutch
        report = .dutch
        own = .dutch
        source = .dutch
        help = .dutch
        palette = .dutch
        steps = .dutch
        reference = .dutch
        lookAgain = .dutch
        findOut = .dutch
        lists = .dutch
        records = .dutch
        importing = .dutch
        lessons = .dutch
        plan = .dutch
        rehearsal = .dutch
        room = .dutch
        ballot = .dutch
        booth = .dutch
        hands = .dutch
        reasons = .dutch
        elsewhere = .dutch
        rescue = .dutch
        deleted = .dutch
        console = .dutch
        lessonReport = .dutch
        vote = .dutch
        language = .dutch
    }

    private init(english: Void) {
        frame = .english
        keys = .english
        field = .english
        form = .english
        changes = .english
        failures = .english
        list = .english
        acquaintance = .english
        caseQuestions = .english
        trigger = .english
        grid = .english
        ladder = .english
        strategies = .english
        choice = .english
        report = .english
        own = .english
        source = .english
        help = .english
        palette = .english
        steps = .english
        reference = .english
        lookAgain = .english
        findOut = .english
        lists = .english
        records = .english
        importing = .english
        lessons = .english
        plan = .english
        rehearsal = .english
        room = .english
        ballot = .english
        booth = .english
        hands = .english
        reasons = .english
        elsewhere = .english
        rescue = .english
        deleted = .english
        console = .english
        lessonReport = .english
        vote = .english
        language = .english
    }
}
