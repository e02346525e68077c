internal import InitiativeModel

/// Puts rows to which a goal was added where they belong in an order by goal, which was made of the
/// list's own goals: each by halving among the other rows.
struct GoalOrder {
    let keys: FieldKeys
    let isDescending: Bool
    /// Throws to stop.
    let check: () throws -> Void

    /// - Parameters:
    ///   - rows: in the order of the list's own goals; those without one last.
    ///   - moved: the rows to which goals were added, with their names.
    func placing(_ rows: [UInt32], _ moved: [UInt32: [String]]) throws -> [UInt32] {
        let others = rows.filter { moved[$0] == nil }
        let end = try others.firstIndex(from: 0, to: others.count) {
            try keys.key(at: others[$0]).isEmpty
        }
        var placed: [(place: Int, key: [UInt8], row: UInt32)] = []
        for row in rows {
            guard let added = moved[row] else { continue }
            try check()
            let goal = ListRecord.goal(try keys.text(at: row), with: added)
            let key = keys.key(of: goal)
            let place = try others.firstIndex(from: 0, to: end) { place in
                isOrdered(key, row, before: try keys.key(at: others[place]), others[place])
            }
            placed.append((place, key, row))
        }
        placed.sort {
            $0.place == $1.place
                ? isOrdered($0.key, $0.row, before: $1.key, $1.row) : $0.place < $1.place
        }
        var result: [UInt32] = []
        result.reserveCapacity(rows.count)
        var next = 0
        for item in placed {
            result += others[next..<item.place]
            result.append(item.row)
            next = item.place
        }
        return result + others[next...]
    }

    /// Equal ones stay in the order of the list.
    private func isOrdered(
        _ key: [UInt8], _ row: UInt32, before other: [UInt8], _ otherRow: UInt32
    ) -> Bool {
        if key == other { return row < otherRow }
        return key.lexicographicallyPrecedes(other) != isDescending
    }
}

extension [UInt32] {
    /// The first index of which it holds, where it holds of all that follow; else the end.
    fileprivate func firstIndex(
        from start: Int, to end: Int, where holds: (Int) throws -> Bool
    ) rethrows -> Int {
        var (low, high) = (start, end)
        while low < high {
            let middle = (low + high) / 2
            if try holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
