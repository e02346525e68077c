internal import InitiativeContent
internal import InitiativeModel
internal import TerminalUI

/// What every text of the content must be: there in both languages, and of a length that fits
/// where it is shown.
enum ContentCheck {
    /// One sentence a problem; empty where all is well. In English: it is for whoever writes the
    /// content.
    static func problems() -> [String] {
        var problems: [String] = []
        func check(_ name: String, _ text: Localized<String>, columns: Int? = nil) {
            for language in Language.allCases {
                let value = text[language]
                if value.allSatisfy(\.isWhitespace) {
                    problems.append("\(name) is empty in \(language.rawValue)")
                }
                if let columns,
                    value.split(separator: "\n").contains(where: {
                        String($0).displayColumns > columns
                    })
                {
                    problems.append("\(name) is over \(columns) columns in \(language.rawValue)")
                }
            }
        }
        for item in BundledCase.all {
            let name = item.id.rawValue
            check("title of \(name)", item.title, columns: 60)
            check("summary of \(name)", item.summary)
            check("tension of \(name)", item.tension)
            check("contact of \(name)", item.contact.why)
            check("reciprocity of \(name)", item.reciprocity.why)
            if item.contact.placement.grid != .contact
                || item.reciprocity.placement.grid != .reciprocity
            {
                problems.append("\(name) is placed in the wrong grid")
            }
        }
        if Set(BundledCase.all.map(\.id)).count != BundledCase.all.count {
            problems.append("two cases have the same id")
        }
        for grid in GridID.allCases {
            check("title of \(grid)", GridContent[grid].title)
            check("source of \(grid)", GridContent[grid].source)
        }
        for pole in Pole.allCases {
            check("name of \(pole)", PoleContent[pole].name, columns: 16)
            check("meaning of \(pole)", PoleContent[pole].meaning, columns: 25)
        }
        for cell in GridCell.allCases {
            check("name of \(cell)", CellContent[cell].name, columns: 22)
            check("meaning of \(cell)", CellContent[cell].meaning)
            check("advice of \(cell)", CellContent[cell].advice)
            check("caution of \(cell)", CellContent[cell].caution)
        }
        for question in GridQuestion.allCases { check("\(question)", question.content) }
        for strategy in Strategy.allCases {
            check("name of \(strategy)", StrategyContent[strategy].name)
            check("short name of \(strategy)", StrategyContent[strategy].shortName, columns: 16)
        }
        for id in ConsiderationID.allCases { check("reason of \(id)", id.reason) }
        for source in SourceID.allCases { check("\(source)", SourceContent[source].citation) }
        return problems
    }
}
