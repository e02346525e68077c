import Foundation
import GRDB
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeStore

/// What is deleted comes back for a number of days, and is then gone: proven by the bytes of every
/// file in the folder.
struct ErasingTests {
    private let place: NotesFolder
    /// In what the initiative holds now, in what it held before, and in its walk.
    private static let secrets = ["GEHEIMNU", "GEHEIMTOEN", "GEHEIMLOOP", "GEHEIMPLAN"]
    private let day = NotesFolder.today

    init() throws { place = try NotesFolder() }

    private func initiative(_ title: String) -> Initiative {
        Initiative(
            id: InitiativeID("eigen1"), title: BilingualText(dutch: title, english: nil),
            summary: BilingualText(dutch: "Over GEHEIMNU.", english: nil), place: "GEHEIMNU",
            goal: .liveability, origin: .own, source: BilingualText(dutch: "", english: nil))
    }

    /// Which of the secrets stand in which file: everywhere, journals and backups included.
    private func traces(of secrets: [String] = Self.secrets) -> [String] {
        place.folder.names.flatMap { name in
            let bytes = place.folder.bytes(of: name) ?? Data()
            return secrets.filter { bytes.range(of: Data($0.utf8)) != nil }.map {
                "\($0) in \(name)"
            }
        }
    }

    private func write(_ id: String, _ change: Change, scope: HistoryScope = .list) -> Write {
        .record(
            HistoryEntry(id: EntryID(rawValue: id), scope: scope, change: change),
            walk: nil)
    }

    /// An own initiative with a former title, a walk with notes, a lesson about it and a plan that
    /// was deleted; a backup of it.
    @discardableResult
    private func fill(on day: Day = NotesFolder.today) throws -> NotesFile {
        let file = try place.open(on: day)
        let first = initiative("GEHEIMTOEN")
        let second = initiative("Tuin GEHEIMNU")
        try file.perform(write("a", .initiative(Edit(first.id, before: nil, after: first))))
        try file.perform(write("b", .initiative(Edit(first.id, before: first, after: second))))
        for (number, text) in [String(repeating: "GEHEIMLOOP ", count: 900), "GEHEIMLOOP"]
            .enumerated()
        {
            let header = Writing.header("w9", of: first.id)
            let before = number == 0 ? nil : String(repeating: "GEHEIMLOOP ", count: 900)
            try file.perform(
                .record(
                    HistoryEntry(
                        id: EntryID(rawValue: "c\(number)"), scope: .walk(header.id),
                        change: .answer(
                            AnswerEdit(
                                walk: header.id, field: .caseNote, before: before.map { .text($0) },
                                after: .text(text)))), walk: header))
        }
        var lesson = Samples.lesson()
        lesson = Lesson(
            id: lesson.id, code: lesson.code, plan: lesson.plan, about: LessonCase(second),
            held: day, startedAt: 0)
        try file.perform(.lesson(lesson))
        try file.backUp(on: day)
        return file
    }

    private func delete(_ file: NotesFile) throws {
        let there = initiative("Tuin GEHEIMNU")
        try file.perform(write("d", .initiative(Edit(there.id, before: there, after: nil))))
    }

    @Test func `a deleted initiative is there until its last day, and nowhere after that`() throws {
        let file = try fill()
        try delete(file)
        let deleted = try #require(try file.deleted().initiatives.first)
        #expect(deleted.lastDay == day.advanced(by: 30))
        #expect(deleted.initiative == initiative("Tuin GEHEIMNU"))

        let last = try place.open(on: deleted.lastDay)
        try last.finishErasing()
        #expect(try last.deleted().initiatives.count == 1)
        #expect(try last.history(of: .list).done.count == 3)
        #expect(traces().contains("GEHEIMLOOP in notes.sqlite"))
        // Used each day, so that the newest backups are full of it.
        for days in [10, 20, 29, 30] {
            let file = try place.open(on: day.advanced(by: days))
            try file.finishErasing()
            try file.backUp(on: day.advanced(by: days))
        }

        let after = try place.open(on: deleted.lastDay.advanced(by: 1))
        #expect(try after.deleted().initiatives.isEmpty && after.history(of: .list).done.isEmpty)
        try after.finishErasing()
        #expect(traces() == [])
        #expect(try !after.findDamage())
        // The lesson is there, without the words of the case.
        let lesson = try #require(try after.lesson(Samples.lesson().id.rawValue)?.value)
        #expect(lesson.lesson.about.title == BilingualText(dutch: nil, english: nil))
        #expect(place.folder.names.contains("backups/notes-\(day.advanced(by: 30)).sqlite"))
    }

    @Test func `a note that was emptied is in no file any more when it cannot be brought back`()
        throws
    {
        let file = try place.open()
        try file.perform(Writing.record("e1", to: .text("GEHEIMNU")))
        try file.backUp(on: day)
        try file.perform(Writing.record("e2", from: .text("GEHEIMNU"), to: nil))
        let soon = try place.open(on: day.advanced(by: 30))
        try soon.finishErasing()
        #expect(try soon.dossier()?.history.done.count == 2)
        let later = try place.open(on: day.advanced(by: 31))
        try later.finishErasing()
        #expect(try later.dossier()?.history.done.isEmpty == true)
        #expect(traces() == [])
    }

