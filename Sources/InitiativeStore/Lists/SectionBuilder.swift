/// Gathers the words of one column in one block of rows, and which rows hold them.
struct SectionBuilder {
    /// Each word followed by a line break.
    private var text: [UInt8] = []
    /// Where each word begins in `text`, and where the next one will.
    private var starts: [UInt32] = [0]
    /// The row in which each word was seen last.
    private var lastRows: [UInt16] = []
    /// A hash table: the number of a word, from 1; 0 where it is free.
    private var slots = [UInt32](repeating: 0, count: 256)
    /// Which word stands in which row, in the order of the rows, without repetition.
    private var seenWords: [UInt32] = []
    private var seenRows: [UInt16] = []

    /// About how much memory is in use.
    var byteCount: Int { text.count + lastRows.count * 14 + seenRows.count * 6 }

    var isEmpty: Bool { seenRows.isEmpty }

    /// Takes in the words of a folded text. Rows must come in their order.
    mutating func add(_ folded: UnsafeBufferPointer<UInt8>, row: UInt16) {
        var start = 0
        for index in 0...folded.count where index == folded.count || folded[index] == 0x20 {
            if index > start {
                note(
                    word: number(of: UnsafeBufferPointer(rebasing: folded[start..<index])),
                    row: row)
            }
            start = index + 1
        }
    }

    mutating func removeAll() {
        text.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        lastRows.removeAll(keepingCapacity: true)
        slots = [UInt32](repeating: 0, count: slots.count)
        seenWords.removeAll(keepingCapacity: true)
        seenRows.removeAll(keepingCapacity: true)
    }

    private mutating func note(word: Int, row: UInt16) {
        if word == lastRows.count {
            lastRows.append(row)
        } else {
            guard lastRows[word] != row else { return }
            lastRows[word] = row
        }
        seenWords.append(UInt32(word))
        seenRows.append(row)
    }

    /// The number of a word, from 0; one that is new is added.
    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let candidate = Int(slots[slot]) - 1
            if isEqual(candidate, word) { return candidate }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = starts.count - 1
        slots[slot] = UInt32(number + 1)
        text.append(contentsOf: word)
        text.append(IndexSection.lineBreak)
        starts.append(UInt32(text.count))
        if starts.count * 2 > slots.count { enlarge() }
        return number
    }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = (Int(starts[number]), Int(starts[number + 1]) - 1)
        guard end - start == word.count else { return false }
        return text.withUnsafeBufferPointer { text in
            (0..<word.count).allSatisfy { text[start + $0] == word[$0] }
        }
    }

    private mutating func enlarge() {
        var larger = [UInt32](repeating: 0, count: slots.count * 2)
        text.withUnsafeBufferPointer { text in
            for number in 0..<starts.count - 1 {
                let range = Int(starts[number])..<Int(starts[number + 1]) - 1
                let hash = Self.hash(UnsafeBufferPointer(rebasing: text[range]))
                var slot = hash & (larger.count - 1)
                while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
                larger[slot] = UInt32(number + 1)
            }
        }
        slots = larger
    }

    /// FNV-1a, its high half mixed into the low one.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}

extension SectionBuilder {
    /// The section as the file holds it, see ``IndexSection``.
    func encoded(rowCount: Int) -> [UInt8] {
        var counts = [UInt32](repeating: 0, count: starts.count - 1)
        for word in seenWords { counts[Int(word)] += 1 }
        let shared = counts.indices.filter { counts[$0] > 1 }
        let (offsets, units) = postings(of: shared, counts)
        let words = sharedText(shared)
        let lines = lonelyText(counts, rowCount)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20 + offsets.count * 4 + units.count * 2 + words.count + lines.count)
        for number in [rowCount, shared.count, words.count, units.count, lines.count] {
            bytes.append(littleEndian: UInt32(number))
        }
        for offset in offsets { bytes.append(littleEndian: offset) }
        for unit in units {
            bytes.append(UInt8(truncatingIfNeeded: unit))
            bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
        }
        return bytes + words + lines
    }

    private func postings(
        of shared: [Int], _ counts: [UInt32]
    ) -> (offsets: [UInt32], units: [UInt16]) {
        var offsets: [UInt32] = [0]
        var next = [UInt32](repeating: .max, count: counts.count)
        for word in shared {
            let start = offsets[offsets.count - 1]
            next[word] = start
            offsets.append(start + min(counts[word], UInt32(IndexSection.bitmapUnits)))
        }
        var units = [UInt16](repeating: 0, count: Int(offsets[offsets.count - 1]))
        for (word, row) in zip(seenWords, seenRows) where counts[Int(word)] > 1 {
            let place = Int(next[Int(word)])
            if counts[Int(word)] >= IndexSection.bitmapUnits {
                units[place + Int(row >> 4)] |= 1 << (row & 15)
            } else {
                units[place] = row
                next[Int(word)] += 1
            }
        }
        return (offsets, units)
    }

    private func sharedText(_ shared: [Int]) -> [UInt8] {
        var words: [UInt8] = []
        for word in shared { words += text[Int(starts[word])..<Int(starts[word + 1])] }
        return words
    }

    /// The words that stand in one row only, a line for each row; nothing where there are none.
    private func lonelyText(_ counts: [UInt32], _ rowCount: Int) -> [UInt8] {
        guard counts.contains(1) else { return [] }
        var lines: [UInt8] = []
        var line = 0
        for (word, row) in zip(seenWords, seenRows) where counts[Int(word)] == 1 {
            while line < row {
                lines.append(IndexSection.lineBreak)
                line += 1
            }
            lines += text[Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) - 1]
            lines.append(IndexSection.wordBreak)
        }
        return lines
    }
}

extension [UInt8] {
    mutating func append(littleEndian number: UInt32) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
