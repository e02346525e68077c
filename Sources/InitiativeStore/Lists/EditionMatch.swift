/// Which row of a newer edition is which row of the older one.
///
/// Where the list's own ids are unique in both editions, rows that have one are the same if it is
/// the same. Other rows are the same if title and place are; among several such, those that did
/// not change at all come first, then the others in the order of the list.
struct EditionMatch {
    /// For each row of the newer edition its place in the older one; nil where it is new.
    private(set) var former: [Int?]
    private(set) var changed = 0
    private(set) var unchanged = 0

    /// O(n log n).
    init(_ older: EditionKeys, _ newer: EditionKeys) {
        former = Array(repeating: nil, count: newer.count)
        let byID = older.hasUniqueIDs && newer.hasUniqueIDs
        var isTaken = [Bool](repeating: false, count: older.count)
        if byID {
            pair(
                Self.sorted(older.count) { older.ids[$0].map { (key: $0, detail: 0) } },
                Self.sorted(newer.count) { newer.ids[$0].map { (key: $0, detail: 0) } }, &isTaken)
        }
        func isNamed(_ id: Int?) -> Bool { !byID || id == nil }
        for details in [older.contents, []] {
            let olderRows = Self.sorted(older.count) { place in
                guard !isTaken[place], isNamed(older.ids[place]) else { return nil }
                return (older.names[place], details.isEmpty ? 0 : older.contents[place])
            }
            let newerRows = Self.sorted(newer.count) { place in
                guard former[place] == nil, isNamed(newer.ids[place]) else { return nil }
                return (newer.names[place], details.isEmpty ? 0 : newer.contents[place])
            }
            pair(olderRows, newerRows, &isTaken)
        }
        for (place, former) in former.enumerated() {
            guard let former else { continue }
            if older.contents[former] == newer.contents[place] {
                unchanged += 1
            } else {
                changed += 1
            }
        }
    }

    private struct Row: Comparable {
        let key: Int
        let detail: Int
        let place: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.key, left.detail, left.place) < (right.key, right.detail, right.place)
        }
    }

    private static func sorted(
        _ count: Int, _ key: (Int) -> (key: Int, detail: Int)?
    ) -> [Row] {
        (0..<count).compactMap { place in
            key(place).map { Row(key: $0.key, detail: $0.detail, place: place) }
        }.sorted()
    }

    /// Pairs equal ones, in their order.
    private mutating func pair(_ older: [Row], _ newer: [Row], _ isTaken: inout [Bool]) {
        var (left, right) = (0, 0)
        while left < older.count, right < newer.count {
            let (old, new) = (older[left], newer[right])
            if (old.key, old.detail) == (new.key, new.detail) {
                former[new.place] = old.place
                isTaken[old.place] = true
                left += 1
                right += 1
            } else if (old.key, old.detail) < (new.key, new.detail) {
                left += 1
            } else {
                right += 1
            }
        }
    }
}
