import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("Where something is saved")
struct SavePlaceTests {
  private static let entries = [
    FolderListing.Entry("Reports", isFolder: true), .init("Recent", isFolder: true), .init("notes.md", isFolder: false),
    .init(".git", isFolder: true), .init("تقارير", isFolder: true), .init("odd\nname", isFolder: true),
  ]

  /// The state in which one is asked, with the path of the current folder.
  private func asked(_ keys: String = "e2", _ settings: Settings = Settings()) throws -> Run {
    var run = try Run(Size(columns: 80, rows: 24), settings, keys: keys)
    #expect(run.effects == [.list(".")])
    run.answer(.listed(FolderListing(asked: ".", path: "~/work", entries: Self.entries)))
    return run
  }

  @Test("The whole path of the current folder and a name are proposed; Enter saves there without writing over anything")
  func proposed() throws {
    var run = try asked()
    let place = try #require(run.savePlace)
    #expect(place.folder.text == "~/work" && place.name.text == "hiwar-session-2021.md")
    try run.press("<Enter>")
    let order = try #require(run.order)
    #expect(order.path == "~/work/hiwar-session-2021.md" && !order.replaces && order.text.hasPrefix("# "))
    // Nothing is closed before it is known what became of it.
    #expect(run.savePlace != nil)
    run.answer(.saved("~/work/hiwar-session-2021.md"))
    #expect(run.state.overlay == nil)
    #expect(run.state.message == "Saved: ~/work/hiwar-session-2021.md")
    // The next one goes to the same folder.
    try run.press("e1")
    #expect(run.savePlace?.folder.text == "~/work" && run.effects.last == .list("~/work"))
  }

  @Test(
    "Folder and name are typed; a name from the root or from home needs no folder",
    arguments: [
      ("<Up><C-u>/tmp", "/tmp/hiwar-session-2021.md"), ("<Up>/", "~/work/hiwar-session-2021.md"),
      ("<C-u>a.md", "~/work/a.md"), ("<C-u>~/a.md", "~/a.md"), ("<C-u>/a.md", "/a.md"),
      ("<Up><C-u>", "hiwar-session-2021.md"), ("<Up><C-u>x<Down><C-u>تقرير.md", "x/تقرير.md"),
      ("<C-u>sub/a b.md", "~/work/sub/a b.md"),
    ])
  func typed(keys: String, path: String) throws {
    var run = try asked()
    try run.press(keys + "<Enter>")
    #expect(run.order?.path == path)
  }

  @Test("Without a name nothing is saved, and that is said", arguments: ["<C-u>", "<C-u>  ", "<C-u>x/"])
  func nameless(keys: String) throws {
    var run = try asked()
    try run.press(keys + "<Enter>")
    #expect(run.order == nil && run.savePlace?.problem == "The file needs a name.")
  }

  @Test(
    "Tab completes with what is in the folder",
    arguments: [
      ("<Up><C-u>/r/Rep", "/r/", "/r/Reports/", []), ("<Up><C-u>/r/R", "/r/", "/r/Re", ["Reports/", "Recent/"]),
      ("<Up><C-u>n", ".", "n", []), ("<Up><C-u>~", "~/", "~/", ["Reports/", "Recent/", "تقارير/"]),
      ("<Up><C-u>ت", ".", "تقارير/", []), ("<Up><C-u>.", ".", ".git/", []), ("<C-u>no", "~/work/", "notes.md", []),
      ("<C-u>Rep", "~/work/", "Reports/", []),
    ] as [(String, String, String, [String])])
  func completed(keys: String, folder: String, text: String, candidates: [String]) throws {
    var run = try asked()
    try run.press(keys + "<Tab>")
    #expect(run.effects.last == .list(folder))
    run.answer(.listed(FolderListing(asked: folder, path: folder, entries: Self.entries)))
    let place = try #require(run.savePlace)
    #expect((place.part == .folder ? place.folder : place.name).text == text)
    #expect(place.candidates == candidates)
    #expect(place.problem.isEmpty == (keys != "<Up><C-u>n"))
  }

  @Test("A folder that cannot be read is told; an answer to another question is none")
  func unread() throws {
    var run = try asked()
    try run.press("<Up><C-u>/x/y<Tab>")
    run.answer(.listed(FolderListing(asked: "/z/", path: "/z", entries: [.init("yes", isFolder: true)])))
    #expect(run.savePlace?.folder.text == "/x/y")
    run.answer(.listed(FolderListing(asked: "/x/", path: "/x/", entries: [], refusal: "gone")))
    #expect(run.savePlace?.folder.text == "/x/y" && run.savePlace?.problem == "/x/: gone")
    // Typing takes the word away and goes on.
    try run.press("z")
    #expect(run.savePlace?.problem.isEmpty == true)
  }

  @Test("Where there is such a file one is asked: another name, over it, or back with all that was typed")
  func isThere() throws {
    var run = try asked("e1")
    try run.press("<C-u>mine.txt<Enter>")
    run.answer(.isThere(free: "mine-2.txt"))
    let count = run.effects.count
    var other = run
    try other.press("<Enter>")
    #expect(other.order?.path == "~/work/mine-2.txt" && other.order?.replaces == false)
    var over = run
    try over.press("2")
    #expect(over.order?.path == "~/work/mine.txt" && over.order?.replaces == true)
    for keys in ["3", "<Esc>"] {
      var back = run
      try back.press(keys)
      #expect(back.effects.count == count && back.savePlace?.name.text == "mine.txt" && back.savePlace?.question == nil)
    }
  }

  @Test("A refusal is told, and nothing that was typed is lost: not by a click either")
  func refused() throws {
    var run = try asked()
    try run.press("<Up><C-u>/full<Enter>")
    run.answer(.refused("/full/x", reason: "the disk is full"))
    run.send(.mouse(MouseEvent(.click, at: Position(column: 1, row: 1))))
    #expect(run.savePlace?.folder.text == "/full")
    #expect(run.rows.contains { $0.contains("/full/x was not saved: the disk is full") })
    try run.press("<Esc>")
    #expect(run.state.overlay == nil)
  }

  @Test("A path in an Arabic sentence keeps its strokes where they are")
  func turned() throws {
    var run = try asked("e1", Settings(language: .arabic))
    run.answer(.refused("/full/x", reason: "القرص ممتلئ"))
    #expect(run.rows.contains { $0.contains("/full/x") && !$0.contains("full/x/") })
    run.answer(.saved("~/work/a.md"))
    #expect(run.rows.last?.contains(" ~/work/a.md") == true)
  }

  @Test("An answer that comes after one has gone changes nothing")
  func late() throws {
    var run = try asked()
    try run.press("<Enter><Esc>")
    let frame = run.frame
    run.answer(.refused("a", reason: "no"))
    #expect(run.frame == frame)
  }

  @Test("A path that a field cannot hold stays as it was proposed")
  func odd() throws {
    var run = try Run(keys: "e1")
    run.answer(.listed(FolderListing(asked: ".", path: "/a\nb", entries: [])))
    #expect(run.savePlace?.folder.text == ".")
  }
}

extension Run {
  /// Where something is saved, while that is asked.
  fileprivate var savePlace: SavePlace? {
    if case .savePlace(let place) = state.overlay { place } else { nil }
  }

  /// What was to be saved last.
  fileprivate var order: SaveOrder? {
    effects.reversed().lazy.compactMap { if case .save(let order) = $0 { order } else { nil } }.first
  }
}
