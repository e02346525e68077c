import Foundation
import TestSupport
import Testing

@testable import InitiativeExchange

struct UnsafeTextTests {
    @Test(arguments: HostileText.all)
    func `hostile text in JSON is safe to print and reads back as it was`(
        hostile: HostileText
    ) throws {
        let json = JSONText.encode([hostile.text])
        for scalar in json.unicodeScalars {
            #expect(scalar == "\n" || UnsafeText.mark(for: scalar) == nil)
        }
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
        let text = try #require(read?.first)
        #expect(text.unicodeScalars.elementsEqual(hostile.text.unicodeScalars))
    }

    @Test func `every control and every mark of direction is unsafe`() {
        let safe = (0...0x10FFFF as ClosedRange<UInt32>).lazy
            .compactMap { Unicode.Scalar($0) }
            .filter {
                $0.properties.generalCategory == .control || $0.properties.isBidiControl
                    || (0xE0001...0xE007F).contains($0.value)
            }
            .filter { UnsafeText.mark(for: $0) == nil }
            .map { "U+" + String($0.value, radix: 16) }
        #expect(Array(safe) == [])
    }
}
