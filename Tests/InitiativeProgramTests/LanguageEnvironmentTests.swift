import InitiativeModel
import InitiativeProgram
import Testing

struct LanguageEnvironmentTests {
    @Test(
        arguments: [
            ([:], .dutch), (["LANG": "en_US.UTF-8"], .english), (["LANG": "nl_NL.UTF-8"], .dutch),
            (["LANG": "de_DE"], .dutch), (["LANG": "C"], .dutch), (["LANG": "EN"], .english),
            (["LANG": ""], .dutch), (["LC_ALL": "", "LANG": "en"], .english),
            (["LC_ALL": "nl_NL", "LANG": "en_GB"], .dutch),
            (["LC_ALL": "en_GB", "LC_MESSAGES": "nl_NL", "LANG": "nl_NL"], .english),
            (["LC_MESSAGES": "en_GB", "LANG": "nl_NL"], .english),
            (["LC_MESSAGES": "nl_NL", "LANG": "en_GB"], .dutch),
            (["LANGUAGE": "en", "LC_CTYPE": "en_GB.UTF-8"], .dutch),
        ] as [([String: String], Language)])
    func `the first variable that is set decides`(
        environment: [String: String], language: Language
    ) {
        #expect(Language(environment: environment) == language)
    }
}
