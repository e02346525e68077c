internal import Foundation

/// JSON as the program writes it: sorted keys, indented, safe to print.
public enum JSONText {
    /// - Returns: the text, without a line break at its end.
    public static func encode(_ value: some Encodable) -> String { text(of: value, .prettyPrinted) }

    /// - Returns: the text as one line, without a line break at its end.
    public static func line(_ value: some Encodable) -> String { text(of: value, []) }

    private static func text(
        of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
    ) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
        // Encoding plain records of texts and whole numbers cannot fail.
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("records of text encode")
        }
        return UnsafeText.jsonEscaped(String(decoding: data, as: UTF8.self))
    }
}
