import CSupport
import Foundation
import Testing

@testable import TerminalUI

/// The table was made from glibc 2.36, which knows Unicode 14. Another glibc knows more or fewer
/// characters, so that comparing with it would say nothing about the table.
private enum ReferenceWidths {
    /// A character of Unicode 14, and the one after it of Unicode 15.
    static var areThoseOfTheTable: Bool {
        inUTF8 { cs_wcwidth(0x1FAE7) == 2 && cs_wcwidth(0x1FAE8) == -1 } ?? false
    }

    /// nil where the system has no UTF-8 locale. Other threads keep their locale.
    static func inUTF8<Value>(_ body: () -> Value) -> Value? {
        guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return nil }
        let former = uselocale(locale)
        defer {
            uselocale(former)
            freelocale(locale)
        }
        return body()
    }
}

struct WidthTableTests {
    @Test(.enabled(if: ReferenceWidths.areThoseOfTheTable, "needs the widths of Unicode 14"))
    func `every scalar is as wide as the C library says`() {
        let different = ReferenceWidths.inUTF8 {
            (0...0x10FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
                .filter { $0.columns != Int(cs_wcwidth($0.value)) }
                .map { "U+" + String($0.value, radix: 16) }
        }
        #expect(different == [])
    }

    @Test(
        arguments: [
            ("a", 1), ("é", 1), ("作", 2), ("Ａ", 2), ("\u{301}", 0), ("\u{200B}", 0), ("🙂", 2),
            ("\u{7}", -1), ("\u{9B}", -1), ("\u{378}", -1),
        ] as [(Unicode.Scalar, Int)])
    func `a scalar has the width that a terminal gives it`(scalar: Unicode.Scalar, columns: Int) {
        #expect(scalar.columns == columns)
    }

    @Test(arguments: [WidthTable.unprintable, WidthTable.zero, WidthTable.wide])
    func `the ranges of a table are in order and never overlap`(table: [UInt32]) {
        #expect(table.count.isMultiple(of: 2))
        for index in stride(from: 0, to: table.count, by: 2) {
            #expect(table[index] <= table[index + 1])
            if index > 0 { #expect(table[index - 1] < table[index]) }
        }
    }
}
