public import InitiativeModel

extension LessonQuestion {
    /// What is asked, as a class reads it.
    public func wording(in language: Language) -> String {
        switch self {
        case .strategy:
            Localized(nl: "Wat zou jij nu doen?", en: "What would you do now?")[language]
        case .grid(let grid): GridContent[grid].question[language]
        case .ladder:
            Localized(
                nl: "Hoeveel zeggenschap hebben ze hier?",
                en: "How much say do they have here?")[language]
        case .feature(let question): CaseQuestionContent[question].question[language]
        case .own(let question): question.text
        }
    }

    /// A word or two, lower case, for lists of questions.
    public func name(in language: Language) -> String {
        switch self {
        case .strategy: Localized(nl: "strategie", en: "strategy")[language]
        case .grid(.contact): Localized(nl: "contact", en: "contact")[language]
        case .grid(.reciprocity):
            Localized(nl: "wederkerigheid", en: "reciprocity")[language]
        case .ladder: Localized(nl: "ladder", en: "ladder")[language]
        case .feature: Localized(nl: "kenmerk", en: "feature")[language]
        case .own: Localized(nl: "eigen vraag", en: "own question")[language]
        }
    }
}

extension VoteAnswer {
    /// As it stands before a class.
    ///
    /// - Parameter question: what it answers; only its own answers are taken from it.
    public func name(in language: Language, of question: LessonQuestion) -> String {
        switch self {
        case .strategy(let strategy): StrategyContent[strategy].shortName[language]
        case .noneOfFour: Localized(nl: "geen van vieren", en: "none of the four")[language]
        case .cell(let cell):
            CellContent[cell].name[language].split(separator: "\n").joined(separator: " ")
        case .rung(.rung(let rung)): "\(rung.number) \(RungContent[rung].name[language])"
        case .rung: Localized(nl: "niet van toepassing", en: "not applicable")[language]
        case .option(let option): option.name[language]
        case .own(let number):
            if case .own(let own) = question, own.answers.indices.contains(number) {
                own.answers[number]
            } else {
                ""
            }
        case .unknown: Localized(nl: "weet ik niet", en: "I do not know")[language]
        case .abstention:
            Localized(nl: "ik kies liever niet", en: "I would rather not choose")[language]
        }
    }

    /// In full, as it is voted on; the same as ``name(in:of:)`` but for strategies.
    public func fullName(in language: Language, of question: LessonQuestion) -> String {
        guard case .strategy(let strategy) = self else { return name(in: language, of: question) }
        let name = StrategyContent[strategy].name[language]
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// At most a few letters, for the head of a narrow column.
    ///
    /// - Parameter place: where it stands among the answers, counted from 0: told where there is
    ///   no good abbreviation.
    public func shortName(in language: Language, at place: Int) -> String {
        switch self {
        case .strategy(.monitor): Localized(nl: "mon", en: "mon")[language]
        case .strategy(.initiate): Localized(nl: "init", en: "init")[language]
        case .strategy(.collaborate): Localized(nl: "samen", en: "coll")[language]
        case .strategy(.presence): Localized(nl: "pres", en: "pres")[language]
        case .noneOfFour: Localized(nl: "geen", en: "none")[language]
        case .rung(.rung(let rung)): String(rung.number)
        case .rung: Localized(nl: "nvt", en: "n/a")[language]
        case .unknown: "?"
        case .abstention: "–"
        case .cell, .option, .own: String(place + 1)
        }
    }
}

extension LessonActivity {
    /// The standard lesson's words and minutes for it.
    public var standard: LessonScript.Part {
        let place = Self.allCases.firstIndex(of: self) ?? 0
        return LessonScript.standard.parts[place]
    }
}

extension LessonPart {
    /// What the trainer says or does: in own words, else in those of the standard lesson.
    public func wording(in language: Language) -> String {
        prompt ?? activity.standard.prompt[language]
    }
}

extension LessonPlan {
    /// The standard lesson about an initiative.
    public static func standard(_ id: PlanID, about initiative: InitiativeID) -> LessonPlan {
        LessonPlan(
            id: id, initiative: initiative, rounds: 3,
            parts: LessonActivity.allCases.map {
                LessonPart(activity: $0, minutes: $0.standard.minutes)
            })
    }

    /// The fact that is told halfway: in own words, else that of the bundled case; nil where
    /// there is none.
    public func twistText(in language: Language) -> String? {
        twist ?? CaseTwist[initiative]?.text[language]
    }
}
