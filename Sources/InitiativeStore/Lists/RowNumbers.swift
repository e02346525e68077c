/// The ids of the rows of an edition, by their place in it.
enum RowNumbers: Sendable {
    /// Of a first edition: one after the other.
    case consecutive(from: Int64)
    /// Of a later one: what was there before kept its id.
    case kept([UInt32])

    subscript(place: Int) -> Int64 {
        switch self {
        case .consecutive(let first): first + Int64(place)
        case .kept(let numbers): Int64(numbers[place])
        }
    }

    /// nil where there is no row of that id. O(count) in a later edition: a few milliseconds for
    /// a million, and no index to keep.
    func place(of id: Int64, count: Int) -> Int? {
        switch self {
        case .consecutive(let first):
            (first..<first + Int64(count)).contains(id) ? Int(id - first) : nil
        case .kept(let numbers):
            UInt32(exactly: id).flatMap { numbers.firstIndex(of: $0) }
        }
    }
}

extension RowNumbers {
    /// nil where the bytes are damaged.
    init?(first: Int64, bytes: UnsafeRawBufferPointer?, count: Int) {
        guard let bytes else {
            self = .consecutive(from: first)
            return
        }
        guard bytes.count == count * 4 else { return nil }
        self = .kept(
            (0..<count).map {
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
            })
    }

    /// As the file holds them; nil where the first one says all.
    var encoded: [UInt8]? {
        guard case .kept(let numbers) = self else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 4)
        for number in numbers { bytes.append(littleEndian: number) }
        return bytes
    }
}
