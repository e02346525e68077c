// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "initiatiefwijzer",
    products: [
        .library(name: "InitiativeModel", targets: ["InitiativeModel"])
    ],
    targets: [
        .target(name: "CSupport", linkerSettings: [.linkedLibrary("sqlite3")]),
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
        .target(name: "TerminalUI", swiftSettings: strict),
        .target(
            name: "TerminalNcurses",
            dependencies: ["CNcurses", "CSupport", "TerminalUI"],
            swiftSettings: strict),
        .target(name: "InitiativeModel", swiftSettings: strict),
        .target(
            name: "InitiativeContent", dependencies: ["InitiativeModel"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
