/// Measured values of one kind; never empty.
struct Statistics {
    private let sorted: [Double]

    /// nil without any value.
    init?(_ values: [Double]) {
        guard !values.isEmpty else { return nil }
        sorted = values.sorted()
    }

    var count: Int { sorted.count }

    var median: Double {
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// The 99th percentile, by nearest rank: with fewer than 100 values the largest.
    var high: Double { sorted[(sorted.count * 99 + 99) / 100 - 1] }
}
