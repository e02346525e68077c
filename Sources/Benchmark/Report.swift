internal import Foundation

/// Figures as plain lines.
enum Report {
    static func line(_ text: String) {
        print(text)
        fflush(nil)
    }

    static func complaint(_ error: any Error) {
        FileHandle.standardError.write(Data("Benchmark: \(error)\n".utf8))
    }

    /// As in `first paint: 11.2 ms (p99 13.0), 2.3 x a minimal C ncurses program (4.9 ms, p99 5.1)`.
    static func times(
        _ name: String, _ own: Statistics, peer: Statistics?, named peerName: String
    ) -> String {
        let figures = "\(name): \(number(own.median)) ms (p99 \(number(own.high)))"
        guard let peer else { return figures }
        return figures + ", \(number(own.median / peer.median)) x \(peerName) "
            + "(\(number(peer.median)) ms, p99 \(number(peer.high)))"
    }

    /// - Parameters:
    ///   - now: kilobytes.
    ///   - most: kilobytes.
    static func memory(_ name: String, _ now: Int?, most: Int?) -> String {
        guard let now, let most else { return "\(name): not known" }
        return "\(name): \(megabytes(now)) MB (at most \(megabytes(most)))"
    }

    private static func megabytes(_ kilobytes: Int) -> String { number(Double(kilobytes) / 1024) }

    private static func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
