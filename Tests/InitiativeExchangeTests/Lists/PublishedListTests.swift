import Foundation
import InitiativeExchange
import InitiativeModel
import Testing

/// Lists as they were published, where somebody has put them beside the package.
struct PublishedListTests {
    struct Published: Sendable, CustomTestStringConvertible {
        let path: String
        let count: Int
        let mapping: [ListField: [String]]

        var testDescription: String { path }
    }

    static let lists = [
        Published(
            path: "eu-eci-register/eci_initiatives_2026-02-09_13-33-36.csv", count: 126,
            mapping: [
                .id: ["registration_number"], .title: ["title"], .description: ["objective"],
                .year: ["timeline_registered", "registration_number"], .link: ["url"],
            ]),
        Published(
            path: "fi-helsinki-omastadi/sample_proposals.csv", count: 3997,
            mapping: [
                .id: ["id"], .title: ["title"], .description: ["texts"], .place: ["district"],
            ]),
        Published(
            path: "uk-parliament-petitions/petitions.csv", count: 273,
            mapping: [
                .id: ["id"], .title: ["action"],
                .description: ["background", "additional_details"], .year: ["date_created"],
                .link: ["url"],
            ]),
        Published(
            path: "tw-g0v/awesome-g0v.json", count: 18,
            mapping: [
                .title: ["name"], .description: ["description"], .place: ["area"],
                .goal: ["category"], .link: ["repository"],
            ]),
    ]

    static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/data")
        .standardizedFileURL
    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    @Test(.enabled(if: areThere), arguments: lists)
    func `published lists are read whole`(list: Published) throws {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: list.path)))
        let reading = try ListReading(bytes)
        #expect(reading.results.count == list.count && reading.records.count == list.count)
        #expect(reading.replacements == 0)
        #expect(!reading.lines.contains { $0.contains("\u{FFFD}") })
        #expect(try ListPreview(of: bytes).mapping == ColumnMapping(list.mapping))
        let years = reading.records.count { $0.fields[.year] != nil }
        #expect(years == (list.mapping[.year] == nil ? 0 : list.count))
        #expect(try ListReading(bytes, pieces: [1021, 3]) == reading)
    }
}
