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

    .target(name: "System"),
    .target(name: "DialogueRecord"),
    .target(name: "DialogueQuery", dependencies: ["DialogueRecord", "CStemmer"]),
    .target(name: "BidiText", dependencies: ["CFriBidi"]),
    .target(name: "Screen", dependencies: ["BidiText"]),
    .target(name: "Browser", dependencies: ["DialogueQuery", "DialogueRecord", "Screen", "BidiText"]),
    .target(name: "Terminal", dependencies: ["Screen", "BidiText", "CNcurses", "System"]),
    .executableTarget(
      name: "hiwar",
      dependencies: ["Browser", "DialogueQuery", "DialogueRecord", "Screen", "Terminal", "BidiText", "System"],
      resources: [.copy("../../Resources/Record"), .copy("../../Resources/Interface")]),

    .target(name: "TestSupport", dependencies: ["Screen", "BidiText", "System"], path: "Tests/TestSupport"),
    // Not a product: `swift run -c release search-benchmark`.
    .executableTarget(
      name: "search-benchmark", dependencies: ["DialogueQuery", "DialogueRecord"], path: "Sources/SearchBenchmark"),

    .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"]),
    .testTarget(name: "DialogueRecordTests", dependencies: ["DialogueRecord", "TestSupport"]),
    .testTarget(name: "DialogueQueryTests", dependencies: ["DialogueQuery", "DialogueRecord", "TestSupport"]),
    .testTarget(name: "BidiTextTests", dependencies: ["BidiText", "TestSupport"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "BidiText", "TestSupport"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen", "BidiText", "CNcurses", "System", "TestSupport"]),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["Browser", "DialogueQuery", "DialogueRecord", "Screen", "BidiText", "TestSupport"],
      exclude: ["Screens", "Compare/Screens", "Search/Screens"]),
    .testTarget(
      name: "hiwarTests",
      dependencies: [
        "hiwar", "Browser", "DialogueQuery", "DialogueRecord", "Screen", "Terminal", "BidiText", "System",
        "TestSupport",
      ]),
    .testTarget(name: "EndToEndTests", dependencies: ["hiwar", "TestSupport"]),
  ]
)
