// The questions of a plan one by one, in the order in which a class is asked.
extension LessonQuestion {
    /// The questions that are asked in one way only.
    public static let plain: [LessonQuestion] = [
        .grid(.contact), .grid(.reciprocity), .ladder, .strategy,
    ]

    /// Placing first, then choosing.
    private static let order: [LessonQuestion] =
        CaseQuestion.asked(at: .features).map { .feature($0) } + plain

    fileprivate static func ordered(_ chosen: Set<LessonQuestion>) -> [LessonQuestion] {
        order.filter { chosen.contains($0) }
    }
}

extension LessonPlan {
    /// Whether this question is asked; one that is put in comes at its place.
    public subscript(asks question: LessonQuestion) -> Bool {
        get { questions.contains(question) }
        set {
            let own = ownQuestion
            var chosen = Set(questions)
            if newValue { chosen.insert(question) } else { chosen.remove(question) }
            questions = LessonQuestion.ordered(chosen)
            ownQuestion = own
        }
    }

    /// The feature that is asked about; nil where none is.
    public var feature: CaseQuestion? {
        get {
            for case .feature(let feature) in questions { return feature }
            return nil
        }
        set {
            for case .feature(let feature) in questions { self[asks: .feature(feature)] = false }
            if let newValue { self[asks: .feature(newValue)] = true }
        }
    }

    /// The trainer's own question; nil where there is none. It comes last.
    public var ownQuestion: OwnQuestion? {
        get {
            for case .own(let own) in questions { return own }
            return nil
        }
        set {
            questions.removeAll { question in
                if case .own = question { return true }
                return false
            }
            guard let newValue, !newValue.text.isEmpty || !newValue.answers.isEmpty else {
                return
            }
            questions.append(.own(newValue))
        }
    }
}
