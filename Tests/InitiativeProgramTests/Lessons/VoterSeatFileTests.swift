import Foundation
import InitiativeModel
import TestSupport
import Testing

@testable import InitiativeProgram

struct VoterSeatFileTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func file(
        _ terminal: String? = "/dev/pts/3", code: String = "abc234"
    ) -> VoterSeatFile {
        VoterSeatFile(folder: temporary("state/votes"), code: code, terminal: terminal)
    }

    private func seat(_ number: Int) -> VoterSeat {
        var seat = VoterSeat(token: SampleClass.token(number))
        seat.give("ab\(number)", in: RoundID(question: 0, number: 1))
        return seat
    }

    @Test func `what a terminal that died kept is found by the next program there`() throws {
        do {
            let first = file()
            #expect(first.found == nil)
            first.keep(seat(1))
            var longer = seat(1)
            for number in 1...9 { longer.give("\(number)", in: RoundID(question: 0, number: 2)) }
            first.keep(longer)
            first.keep(seat(2))
        }
        #expect(file().found == seat(2))
        #expect(file("/dev/pts/4").found == nil)
        #expect(file(code: "zzz999").found == nil)
        #expect(temporary.mode(of: "state/votes") == 0o700)
        #expect(temporary.mode(of: "state/votes/abc234-pts-3-1.seat") == 0o600)
    }

    /// A process that is being started, or killed, has the lock of its parent a moment longer: that
    /// must not cost a voter the seat, and the class a second ballot.
    @Test func `a lock that goes free a moment later is waited for, another one not for ever`()
        throws
    {
        try temporary.write(Data(), to: "slot")
        func opened() -> Int32 { open(temporary("slot"), O_RDWR | O_CLOEXEC) }
        let first = opened()
        let second = opened()
        defer { close(second) }
        #expect(PatientLock.take(first) { Issue.record("it is free") })
        var tries = 0
        #expect(!PatientLock.take(second) { tries += 1 })
        #expect(tries == PatientLock.mostTries - 1)
        tries = 0
        let isTaken = PatientLock.take(second) {
            tries += 1
            if tries == 3 { flock(first, LOCK_UN) }
        }
        #expect(isTaken && tries == 3)
        close(first)
    }

    @Test func `programs that run at once each have a seat of their own`() {
        let first = file()
        first.keep(seat(1))
        let second = file()
        #expect(second.found == nil)
        second.keep(seat(2))
        withExtendedLifetime(first) {}
    }

    @Test func `the seat of a lesson that is over goes; so do old ones`() throws {
        file().keep(seat(1))
        file("/dev/pts/9").keep(seat(2))
        let old = temporary("state/votes/abc234-pts-9-1.seat")
        var times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
        utimes(old, &times)
        file().remove()
        #expect(temporary.names == ["state", "state/votes"])
    }

    @Test func `where nothing can be kept the vote goes on`() throws {
        try temporary.write([], to: "state")
        let seats = file()
        seats.keep(seat(1))
        #expect(seats.found == nil)
        #expect(file(nil).found == nil)
        seats.remove()
    }

    @Test func `what is no seat is none`() throws {
        file().keep(seat(1))
        try temporary.write(Array("{\"token\":3".utf8), to: "state/votes/abc234-pts-3-1.seat")
        #expect(file().found == nil)
    }

    @Test func `the folder follows XDG`() {
        #expect(
            VoterSeatFile.folder(["XDG_STATE_HOME": "/s", "HOME": "/h"])
                == "/s/initiatiefwijzer/votes")
        #expect(
            VoterSeatFile.folder(["XDG_STATE_HOME": "s", "HOME": "/h"])
                == "/h/.local/state/initiatiefwijzer/votes")
    }
}
