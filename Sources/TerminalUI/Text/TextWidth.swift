extension Unicode.Scalar {
    /// The columns that a terminal gives this scalar by itself: -1 where it cannot be printed,
    /// else 0, 1 or 2. As in glibc's `wcwidth`. O(log n) in the size of the tables.
    public var columns: Int {
        if value >= 0x20, value < 0x7F { return 1 }
        if value == 0 { return 0 }
        if WidthTable.zero.hasRange(with: value) { return 0 }
        if WidthTable.wide.hasRange(with: value) { return 2 }
        if WidthTable.unprintable.hasRange(with: value) { return -1 }
        return 1
    }
}

extension [UInt32] {
    /// Whether one of the sorted ranges (first, last, first, last, …) holds the value.
    fileprivate func hasRange(with value: UInt32) -> Bool {
        var low = 0
        var high = count / 2
        while low < high {
            let middle = (low + high) / 2
            if self[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < count / 2 && self[2 * low] <= value
    }
}

extension String {
    /// The columns that the text takes when shown as one line.
    public var displayColumns: Int {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
        return DisplayText(self).columns
    }
}
