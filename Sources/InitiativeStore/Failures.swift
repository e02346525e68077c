internal import Foundation
internal import GRDB
internal import InitiativeModel

extension NotesFileError {
    init(_ error: any Error, path: String) {
        if let error = error as? NotesFileError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, code: 1)
            return
        }
        self =
            switch error.resultCode {
            case .SQLITE_CORRUPT: .damaged(path: path)
            case .SQLITE_NOTADB: .notOurs(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_FULL: .diskFull(path: path)
            case .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_AUTH:
                .noPermission(path: path)
            // A file size limit and some full disks come as an ordinary write error.
            case .SQLITE_IOERR where errno == ENOSPC || errno == EFBIG || errno == EDQUOT:
                .diskFull(path: path)
            default: .failed(path: path, code: Int(error.extendedResultCode.rawValue))
            }
    }
}

extension WriteFailure {
    init(_ error: any Error) {
        if let error = error as? WriteFailure {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(code: 1)
            return
        }
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
            // A file size limit and some full disks come as an ordinary write error.
            case .SQLITE_IOERR where errno == ENOSPC || errno == EFBIG || errno == EDQUOT:
                .diskFull
            default: .failed(code: Int(error.extendedResultCode.rawValue))
            }
    }
}
