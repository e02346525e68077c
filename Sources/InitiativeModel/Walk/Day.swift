/// A day in the calendar of whoever made the record, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Day {
    /// The day so many days later; earlier where the number is negative. In the Gregorian calendar,
    /// by counting days from 1 March, so that a leap day ends a year.
    public func advanced(by days: Int) -> Day {
        var number = dayNumber + days
        let era = (number >= 0 ? number : number - 146_096) / 146_097
        number -= era * 146_097
        let year = (number - number / 1_460 + number / 36_524 - number / 146_096) / 365
        let ofYear = number - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        return Day(
            year: year + era * 400 + (month < 10 ? 0 : 1),
            month: month < 10 ? month + 3 : month - 9,
            day: ofYear - (153 * month + 2) / 5 + 1)
    }

    /// How many days another one is later; negative where it is earlier.
    public func days(until other: Day) -> Int { other.dayNumber - dayNumber }

    /// Counted from 1 March of the year 0.
    private var dayNumber: Int {
        let year = month > 2 ? year : year - 1
        let era = (year >= 0 ? year : year - 399) / 400
        let ofEra = year - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear
    }
}

extension Day: LosslessStringConvertible {
    /// ISO 8601, as in `2026-11-24`.
    public var description: String {
        func padded(_ number: Int, to digits: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// nil where the text is not a date of that form.
    public init?(_ description: String) {
        let parts = description.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
