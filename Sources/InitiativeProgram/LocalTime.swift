internal import Foundation
internal import InitiativeModel

/// The clock at the edge. By localtime, since Foundation's calendars cost milliseconds to start.
enum LocalTime {
    static func today() -> Day {
        let now = parts()
        return Day(
            year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
    }

    /// As in `14:03`.
    static func timeOfDay() -> String {
        let now = parts()
        func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(now.tm_hour) + ":" + two(now.tm_min)
    }

    private static func parts() -> tm {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return parts
    }
}

/// Words that nobody else has.
enum RandomWord {
    /// 13 letters and digits: 64 random bits.
    static func next() -> String {
        let word = String(UInt64.random(in: 0 ... .max), radix: 36)
        return String(repeating: "0", count: 13 - word.count) + word
    }
}
