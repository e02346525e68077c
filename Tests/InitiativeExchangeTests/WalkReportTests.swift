import InitiativeExchange
import InitiativeModel
import TestSupport
import Testing

struct WalkReportTests {
    @Test(arguments: Language.allCases)
    func `a report begins with the title of its initiative`(language: Language) {
        let report = WalkReport(Samples.dossier(Samples.garden), in: language)
        #expect(
            report.markdown.prefix { $0 != "\n" }.hasSuffix(Samples.garden.title[language]))
    }
}
