/// The part of a list that is in memory: the text that is not yet read, as UTF-8.
struct TextWindow {
    /// Text that was read and not yet let go of, then text that is unread.
    private(set) var bytes: [UInt8] = []
    /// Where the unread text begins in `bytes`.
    var start = 0
    /// How many bytes of text were let go of before `bytes`.
    private(set) var base = 0
    /// Whether `bytes` ends with the end of the list.
    private(set) var isComplete = false
    /// Bytes taken from the source.
    private(set) var bytesRead = 0

    private let nextChunk: () throws -> [UInt8]?
    private var decoder: TextDecoder
    private var raw: [UInt8] = []
    private var rawStart = 0
    private var isSourceAtEnd = false

    /// - Parameter encoding: nil to have it found from the first bytes.
    /// - Throws: what `nextChunk` throws.
    init(encoding: ListEncoding?, nextChunk: @escaping () throws -> [UInt8]?) throws {
        self.nextChunk = nextChunk
        decoder = TextDecoder(encoding ?? .utf8)
        while raw.count < ListLimits.sample, let chunk = try takeChunk() { raw += chunk }
        if encoding == nil {
            // Always as many bytes, however they came.
            let sample = Array(raw.prefix(ListLimits.sample))
            decoder = TextDecoder(ListEncoding.find(in: sample))
        }
        try fill()
    }

    var encoding: ListEncoding { decoder.encoding }
    var replacements: Int { decoder.replacements }
    /// How many bytes of text were read.
    var position: Int { base + start }
    var unread: Int { bytes.count - start }

    /// The text from which format and delimiter are told: the first bytes of the list, the same
    /// however they came.
    var sample: ArraySlice<UInt8> { bytes[start...].prefix(ListLimits.sample) }

    var isSampleWhole: Bool { isComplete && unread <= ListLimits.sample }

    /// Lets go of what was read, and reads on. Twice as much as was unread, so that looking at a
    /// long row again and again costs no more than a few times its length.
    ///
    /// - Throws: what the source throws.
    mutating func fill() throws {
        bytes.removeSubrange(0..<start)
        base += start
        start = 0
        let wanted = max(2 * bytes.count, 4 * Self.piece)
        while bytes.count < wanted, !isComplete { try decodePiece() }
    }

    /// Small enough that one huge chunk is not in memory twice.
    private static let piece = 64 << 10

    private mutating func decodePiece() throws {
        if rawStart == raw.count {
            guard let chunk = try takeChunk() else {
                decoder.decode([], isLast: true, into: &bytes)
                isComplete = true
                raw = []
                rawStart = 0
                return
            }
            raw = chunk
            rawStart = 0
        }
        let end = min(rawStart + Self.piece, raw.count)
        decoder.decode(raw[rawStart..<end], isLast: false, into: &bytes)
        rawStart = end
    }

    private mutating func takeChunk() throws -> [UInt8]? {
        guard !isSourceAtEnd else { return nil }
        guard let chunk = try nextChunk() else {
            isSourceAtEnd = true
            return nil
        }
        bytesRead += chunk.count
        return chunk
    }
}
