import Foundation
import Testing

@testable import InitiativeProgram

struct ProcessEnvironmentTests {
    @Test func `the environment is the one that Foundation reads`() {
        #expect([String: String].ofProcess == ProcessInfo.processInfo.environment)
    }
}
