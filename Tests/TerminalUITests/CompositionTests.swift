import Foundation
import TestSupport
import Testing

@testable import TerminalUI

struct CompositionTests {
    private func composed(_ text: String) -> String {
        hex(Composition.composed(text.unicodeScalars))
    }

    /// Swift compares strings by meaning; here the scalars count.
    private func hex(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        scalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    }

    /// Assigned in Unicode 14, so that the table and the library can know the same of it.
    private var assigned: [Unicode.Scalar] {
        (0xA0...0x2FFFF as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }.filter {
            guard let age = $0.properties.age else { return false }
            return age.major <= 14
        }
    }

    @Test func `every decomposed scalar is composed as the library does`() {
        let different = assigned.filter { scalar in
            let text = String(scalar)
            let apart = text.decomposedStringWithCanonicalMapping
            guard apart.unicodeScalars.count > 1 || apart.unicodeScalars.first != scalar else {
                return false
            }
            return composed(apart)
                != hex(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        }
        #expect(hex(different) == "")
    }

    @Test func `what is composed already stays so`() {
        let different = assigned.filter { scalar in
            let text = String(scalar).precomposedStringWithCanonicalMapping
            return composed(text) != hex(text.unicodeScalars)
        }
        #expect(hex(different) == "")
    }

    /// Text on its way to the screen relies on it.
    @Test func `a scalar that stands alone stays as it is`() {
        let different = assigned.filter { Composition.composed([$0]) != [$0] }
        #expect(hex(different) == "")
    }

    @Test(arguments: 1...20)
    func `letters with marks in any order are composed as the library does`(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let letters = Array("aeiouAEIOUcnsywdđłα".unicodeScalars)
        let marks = (0x300...0x345 as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
        for _ in 0..<500 {
            var text = String.UnicodeScalarView()
            if let letter = letters.randomElement(using: &numbers) { text.append(letter) }
            for _ in 0..<Int.random(in: 0...4, using: &numbers) {
                if let mark = marks.randomElement(using: &numbers) { text.append(mark) }
            }
            // What the library takes apart for good is told of at the type.
            let apart = String(text).decomposedStringWithCanonicalMapping
            #expect(
                composed(apart)
                    == hex(String(text).precomposedStringWithCanonicalMapping.unicodeScalars))
        }
    }

    @Test(arguments: [
        ("e\u{301}", "e9"), ("e\u{323}\u{302}", "1ec7"), ("e\u{302}\u{323}", "1ec7"),
        ("\u{1100}\u{1161}\u{11A8}", "ac01"), ("\u{301}\u{323}", "323 301"),
        ("a\u{338}\u{301}", "e1 338"), ("a\u{33D}\u{301}", "61 33d 301"), ("x\u{301}", "78 301"),
    ])
    func `a cluster has one composed form`(text: String, scalars: String) {
        #expect(composed(text) == scalars)
    }
}
