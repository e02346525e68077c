internal import Foundation
internal import InitiativeInterface
internal import InitiativeModel
internal import InitiativeStore

/// Where voting terminals meet, like a ballot box: whoever votes can put something in, and can
/// neither see what is there nor change it.
///
/// Each lesson has one public file, `CODE.lesson`. Each ballot is a file of its own under a name
/// that cannot be guessed (in the manner of Maildir), so that nothing is locked and nobody waits.
/// Who owns a ballot's file is never looked at.
struct ClassFolder {
    let path: String

    init(_ path: String) { self.path = path }

    /// No public part is longer, in bytes: a receipt for each of some ten thousand ballots.
    private static let longestLesson = 1 << 20

    // MARK: The trainer's side

    /// Makes the folder, or takes one of this user's that is empty or was a class folder.
    ///
    /// - Parameter group: who may vote; nil for everybody on the computer.
    func create(group: String? = nil) throws(ClassFolderProblem) {
        let number = try group.map { name throws(ClassFolderProblem) in
            guard let entry = getgrnam(name) else { throw .unknownGroup }
            return entry.pointee.gr_gid
        }
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw errno == ENOENT ? .noPlace : ClassFolderProblem(errno: errno)
        }
        let folder = try ours()
        guard try folder.names().allSatisfy(ClassFileName.isOfAnyLesson) else { throw .inUse }
        try folder.letIn(number)
    }

    /// Tells voting terminals how far the lesson is.
    func publish(_ lesson: PublicLesson) throws(ClassFolderProblem) {
        try ours().write(Array(lesson.stored.utf8), as: ClassFileName.lesson(lesson.code))
    }

    /// The ballots of a round that are newer than those that are known.
    ///
    /// - Parameter post: what was read from class folders before; only other files are opened.
    func ballots(
        code: String, round: RoundID, known: [BallotToken: Int], _ post: BallotPost
    ) throws(ClassFolderProblem) -> [Ballot] {
        let folder = try ours()
        let names = try folder.names().filter { ClassFileName.isBallot($0, of: code) }
        post.collect(names, from: folder, of: path + "/" + code)
        return post.ballots(of: path + "/" + code, in: round)
            .filter { $0.number > known[$0.token] ?? 0 }
    }

    /// Takes away all there is of a lesson, and the folder where that leaves it empty. A folder
    /// that is gone already does not matter.
    func remove(code: String) throws(ClassFolderProblem) {
        let folder: OpenFolder
        do {
            folder = try ours()
        } catch {
            if error == .missing { return }
            throw error
        }
        for name in try folder.names() where ClassFileName.isOf(code, name) {
            folder.remove(name)
        }
        // It stays where there is something of another lesson.
        rmdir(path)
    }

    private func ours() throws(ClassFolderProblem) -> OpenFolder {
        let folder = try OpenFolder(path, lists: true)
        guard folder.isOurs else { throw .notOurs }
        return folder
    }

    // MARK: The voter's side

    /// How far a lesson is; nil where the folder has none of that code.
    ///
    /// - Throws: ``ClassFolderProblem/newer`` where a later version of the program tells it.
    func lesson(_ code: String) throws(ClassFolderProblem) -> PublicLesson? {
        let contents = try OpenFolder(path, lists: false).read(
            ClassFileName.lesson(code), longest: Self.longestLesson, isOfFolder: true)
        switch contents {
        case .unusable: return nil
        case .denied: throw .noPermission
        case .unread: throw .failed(code: EIO)
        case .bytes(let bytes):
            guard
                case .value(let lesson) = PublicLesson.read(String(decoding: bytes, as: UTF8.self))
            else { throw .newer }
            return lesson.code == code ? lesson : nil
        }
    }

    /// Puts a ballot in the box, under a name that nobody can guess.
    func put(_ ballot: Ballot, code: String) throws(ClassFolderProblem) {
        try OpenFolder(path, lists: false).write(
            BallotFile(ballot).bytes,
            as: ClassFileName.ballot(BallotToken.random().rawValue, of: code))
    }
}

/// How the files of a class folder are called.
enum ClassFileName {
    static func lesson(_ code: String) -> String { code + ".lesson" }
    static func ballot(_ word: String, of code: String) -> String { "\(code)-\(word).ballot" }

    static func isBallot(_ name: String, of code: String) -> Bool {
        guard name.hasPrefix(code + "-"), name.hasSuffix(".ballot") else { return false }
        return BallotToken(
            rawValue: String(name.dropFirst(code.count + 1).dropLast(".ballot".count))) != nil
    }

    /// Whether a file is a lesson's own, or what a program that was killed left of one.
    static func isOf(_ code: String, _ name: String) -> Bool {
        if name == lesson(code) || isBallot(name, of: code) { return true }
        guard name.hasPrefix("."), name.hasSuffix(".part") else { return false }
        // A draft is called after its file, with a word of its own.
        let file = name.dropFirst().dropLast(".part".count).split(
            separator: ".", omittingEmptySubsequences: false
        ).dropLast().joined(separator: ".")
        return file == lesson(code) || isBallot(file, of: code)
    }

    static func isOfAnyLesson(_ name: String) -> Bool {
        let code = name.drop { $0 == "." }.prefix { isCode(String($0)) }
        return isCode(String(code)) && isOf(String(code), name)
    }

    /// Whether a lesson can be called so: small letters and digits.
    static func isCode(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }
}
