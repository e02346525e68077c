internal import Foundation

/// A long list of invented initiatives as CSV, the same bytes for the same number of rows.
enum SampleList {
    private static let what = [
        "Buurttuin", "Buurtmoestuin", "Zorgcoöperatie", "Openluchtzwembad", "Maatjesproject",
        "Repaircafé", "Wijkrestaurant", "Energiecoöperatie", "Speelbos", "Dorpshuis", "Taalcafé",
        "Boodschappendienst", "Wandelgroep", "Weggeefwinkel", "Buurtbus", "Klusploeg",
        "Geveltuin", "Fietswerkplaats", "Huiskamer", "Leeszaal", "IJsbaan", "Kookclub",
    ]
    private static let who = [
        "bewoners", "buren", "ouders", "jongeren", "senioren", "vrijwilligers", "nieuwkomers",
        "mantelzorgers", "ondernemers", "studenten",
    ]
    private static let places = [
        "Noord", "Zuid", "Oost", "West", "Centrum", "Molenwijk", "Rivierenbuurt", "Vogelwijk",
        "Kerkdorp", "Hoogland", "Waterkant", "Veenhoek", "Tuindorp", "IJzerbuurt",
    ]
    private static let how = ["samen", "groen", "warm", "open", "klein", "nieuw", "oud", "stil"]
    private static let goals = [
        "solidariteit", "leefbaarheid", "ontplooiing", "sportiviteit", "natuur",
        "multiculturaliteit",
    ]

    static func write(rows: Int, to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else {
            throw CocoaError(.fileWriteUnknown)
        }
        var numbers = Numbers()
        var text = "titel,omschrijving,plaats,doel,jaar,url\n"
        for row in 1...rows {
            let (what, place) = (numbers.pick(what), numbers.pick(places))
            text += "\(what) \(place) \(numbers.pick(how)) \(row),"
            text += "\(numbers.pick(who)) in \(place) beginnen een \(what.lowercased()) "
            text += "met \(numbers.pick(who)) en \(numbers.pick(how)) plannen,\(place),"
            text += "\(numbers.pick(goals)),\(1998 + numbers.below(29)),"
            text += "https://initiatief.example/\(row)\n"
            if text.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
        }
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    /// A linear congruential generator: the figures do not matter, only that they are the same.
    private struct Numbers {
        private var state: UInt64 = 7

        mutating func below(_ end: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(end))
        }

        mutating func pick(_ words: [String]) -> String { words[below(words.count)] }
    }
}