    @Test func `the number of days can be set`() throws {
        let file = try fill()
        try delete(file)
        try file.perform(.setting(.retention, "2"))
        #expect(try file.deleted().initiatives.first?.lastDay == day.advanced(by: 2))
        #expect(try place.open(on: day.advanced(by: 2)).deleted().initiatives.count == 1)
        #expect(try place.open(on: day.advanced(by: 3)).deleted().initiatives.isEmpty)
        // What makes no sense counts as not set.
        for text in ["0", "-1", "veel", "99999"] {
            #expect(Retention.days(stored: text) == Retention.standardDays)
        }
    }

    @Test func `what was brought back is not deleted, and counts anew when it is deleted again`()
        throws
    {
        let file = try fill()
        try delete(file)
        let there = initiative("Tuin GEHEIMNU")
        try file.perform(write("e", .initiative(Edit(there.id, before: nil, after: there))))
        let later = try place.open(on: day.advanced(by: 40))
        #expect(try later.rows().map(\.id).contains(there.id))
        #expect(try later.dossier(there.id)?.walk.answers[.caseNote] == .text("GEHEIMLOOP"))
        try delete(later)
        #expect(try place.open(on: day.advanced(by: 60)).deleted().initiatives.count == 1)
    }

    @Test(arguments: [false, true])
    func `an initiative is erased at once, deleted or not`(isDeleted: Bool) throws {
        let file = try fill()
        if isDeleted { try delete(file) }
        let erased = try file.erase(.initiative(InitiativeID("eigen1")))
        #expect(erased.initiatives == [BilingualText(dutch: "Tuin GEHEIMNU", english: nil)])
        #expect(erased.left == [])
        #expect(traces() == [])
        #expect(try file.rows().map(\.id) == [Samples.garden.id])
        #expect(try !file.findDamage())
        #expect(place.folder.names.contains("backups/notes-\(day).sqlite"))
    }

    @Test func `of a bundled case what was written on it goes, and the case stays`() throws {
        let file = try place.open()
        try file.perform(Writing.record("e1", to: .text("GEHEIMLOOP")))
        try file.backUp(on: day)
        _ = try file.erase(.initiative(Samples.garden.id))
        #expect(traces() == [])
        #expect(try file.rows().first?.initiative == Samples.garden)
        #expect(try file.dossier()?.walk.answers.isEmpty == true)
    }

