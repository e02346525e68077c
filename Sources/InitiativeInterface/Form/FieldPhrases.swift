/// What the keys of a text field do.
public struct FieldPhrases: Sendable {
    let left: String
    let right: String
    let up: String
    let down: String
    let wordLeft: String
    let wordRight: String
    let lineStart: String
    let lineEnd: String
    let textStart: String
    let textEnd: String
    let deleteBackward: String
    let deleteForward: String
    let deleteWord: String
    let deleteToLineStart: String
    let deleteToLineEnd: String
    let nextField: String
    let previousField: String
    let type: String
    let leave: String
    let full: @Sendable (_ longest: Int) -> String

    static let dutch = FieldPhrases(
        left: "teken naar links", right: "teken naar rechts", up: "regel omhoog",
        down: "regel omlaag", wordLeft: "woord naar links", wordRight: "woord naar rechts",
        lineStart: "begin van de regel", lineEnd: "einde van de regel",
        textStart: "begin van de tekst", textEnd: "einde van de tekst",
        deleteBackward: "teken ervoor wissen", deleteForward: "teken erna wissen",
        deleteWord: "woord ervoor wissen", deleteToLineStart: "wissen tot begin van de regel",
        deleteToLineEnd: "wissen tot einde van de regel", nextField: "volgend veld",
        previousField: "vorig veld", type: "schrijven", leave: "klaar met schrijven",
        full: {
            "Hier past niet meer dan \($0) tekens. Wat daarboven kwam, is niet overgenomen."
        })

    static let english = FieldPhrases(
        left: "one character left", right: "one character right", up: "one line up",
        down: "one line down", wordLeft: "one word left", wordRight: "one word right",
        lineStart: "start of the line", lineEnd: "end of the line",
        textStart: "start of the text", textEnd: "end of the text",
        deleteBackward: "delete the character before",
        deleteForward: "delete the character after", deleteWord: "delete the word before",
        deleteToLineStart: "delete to the start of the line",
        deleteToLineEnd: "delete to the end of the line", nextField: "next field",
        previousField: "previous field", type: "write", leave: "done writing",
        full: {
            "No more than \($0) characters fit here. What came beyond that was not taken over."
        })
}

/// What the keys of a form do outside its text fields.
public struct FormPhrases: Sendable {
    let options: String
    let choose: String
    let up: String
    let down: String
    let first: String
    let last: String

    static let dutch = FormPhrases(
        options: "antwoord kiezen", choose: "kiezen", up: "vraag omhoog",
        down: "vraag omlaag", first: "eerste vraag", last: "laatste vraag")

    static let english = FormPhrases(
        options: "choose answer", choose: "choose", up: "question up", down: "question down",
        first: "first question", last: "last question")
}
