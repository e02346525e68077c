// Which parts each kind of record has, where two programs change it at once.

extension Answer: MergeableRecord {
    /// None at all is an answer as well. A text keeps both versions; of all else ours stands.
    public static func merged(
        before: Answer?, after: Answer?, theirs: Answer?, _ joint: TextJoint
    ) -> Merged<Answer?> {
        guard let ours = text(after), let other = text(theirs), let known = text(before) else {
            return Merged(after, .ours)
        }
        let both = joint.both(ours, other, since: known, isLine: false)
        return Merged(both.value.isEmpty ? nil : .text(both.value), both.clash)
    }
}

extension Answer {
    /// Its text, empty where there is none yet; nil for an answer of another kind.
    fileprivate static func text(_ answer: Answer?) -> String? {
        switch answer {
        case nil: ""
        case .text(let text): text
        default: nil
        }
    }
}

extension String: Mergeable {
    /// A text of several lines.
    public static func merged(
        before: String, after: String, theirs: String, _ joint: TextJoint
    ) -> Merged<String> {
        joint.both(after, theirs, since: before, isLine: false)
    }
}

extension Initiative: PartedRecord {
    public static func mergeParts(_ merge: inout PartMerge<Initiative>) {
        merge.text(\.title.dutch, isLine: true)
        merge.text(\.title.english, isLine: true)
        merge.text(\.summary.dutch, isLine: false)
        merge.text(\.summary.english, isLine: false)
        merge.text(\.place, isLine: true)
        merge.part(\.goal)
        for goal in Goal.allCases { merge.part(\.[furthers: goal]) }
        merge.part(\.year)
        merge.part(\.origin)
        merge.part(\.source)
        merge.settle { merged in merged.furtherGoals.removeAll { $0 == merged.goal } }
    }

    /// Whether this is one of the further goals.
    private subscript(furthers goal: Goal) -> Bool {
        get { furtherGoals.contains(goal) }
        set {
            furtherGoals = Goal.allCases.filter {
                $0 == goal ? newValue : furtherGoals.contains($0)
            }
        }
    }
}

extension LessonPlan: PartedRecord {
    public static func mergeParts(_ merge: inout PartMerge<LessonPlan>) {
        merge.text(\.title, isLine: true)
        merge.part(\.initiative)
        for question in LessonQuestion.plain { merge.part(\.[asks: question]) }
        merge.part(\.feature)
        merge.text(\.ownText, isLine: true)
        for number in 0..<OwnQuestion.mostAnswers {
            merge.text(\.[ownAnswer: number], isLine: true)
        }
        merge.part(\.rounds)
        merge.part(\.offersNoneOfFour)
        merge.part(\.thresholds.spread)
        merge.part(\.thresholds.shift)
        merge.text(\.twist, isLine: false)
        for number in 0..<LessonActivity.allCases.count {
            merge.part(\.[minutes: number])
            merge.text(\.[prompt: number], isLine: false)
        }
    }

    private var ownText: String {
        get { ownQuestion?.text ?? "" }
        set {
            ownQuestion = OwnQuestion(text: newValue, answers: ownQuestion?.answers ?? [])
        }
    }

    /// Empty where there is no such answer.
    private subscript(ownAnswer number: Int) -> String {
        get {
            let answers = ownQuestion?.answers ?? []
            return answers.indices.contains(number) ? answers[number] : ""
        }
        set {
            var own = ownQuestion ?? OwnQuestion(text: "", answers: [])
            while own.answers.count <= number { own.answers.append("") }
            own.answers[number] = newValue
            while own.answers.last?.isEmpty == true { own.answers.removeLast() }
            ownQuestion = own
        }
    }

    /// nil where the script has no such part.
    private subscript(minutes number: Int) -> Int? {
        get { parts.indices.contains(number) ? parts[number].minutes : nil }
        set {
            guard let newValue, parts.indices.contains(number) else { return }
            parts[number].minutes = newValue
        }
    }

    private subscript(prompt number: Int) -> String? {
        get { parts.indices.contains(number) ? parts[number].prompt : nil }
        set { if parts.indices.contains(number) { parts[number].prompt = newValue } }
    }
}

extension RowNote {
    static func mergeParts(_ merge: inout PartMerge<RowNote>) {
        merge.part(\.isHidden)
        for goal in Goal.allCases { merge.part(\.[has: goal]) }
        merge.part(\.initiative)
    }

    private subscript(has goal: Goal) -> Bool {
        get { goals.contains(goal) }
        set { if newValue { add(goal) } else { remove(goal) } }
    }
}

extension Dictionary: Mergeable where Key == RowKey, Value == RowNote {
    /// Each row by itself: what only one of both changed in it is kept. Of rows that the edit does
    /// not know, theirs are left out.
    public static func merged(
        before: [RowKey: RowNote], after: [RowKey: RowNote], theirs: [RowKey: RowNote],
        _ joint: TextJoint
    ) -> Merged<[RowKey: RowNote]> {
        var merged = Merged<[RowKey: RowNote]>([:])
        for key in after.keys {
            let note = RowNote()
            var merge = PartMerge(
                before: before[key] ?? note, after: after[key] ?? note,
                theirs: theirs[key] ?? note, joint)
            RowNote.mergeParts(&merge)
            merged.value[key] = merge.value
            merged.clash = Clash.gravest(merged.clash, merge.clash)
        }
        return merged
    }
}

extension SavedView: MergeableRecord {
    /// A view has no parts: ours stands.
    public static func merged(
        before: SavedView?, after: SavedView?, theirs: SavedView?, _ joint: TextJoint
    ) -> Merged<SavedView?> {
        Merged(after, .ours)
    }
}
