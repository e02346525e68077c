// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency =
    .product(name: "ArgumentParser", package: "swift-argument-parser")
let tomlKit: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

/// The program starts sooner when the dynamic loader has less to do: packed relocations, no symbol
/// shown to others, and no C++ library of its own to load (see its folder `Linking`).
let quickStart: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld", "-L", Context.packageDirectory + "/Sources/initiatiefwijzer/Linking",
            "-Xclang-linker", "-static-libgcc",
            "-Xlinker", "--no-export-dynamic", "-Xlinker", "--exclude-libs", "-Xlinker", "ALL",
            "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
        ], .when(configuration: .release))
]

let package = Package(
    name: "initiatiefwijzer",
    products: [
        .executable(name: "initiatiefwijzer", targets: ["initiatiefwijzer"]),
        .executable(name: "Benchmark", targets: ["Benchmark"]),
        .executable(name: "MinimalNcurses", targets: ["MinimalNcurses"]),
        .library(name: "InitiativeModel", targets: ["InitiativeModel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
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
        .target(
            name: "InitiativeStore",
            dependencies: ["InitiativeModel", "CSupport", grdb, sqlite],
            swiftSettings: strict),
        .target(
            name: "InitiativeExchange",
            dependencies: ["InitiativeModel", "InitiativeContent"],
            swiftSettings: strict),
        .target(
            name: "InitiativeInterface",
            dependencies: ["InitiativeModel", "InitiativeContent", "TerminalUI"],
            swiftSettings: strict),
        .target(
            name: "InitiativeProgram",
            dependencies: [
                "CSupport", "TerminalUI", "TerminalNcurses", "InitiativeModel",
                "InitiativeContent", "InitiativeStore", "InitiativeExchange",
                "InitiativeInterface", argumentParser, tomlKit,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "initiatiefwijzer", dependencies: ["InitiativeProgram"], exclude: ["Linking"],
            swiftSettings: strict, linkerSettings: quickStart),
        .executableTarget(name: "Benchmark", swiftSettings: strict),
        .executableTarget(
            name: "MinimalNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),

        .target(
            name: "TestSupport",
            dependencies: [
                "InitiativeContent", "InitiativeInterface", "InitiativeModel", "TerminalUI",
            ],
            path: "Tests/TestSupport", exclude: ["DutchWords.txt"], swiftSettings: strict),
        .testTarget(
            name: "TerminalUITests", dependencies: ["CSupport", "TerminalUI", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalNcursesTests", dependencies: ["TerminalNcurses", "TerminalUI"],
            swiftSettings: strict),
        .testTarget(
            name: "InitiativeModelTests", dependencies: ["InitiativeModel", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "InitiativeContentTests",
            dependencies: ["InitiativeContent", "InitiativeModel", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "InitiativeStoreTests",
            dependencies: ["InitiativeModel", "InitiativeStore", "TestSupport", grdb],
            exclude: ["Frozen"],
            swiftSettings: strict),
        .testTarget(
            name: "InitiativeExchangeTests",
            dependencies: [
                "InitiativeContent", "InitiativeExchange", "InitiativeModel", "TestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "InitiativeInterfaceTests",
            dependencies: [
                "InitiativeContent", "InitiativeInterface", "InitiativeModel", "TerminalUI",
                "TestSupport",
            ], exclude: ["Screens"], swiftSettings: strict),
        .testTarget(
            name: "InitiativeProgramTests",
            dependencies: [
                "InitiativeContent", "InitiativeInterface", "InitiativeModel",
                "InitiativeProgram", "InitiativeStore", "TerminalUI", "TestSupport",
            ], swiftSettings: strict),
        .testTarget(
            name: "ScenarioTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
