import Foundation
import InitiativeModel
import Testing

/// Counting days, beside the calendar of the system.
struct DayTests {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private func day(_ date: Date) -> Day {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    @Test func `days later and earlier are those of the calendar`() {
        let start = Date(timeIntervalSince1970: 951_696_000)  // 2000-02-28
        for number in stride(from: -40_000, through: 40_000, by: 37) {
            let other = start.addingTimeInterval(Double(number) * 86_400)
            #expect(day(start).advanced(by: number) == day(other))
            #expect(day(start).days(until: day(other)) == number)
        }
    }

    @Test(arguments: [
        ("2026-11-27", 30, "2026-12-27"), ("2024-02-28", 1, "2024-02-29"),
        ("2023-02-28", 1, "2023-03-01"), ("2026-01-01", -1, "2025-12-31"),
    ])
    func `over the ends of months and years`(from: String, days: Int, to: String) throws {
        #expect(try #require(Day(from)).advanced(by: days).description == to)
    }
}
