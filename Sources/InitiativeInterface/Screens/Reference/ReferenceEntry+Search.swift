internal import InitiativeContent
internal import InitiativeModel

extension ReferenceEntry {
    /// Those that hold every one of the words, best first: the name itself, then a name or one of
    /// the words by which a reader looks for it, then what only mentions it. Where none holds every
    /// word, those that hold the most of them: a whole question may be typed.
    ///
    /// - Parameter words: folded; all entries are found for none.
    static func matching(_ words: [String], in language: Language) -> [ReferenceEntry] {
        let words = sought(in: words)
        // Words such as "hoe" and "the" find everything.
        let telling = words.filter { !smallWords.contains($0) }
        let sought = telling.isEmpty ? words : telling
        guard !sought.isEmpty else { return all(in: language) }
        let index = FoldedEntry.index(language)
        let spelled = sought.map { (word: $0, bytes: Array($0.utf8)) }
        let ranked = index.enumerated().compactMap { place, indexed -> Match? in
            let (entry, text) = indexed
            let weights = spelled.compactMap { text.weight(of: $0.word, $0.bytes) }
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

    private static let mostWords = 24
    private static let longestWord = 64

    /// Each word once, and no more of them than a question has: a book that is pasted costs no more
    /// than a line.
    private static func sought(in words: [String]) -> [String] {
        var known: Set<String> = []
        var sought: [String] = []
        for word in words where sought.count < mostWords {
            let word = String(word.prefix(longestWord)).withoutPunctuation
            if !word.isEmpty, known.insert(word).inserted { sought.append(word) }
        }
        return sought
    }

    private struct Match {
        let entry: ReferenceEntry
        /// How many of the words it holds.
        let held: Int
        let weight: Int
        let place: Int
    }

    fileprivate func folded(in language: Language) -> FoldedEntry {
        FoldedEntry(
            names: Language.allCases.map { FoldedText.fold(title(in: $0)) },
            kind: FoldedText.fold(Language.allCases.map { kind(in: $0) }.joined(separator: "\n")),
            readersWords: FoldedText.words(in: readersWords),
            text: Array(FoldedText.fold(searchText(in: language)).utf8))
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
                heb hebt heeft er hier dit dat deze die als dan ook nog over door uit doe doen
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
    /// UTF-8, one behind the other.
    private let joinedNames: [UInt8]
    private let kind: [UInt8]
    let readersWords: [String]
    /// UTF-8.
    let text: [UInt8]
    /// The words of the names, without punctuation.
    private let nameWords: Set<String>

    init(names: [String], kind: String, readersWords: [String], text: [UInt8]) {
        self.names = names
        joinedNames = Array(names.joined(separator: "\n").utf8)
        self.kind = Array(kind.utf8)
        self.readersWords = readersWords
        self.text = text
        nameWords = Set(names.flatMap { FoldedText.words(in: $0).map(\.withoutPunctuation) })
    }

    /// All entries, folded once.
    static func index(_ language: Language) -> [(entry: ReferenceEntry, text: FoldedEntry)] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = made(.dutch)
    private static let english = made(.english)

    private static func made(
        _ language: Language
    ) -> [(entry: ReferenceEntry, text: FoldedEntry)] {
        ReferenceEntry.all(in: language).map { ($0, $0.folded(in: language)) }
    }

    /// How well an entry holds a word.
    enum Weight: Int {
        case mentioned = 1
        /// A word by which a reader looks for it, in another form or half typed.
        case almostNamed = 2
        case named = 3
        case isName = 4
    }

    /// - Parameter bytes: the same word in UTF-8.
    func weight(of word: String, _ bytes: [UInt8]) -> Weight? {
        if names.contains(word) { return .isName }
        // "wet" is not what "weten" is about.
        if nameWords.contains(word) || readersWords.contains(word)
            || FoldedText.holds(kind[...], bytes)
        {
            return .named
        }
        let isPart = FoldedText.holds(joinedNames[...], bytes)
        if isPart || readersWords.contains(where: { Self.isForm($0, of: word) }) {
            return .almostNamed
        }
        return FoldedText.holds(text[...], bytes) ? .mentioned : nil
    }

    /// Whether one is the beginning of the other, as in plurals and half typed words.
    private static func isForm(_ known: String, of typed: String) -> Bool {
        known.hasPrefix(typed)
            || known.count > 4 && typed.hasPrefix(known) && typed.count <= known.count + 3
    }
}