    @Test func `of a history only what stands there now stays`() throws {
        let file = try fill()
        _ = try file.erase(.history(of: InitiativeID("eigen1")))
        #expect(traces(of: ["GEHEIMTOEN"]) == [])
        let row = try #require(try file.rows().first { $0.id.rawValue == "eigen1" })
        #expect(row.initiative == initiative("Tuin GEHEIMNU"))
        #expect(try file.dossier(row.id)?.walk.answers[.caseNote] == .text("GEHEIMLOOP"))
        #expect(try file.history(of: .list).done.isEmpty)
        // A backup of what stands there now takes the place of the one before.
        let backup = try #require(file.latestBackup)
        #expect(
            traces(of: ["GEHEIMNU"]).contains(
                "GEHEIMNU in backups/\(backup.split(separator: "/").last!)"))
    }

    @Test func `all that was deleted is erased: initiatives, plans and notes that were emptied`()
        throws
    {
        let file = try fill()
        let plan = Samples.plan()
        var secret = plan
        secret.title = "GEHEIMPLAN"
        try file.perform(
            write("p1", .plan(Edit(plan.id, before: nil, after: secret)), scope: .plans))
        try file.perform(Writing.record("e1", to: .text("GEHEIMTOEN")))
        try file.perform(Writing.record("e3", .counterargument, to: .text("blijft")))
        try file.backUp(on: day.advanced(by: 1))
        try file.perform(
            write("p2", .plan(Edit(plan.id, before: secret, after: nil)), scope: .plans))
        try file.perform(Writing.record("e2", from: .text("GEHEIMTOEN"), to: nil))
        try delete(file)
        let erased = try file.erase(.deleted)
        #expect(erased.initiatives.count == 1)
        #expect(traces() == [])
        // What was not deleted is there; what could be undone may hold a part that was taken out.
        #expect(try file.dossier()?.walk.answers == [.counterargument: .text("blijft")])
        #expect(try file.dossier()?.history.done.isEmpty == true)
        // One fresh backup of what there is takes the place of the others.
        #expect(
            place.folder.names.filter { $0.hasPrefix("backups/") && $0.hasSuffix(".sqlite") }
                == ["backups/notes-\(day).sqlite"])
        #expect(try !file.findDamage())
    }

    @Test func `another program that still shows it cannot write on it, and is told`() throws {
        let file = try fill()
        let other = try place.open()
        _ = try file.erase(.initiative(InitiativeID("eigen1")))
        #expect(throws: WriteFailure.refused(.gone)) {
            try other.perform(
                .record(
                    Writing.entry("x", to: .text("nog wat"), walk: "w9"),
                    walk: Writing.header("w9", of: InitiativeID("eigen1"))))
        }
    }

    @Test func `a backup that cannot be reached is named, and the rest goes`() throws {
        let file = try fill()
        try place.folder.write(
            Data("geen database GEHEIMNU".utf8), to: "backups/notes-2026-11-20.sqlite")
        let erased = try file.erase(.initiative(InitiativeID("eigen1")))
        #expect(erased.left == [place.folder("backups/notes-2026-11-20.sqlite")])
        #expect(traces() == ["GEHEIMNU in backups/notes-2026-11-20.sqlite"])
    }

    @Test func `a backup of an older schema is reached too`() throws {
        let file = try fill()
        // As the program of the first version made it.
        let old = place.folder("backups/notes-voor-versie-2.sqlite")
        try NewFile.create(old, .notes) { database in
            try Schema.migrations[0](database)
            try database.execute(
                sql: """
                    PRAGMA user_version = 1;
                    INSERT INTO initiative (id, origin, title_nl, place, further_goals)
                    VALUES ('eigen1', 'own', 'GEHEIMTOEN', '', '');
                    INSERT INTO walk VALUES ('w9', 'eigen1', '2026-11-25');
                    INSERT INTO answer VALUES ('w9', 'case.note', 'GEHEIMLOOP');
                    INSERT INTO change (id, scope, kind, target, field, after)
                    VALUES ('a', 'initiative:eigen1', 'answer', 'w9', 'case.note', 'GEHEIMLOOP')
                    """)
        }
        #expect(traces().contains("GEHEIMTOEN in backups/notes-voor-versie-2.sqlite"))
        #expect(try file.erase(.initiative(InitiativeID("eigen1"))).left == [])
        #expect(traces() == [])
    }

    @Test func `killed before the last traces are gone, the next start goes on`() throws {
        let file = try fill()
        try delete(file)
        // As a program leaves it that was killed after the first half of erasing.
        let later = try place.open(on: day.advanced(by: 31))
        _ = later
        #expect(try place.number("SELECT count(*) FROM setting WHERE name = 'unscrubbed'") == 1)
        let next = try place.open(on: day.advanced(by: 31))
        try next.finishErasing()
        #expect(traces() == [])
        #expect(try place.number("SELECT count(*) FROM setting WHERE name = 'unscrubbed'") == 0)
    }

    @Test func `an ordinary start writes nothing`() throws {
        let file = try fill()
        try delete(file)
        let before = place.bytes
        _ = try place.open(on: day.advanced(by: 30))
        #expect(place.bytes == before)
        _ = try place.open(on: day.advanced(by: 31))
        #expect(place.bytes != before)
    }

    @Test func `a file without days gets them, counted from now on`() throws {
        try NewFile.create(place.path, .notes) { database in
            for migration in Schema.migrations.prefix(4) { try migration(database) }
            try database.execute(
                sql: """
                    PRAGMA user_version = 4;
                    INSERT INTO initiative (id, origin, title_nl, place, further_goals, is_deleted)
                    VALUES ('eigen1', 'own', 'weg', '', '', 1);
                    INSERT INTO change (id, scope, kind, target, field)
                    VALUES ('a', 'list', 'initiative', 'eigen1', '')
                    """)
        }
        let file = try place.open()
        #expect(try file.deleted().initiatives.count == 1)
        #expect(
            try place.number("SELECT count(*) FROM change WHERE day = date('now', 'localtime')")
                == 1)
    }

    @Test func `another notes file in the folder keeps its own backups`() throws {
        let file = try fill()
        let path = place.folder("notes-b.sqlite")
        let other = try NotesFile(
            path: path, bundled: [Samples.garden], contentVersion: 1,
            today: { NotesFolder.today })
        try other.perform(Writing.record("e1", to: .text("VAN B")))
        try other.backUp(on: day)
        try delete(file)
        _ = try file.erase(.deleted)
        #expect(place.folder.names.contains("backups/notes-b-\(day).sqlite"))
        #expect(traces(of: ["VAN B"]).count == 2)
        #expect(other.latestBackup != nil && other.latestBackup != file.latestBackup)
    }

    @Test func `in a damaged file nothing is erased, since a backup may be the only copy`() throws {
        try fill()
        var bytes = try #require(place.bytes)
        bytes.replaceSubrange(
            bytes.count - 4096..<bytes.count, with: Data(repeating: 0xA5, count: 4096))
        try place.write(Array(bytes))
        let before = place.folder.bytes(of: "backups/notes-\(day).sqlite")
        // A program that has read the page before does not see it.
        let next = try place.open()
        #expect(throws: WriteFailure.damaged) {
            try next.erase(.history(of: InitiativeID("eigen1")))
        }
        #expect(place.folder.bytes(of: "backups/notes-\(day).sqlite") == before)
    }
}
