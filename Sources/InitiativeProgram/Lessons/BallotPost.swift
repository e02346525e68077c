internal import InitiativeModel
internal import Synchronization

/// What came in through class folders while the program runs: each file is opened once, so that
/// looking again costs no more than reading names. After a restart all is read again.
final class BallotPost: Sendable {
    private struct Reading {
        /// Also those that were no ballots.
        var names: Set<String> = []
        var box = BallotBox()
    }

    private let readings = Mutex<[String: Reading]>([:])

    /// - Parameter lesson: a lesson's own name among folders.
    func collect(_ names: [String], from folder: OpenFolder, of lesson: String) {
        readings.withLock { readings in
            for name in names where readings[lesson]?.names.contains(name) != true {
                switch folder.read(name, longest: BallotFile.longest) {
                case .unread: continue
                case .unusable, .denied: break
                case .bytes(let bytes):
                    if let file = BallotFile(bytes: bytes) {
                        readings[lesson, default: Reading()].box.insert(file.ballot)
                    }
                }
                readings[lesson, default: Reading()].names.insert(name)
            }
        }
    }

    /// Of each token the newest.
    func ballots(of lesson: String, in round: RoundID) -> [Ballot] {
        readings.withLock { $0[lesson]?.box.ballots(in: round) ?? [] }
    }
}
