internal import Foundation

/// The name of a column as it is compared: its words, blind to case, accents and what stands
/// between them. `Aanvraag_ID`, `aanvraag-id` and `aanvraagId` are one.
struct HeaderWords: Hashable {
    let words: [String]

    init(_ name: String) {
        var spaced = ""
        var wasSmall = false
        for character in name {
            if wasSmall, character.isUppercase { spaced.append(" ") }
            wasSmall = character.isLowercase || character.isNumber
            spaced.append(character)
        }
        let folded = spaced.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Without anything between the words: `web site` is `website`.
    var joined: String { words.joined() }
}
