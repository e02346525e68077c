/// The words of the help screen.
public struct HelpPhrases: Sendable {
    let title: String
    let onThisScreen: String
    let inTextFields: String
    let saving: String

    static let dutch = HelpPhrases(
        title: "Hulp", onThisScreen: "Op dit scherm", inTextFields: "In een tekstveld",
        saving: """
            Alles wat je doet wordt meteen bewaard; een toets daarvoor is er niet. Met u maak je \
            de laatste stap ongedaan, ook nadat het programma is afgesloten.
            """)

    static let english = HelpPhrases(
        title: "Help", onThisScreen: "On this screen", inTextFields: "In a text field",
        saving: """
            Everything you do is saved at once; there is no key for it. Press u to undo the last \
            step, even after the program was closed.
            """)
}
