/// Which row of a newer edition is which row of the older one.
///
/// Where the list's own ids are unique in both editions, rows that have one are the same if it is
/// the same. Other rows are the same if title and place are; among several such, those that did
/// not change at all come first, then the others in the order of the list.
struct EditionMatch {
    private(set) var changed = 0
    private(set) var unchanged = 0
    /// For each row of the newer edition its place in the older one.
    private var formers: [UInt32]
    private var isTaken: [Bool]

    /// Where a row is new.
    private static let none = UInt32.max

    /// O(n log n).
    init(_ older: EditionKeys, _ newer: EditionKeys) {
        formers = Array(repeating: Self.none, count: newer.count)
        isTaken = Array(repeating: false, count: older.count)
        let byID = older.hasUniqueIDs && newer.hasUniqueIDs
        if byID {
            pair(older, newer, by: { ($0.ids[$1], 0) }, where: { $0.ids[$1] != EditionKeys.noID })
        }
        let isNamed: Condition = { !byID || $0.ids[$1] == EditionKeys.noID }
        pair(older, newer, by: { ($0.names[$1], $0.contents[$1]) }, where: isNamed)
        pair(older, newer, by: { ($0.names[$1], 0) }, where: isNamed)
        for (place, former) in formers.enumerated() where former != Self.none {
            if older.contents[Int(former)] == newer.contents[place] {
                unchanged += 1
            } else {
                changed += 1
            }
        }
    }

    /// For each row of the newer edition its place in the older one; nil where it is new.
    var former: some Collection<Int?> {
        formers.lazy.map { $0 == Self.none ? nil : Int($0) }
    }

    private typealias Key = (EditionKeys, Int) -> (Int, Int)
    private typealias Condition = (EditionKeys, Int) -> Bool

    /// Pairs rows of equal keys, in their order, that are not paired yet.
    private mutating func pair(
        _ older: EditionKeys, _ newer: EditionKeys, by key: Key, where condition: Condition
    ) {
        let left = Self.sorted(older, by: key) { !isTaken[$0] && condition(older, $0) }
        let right = Self.sorted(newer, by: key) {
            formers[$0] == Self.none && condition(newer, $0)
        }
        var (next, other) = (0, 0)
        while next < left.count, other < right.count {
            let (old, new) = (Int(left[next]), Int(right[other]))
            let (oldKey, newKey) = (key(older, old), key(newer, new))
            if oldKey == newKey {
                formers[new] = UInt32(old)
                isTaken[old] = true
            }
            if oldKey <= newKey { next += 1 }
            if oldKey >= newKey { other += 1 }
        }
    }

    private static func sorted(
        _ keys: EditionKeys, by key: Key, where condition: (Int) -> Bool
    ) -> [UInt32] {
        var places = (0..<UInt32(keys.count)).filter { condition(Int($0)) }
        places.sort { left, right in
            let (leftKey, rightKey) = (key(keys, Int(left)), key(keys, Int(right)))
            return leftKey == rightKey ? left < right : leftKey < rightKey
        }
        return places
    }
}
