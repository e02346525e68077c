/// Finds the order of all rows by one field, in memory that does not grow with the texts: runs are
/// sorted, laid on the disk and merged.
struct FieldSorter {
    private var run = SortRun()
    private var runs: [Range<Int>] = []
    private var empty: [UInt32] = []
    private var count = 0

    /// Rows must come in their order, from 0.
    ///
    /// - Parameter key: empty where the row has no value.
    mutating func add(_ key: [UInt8], to file: ScratchFile) throws {
        if key.isEmpty {
            empty.append(UInt32(count))
        } else {
            if run.isFull { try spill(to: file) }
            run.add(key, row: UInt32(count))
        }
        count += 1
    }

    /// nil where no row has a value. Call it once.
    mutating func finish(_ file: ScratchFile) throws -> SortedOrder? {
        guard empty.count < count else { return nil }
        var order = SortedOrder(capacity: count)
        if runs.isEmpty {
            run.sort()
            run.forEachRow { order.append($0, isNewKey: $1) }
        } else {
            try spill(to: file)
            try merge(file) { order.append($0, isNewKey: $1) }
        }
        order.finish(withEmpty: empty)
        return order
    }

    private mutating func spill(to file: ScratchFile) throws {
        run.sort()
        let start = file.size
        try file.append(run.encoded())
        runs.append(start..<file.size)
        run.removeAll()
    }

    private func merge(
        _ file: ScratchFile, _ body: (_ row: UInt32, _ isNewKey: Bool) -> Void
    ) throws {
        var heap: [RunReader] = []
        for range in runs {
            let reader = RunReader(file, range)
            guard try reader.advance() else { continue }
            heap.append(reader)
            Self.rise(in: &heap)
        }
        var last: [UInt8]?
        while let first = heap.first {
            let isNewKey = !(last?.elementsEqual(first.key) ?? false)
            body(first.row, isNewKey)
            if isNewKey { last = Array(first.key) }
            if try !first.advance() {
                heap.swapAt(0, heap.count - 1)
                heap.removeLast()
            }
            Self.sink(in: &heap)
        }
    }

    /// Brings the last one up to its place in the heap.
    private static func rise(in heap: inout [RunReader]) {
        var place = heap.count - 1
        while place > 0, heap[place].isBefore(heap[(place - 1) / 2]) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// Brings the first one down to its place in the heap.
    private static func sink(in heap: inout [RunReader]) {
        var place = 0
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
            guard heap[child].isBefore(heap[place]) else { return }
            heap.swapAt(child, place)
            place = child
        }
    }
}
