internal import CSupport

extension [String: String] {
    /// The environment that the process was started with. Not by Foundation, which takes a tenth
    /// of a millisecond to get ready for it; of a name that is there twice the first counts, as
    /// for `getenv`.
    static var ofProcess: [String: String] {
        var variables: [String: String] = [:]
        var place = cs_environment()
        while let entry = place?.pointee {
            let text = String(cString: entry)
            if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
                let name = String(text[..<equals])
                if variables[name] == nil {
                    variables[name] = String(text[text.utf8.index(after: equals)...])
                }
            }
            place = place?.successor()
        }
        return variables
    }
}
