// swift-tools-version: 6.0
import PackageDescription

// Who may import whom is the design (docs/architecture.md): the domain never sees a screen,
// the browser never sees a terminal, and each C library has one module that sees it.
let package = Package(
  name: "hiwar",
  products: [
    .executable(name: "hiwar", targets: ["hiwar"])
  ],
  targets: [
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    .target(name: "CBuiltIn"),
    .target(name: "System"),
    .target(name: "DialogueRecord"),
    .target(name: "Lexis", dependencies: ["CStemmer"]),
    .target(name: "DialogueSearch", dependencies: ["DialogueRecord", "Lexis"]),
    .target(name: "DialogueComparison", dependencies: ["DialogueRecord", "Lexis"]),
    .target(name: "DialogueInsight", dependencies: ["DialogueRecord", "DialogueComparison", "Lexis"]),
    .target(
      name: "DialogueExport",
      dependencies: ["DialogueRecord", "DialogueSearch", "DialogueComparison", "DialogueInsight"]),
    .target(name: "Desk", dependencies: ["DialogueRecord"]),
    .target(name: "BidiText", dependencies: ["CFriBidi"]),
    .target(name: "Screen", dependencies: ["BidiText"]),
    .target(name: "Widgets", dependencies: ["Screen", "BidiText"]),
    .target(
      name: "Browser",
      dependencies: [
        "DialogueRecord", "Desk", "Lexis", "DialogueSearch", "DialogueComparison", "DialogueInsight", "DialogueExport",
        "Widgets", "Screen", "BidiText",
      ]),
    .target(name: "Terminal", dependencies: ["Screen", "BidiText", "CNcurses", "System"]),
    .executableTarget(
      name: "hiwar",
      dependencies: [
        "Browser", "Desk", "DialogueRecord", "DialogueSearch", "DialogueComparison", "DialogueInsight",
        "DialogueExport", "Screen", "Terminal", "BidiText", "System", "CBuiltIn",
      ],
      resources: [.copy("../../Resources/Record")]),

    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),
    .target(
      name: "TestSupport", dependencies: ["SeededNumbers", "Screen", "BidiText", "System"], path: "Tests/TestSupport"),
    // Holds no test. Being a test target it may make values that only DialogueRecord makes.
    .testTarget(name: "RecordFixtures", dependencies: ["DialogueRecord", "DialogueSearch", "TestSupport"]),
    // Not a product: `swift run -c release search-benchmark`.
    .executableTarget(
      name: "search-benchmark",
      dependencies: ["DialogueRecord", "Lexis", "DialogueSearch", "DialogueComparison", "SeededNumbers"],
      path: "Sources/SearchBenchmark"),

    // Not a product: `swift run fuzz`, docs/robustness.md.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Browser", "Desk", "DialogueRecord", "DialogueSearch", "Screen", "Terminal", "BidiText", "System",
        "SeededNumbers", "TestSupport",
      ],
      path: "Sources/Fuzz"),

    .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"]),
    .testTarget(name: "DialogueRecordTests", dependencies: ["DialogueRecord", "TestSupport"]),
    .testTarget(name: "LexisTests", dependencies: ["Lexis", "RecordFixtures", "TestSupport"]),
    .testTarget(
      name: "DialogueSearchTests",
      dependencies: ["DialogueSearch", "DialogueRecord", "Lexis", "RecordFixtures", "TestSupport"]),
    .testTarget(
      name: "DialogueComparisonTests",
      dependencies: ["DialogueComparison", "DialogueRecord", "Lexis", "RecordFixtures", "TestSupport"]),
    .testTarget(
      name: "DialogueInsightTests",
      dependencies: ["DialogueInsight", "DialogueRecord", "Lexis", "RecordFixtures", "TestSupport"]),
    .testTarget(
      name: "DialogueExportTests",
      dependencies: [
        "DialogueExport", "DialogueComparison", "DialogueSearch", "DialogueRecord", "Lexis", "RecordFixtures",
        "TestSupport",
      ]),
    .testTarget(
      name: "DeskTests", dependencies: ["Desk", "DialogueRecord", "RecordFixtures", "TestSupport", "SeededNumbers"]),
    .testTarget(name: "BidiTextTests", dependencies: ["BidiText", "TestSupport"]),
    .testTarget(name: "WidgetsTests", dependencies: ["Widgets", "Screen", "BidiText", "TestSupport"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "BidiText", "TestSupport"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen", "BidiText", "CNcurses", "System", "TestSupport"]),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Desk", "Widgets", "DialogueRecord", "DialogueSearch", "DialogueComparison", "DialogueExport",
        "Screen", "BidiText", "RecordFixtures", "TestSupport",
      ],
      exclude: ["Screens", "Compare/Screens", "Search/Screens", "Parts/Screens", "Plain/Screens", "Insight/Screens"]),
    .testTarget(
      name: "hiwarTests",
      dependencies: [
        "hiwar", "Browser", "Desk", "DialogueRecord", "DialogueSearch", "DialogueComparison", "DialogueInsight",
        "DialogueExport", "Screen", "Terminal", "BidiText", "System",
        "RecordFixtures", "TestSupport",
      ]),
    .testTarget(name: "EndToEndTests", dependencies: ["hiwar", "TestSupport"]),
  ]
)
