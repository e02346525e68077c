internal import InitiativeContent
internal import InitiativeModel

extension ReferenceEntry {
    /// Those that hold every one of the words, best first: the name itself, then a name or one of
    /// the words by which a reader looks for it, then what only mentions it. Where none holds every
    /// word, those that hold the most of them: a whole question may be typed.
    ///
    /// - Parameter words: folded; all entries are found for none.
    static func matching(_ words: [String], in language: Language) -> [ReferenceEntry] {
        let all = all(in: language)
        let words = words.map(\.withoutPunctuation).filter { !$0.isEmpty }
        // Words such as "hoe" and "the" find everything.
        let telling = words.filter { !smallWords.contains($0) }
        let sought = telling.isEmpty ? words : telling
        guard !sought.isEmpty else { return all }
        let ranked = all.enumerated().compactMap { place, entry -> Match? in
            let text = entry.folded(in: language)
            let weights = sought.compactMap { text.weight(of: $0) }
            guard !weights.isEmpty else { return nil }
            return Match(
                entry: entry, held: weights.count, weight: weights.map(\.rawValue).reduce(0, +),
                place: place)
        }
        let most = ranked.map(\.held).max() ?? 0
        return ranked.filter { $0.held == most }
            .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
            .map(\.entry)
    }

    private struct Match {
        let entry: ReferenceEntry
        /// How many of the words it holds.
        let held: Int
        let weight: Int
        let place: Int
    }

    private func folded(in language: Language) -> FoldedEntry {
        FoldedEntry(
            names: Language.allCases.map { FoldedText.fold(title(in: $0)) },
            kind: FoldedText.fold(Language.allCases.map { kind(in: $0) }.joined(separator: "\n")),
            readersWords: FoldedText.words(in: readersWords),
            text: FoldedText.fold(searchText(in: language)))
    }

    private var readersWords: String {
        switch self {
        case .page(let topic): SearchWords.of(topic)
        case .term(let word): SearchWords.of(term: word)
        case .trainerNotes: SearchWords.trainerNotes
        case .lesson: SearchWords.lesson
        }
    }

    /// Folded words that say nothing of a subject.
    private static let smallWords: Set<String> = Set(
        FoldedText.words(
            in: """
                de het een en of van in op aan bij met voor naar om te is zijn was wat wie waar hoe \
                wanneer waarom welke welk wel niet geen ik je jij we wij ze mijn moet mag kan kun \
                heb hebt heeft er dit dat deze die als dan ook nog over door uit doe doen
                the a an and or of in on at by with for to is are was what who where how when why \
                which not no i you we they my must may can could should have has there this that \
                these those if then also about do does it initiatief initiatieven initiative initiatives
                """))
}

extension String {
    /// A word without the punctuation around it, as in "Wmo?".
    fileprivate var withoutPunctuation: String {
        var text = self[...]
        while text.last?.isPunctuation == true { text.removeLast() }
        while text.first?.isPunctuation == true { text.removeFirst() }
        return String(text)
    }
}

/// What of an entry is searched, without case and accents.
private struct FoldedEntry {
    let names: [String]
    let kind: String
    let readersWords: [String]
    let text: String

    /// How well an entry holds a word.
    enum Weight: Int {
        case mentioned = 1
        /// A word by which a reader looks for it, in another form or half typed.
        case almostNamed = 2
        case named = 3
        case isName = 4
    }

    func weight(of word: String) -> Weight? {
        if names.contains(word) { return .isName }
        if names.contains(where: { $0.contains(word) }) || kind.contains(word) { return .named }
        if readersWords.contains(word) { return .named }
        if readersWords.contains(where: { Self.isForm($0, of: word) }) { return .almostNamed }
        return text.contains(word) ? .mentioned : nil
    }

    /// Whether one is the beginning of the other, as in plurals and half typed words.
    private static func isForm(_ known: String, of typed: String) -> Bool {
        known.hasPrefix(typed)
            || known.count > 4 && typed.hasPrefix(known) && typed.count <= known.count + 3
    }
}
