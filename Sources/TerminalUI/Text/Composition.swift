/// Canonical composition (Unicode 14, UAX 15) of one cluster. Swift keeps its own normaliser to
/// itself, and terminals disagree on how wide an uncomposed cluster is.
///
/// Scalars that normalisation would only take apart or exchange for a look-alike (the angstrom
/// sign, some Hebrew letters) stay as they are: terminals agree on their width.
enum Composition {
    /// The scalars in their composed form. O(n log t) with t the size of the table.
    static func composed(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        var decomposed: [Unicode.Scalar] = []
        for scalar in scalars { decompose(scalar, into: &decomposed) }
        sortMarks(&decomposed)
        return compose(decomposed)
    }

    private static func decompose(_ scalar: Unicode.Scalar, into list: inout [Unicode.Scalar]) {
        guard scalar.value >= 0xC0, let pair = pairs[scalar.value],
            let first = Unicode.Scalar(pair.first), let second = Unicode.Scalar(pair.second)
        else {
            list.append(scalar)
            return
        }
        decompose(first, into: &list)
        list.append(second)
    }

    /// Canonical ordering: a stable sort of each run of marks by combining class.
    private static func sortMarks(_ scalars: inout [Unicode.Scalar]) {
        guard scalars.count > 1 else { return }
        for end in 1..<scalars.count {
            let rank = scalars[end].properties.canonicalCombiningClass.rawValue
            var place = end
            while rank > 0, place > 0,
                scalars[place - 1].properties.canonicalCombiningClass.rawValue > rank
            {
                scalars.swapAt(place, place - 1)
                place -= 1
            }
        }
    }

    private static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        var lastRank: UInt8 = 0
        for scalar in scalars {
            let rank = scalar.properties.canonicalCombiningClass.rawValue
            if let index = starter, index == result.count - 1 || lastRank < rank,
                let composite = composite(of: result[index], scalar)
            {
                result[index] = composite
                continue
            }
            result.append(scalar)
            lastRank = rank
            if rank == 0 {
                starter = result.count - 1
                lastRank = 0
            }
        }
        return result
    }

    private static func composite(
        of first: Unicode.Scalar, _ second: Unicode.Scalar
    ) -> Unicode.Scalar? {
        if let syllable = hangul(first.value, second.value) { return syllable }
        let table = CompositionTable.composites
        var low = 0
        var high = table.count / 3
        while low < high {
            let middle = (low + high) / 2
            if (table[3 * middle], table[3 * middle + 1]) < (first.value, second.value) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < table.count / 3, table[3 * low] == first.value,
            table[3 * low + 1] == second.value
        else { return nil }
        return Unicode.Scalar(table[3 * low + 2])
    }

    /// Hangul syllables follow from arithmetic (The Unicode Standard, 3.12).
    private static func hangul(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
        if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
            return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28)
        }
        if (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0,
            (0x11A8..<0x11C3).contains(second)
        {
            return Unicode.Scalar(first + second - 0x11A7)
        }
        return nil
    }

    private static let pairs: [UInt32: (first: UInt32, second: UInt32)] = {
        let table = CompositionTable.composites
        var pairs: [UInt32: (first: UInt32, second: UInt32)] = [:]
        for index in stride(from: 0, to: table.count, by: 3) {
            pairs[table[index + 2]] = (table[index], table[index + 1])
        }
        return pairs
    }()
}
