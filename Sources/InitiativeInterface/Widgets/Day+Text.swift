internal import InitiativeModel

extension Day {
    /// As it is written in a sentence: `27 december 2026`.
    func text(in language: Language) -> String {
        let names =
            switch language {
            case .dutch:
                [
                    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
                    "september", "oktober", "november", "december",
                ]
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August",
                    "September", "October", "November", "December",
                ]
            }
        return "\(day) \(names[month - 1]) \(year)"
    }
}
