import Testing

@testable import Screen

@Suite("Names of keys")
struct KeyNamesTests {
  /// Every key with the name by which it is typed and the one by which it is shown.
  private static let table: [(Key, name: String, title: String)] = [
    (.enter, "Enter", "Enter"), (.tab, "Tab", "Tab"), (.backTab, "S-Tab", "Shift-Tab"), (.escape, "Esc", "Esc"),
    (.backspace, "BS", "Backspace"), (.delete, "Del", "Del"), (.insert, "Ins", "Ins"), (.up, "Up", "Up"),
    (.down, "Down", "Down"), (.left, "Left", "Left"), (.right, "Right", "Right"), (.home, "Home", "Home"),
    (.end, "End", "End"), (.pageUp, "PgUp", "PgUp"), (.pageDown, "PgDn", "PgDn"), (.wordLeft, "C-Left", "Ctrl-Left"),
    (.wordRight, "C-Right", "Ctrl-Right"), (.character(" "), "Space", "Space"), (.character("<"), "lt", "<"),
    (.function(1), "F1", "F1"), (.function(24), "F24", "F24"), (.control("r"), "C-r", "Ctrl-R"),
    (.control("z"), "C-Z", "Ctrl-Z"), (.alt("f"), "M-f", "Alt-f"), (.alt("F"), "M-F", "Alt-F"),
  ]

  @Test("Each is read by its name, in capitals or not, and shown by its title", arguments: table)
  func names(key: Key, name: String, title: String) throws {
    #expect(Key(name: name) == key)
    #expect(try Key.list("<\(name)>") == [key])
    if !name.hasPrefix("M-") {
      #expect(Key(name: name.lowercased()) == key)
      #expect(Key(name: name.uppercased()) == key)
    }
    #expect(key.title == title)
  }

  @Test("A title is read as a name is, in a list and alone", arguments: table)
  func titlesAsNames(key: Key, name: String, title: String) throws {
    if title.count > 1 { #expect(try Key.list("<\(title)>") == [key]) }
    #expect(Key(word: title) == key && Key(word: name) == key && Key(word: "<\(name)>") == key)
  }

  @Test(
    "A word alone is a key as a terminal tells it",
    arguments: [
      ("j", .character("j")), ("ت", .character("ت")), ("<", .character("<")), (">", .character(">")),
      ("Ctrl-M", .enter),
      ("C-i", .tab), ("Ctrl-H", .backspace), ("Ctrl-[", .escape), ("jj", nil), ("", nil), ("<>", nil), ("Ctrl-", nil),
    ] as [(String, Key?)])
  func words(word: String, key: Key?) {
    #expect(Key(word: word) == key)
  }

  @Test(
    "Lists of keys",
    arguments: [
      ("", []), ("jj", [.character("j"), .character("j")]), ("ت؟", [.character("ت"), .character("؟")]),
      ("j<Enter>k", [.character("j"), .enter, .character("k")]), ("<C-r><M-x>", [.control("r"), .alt("x")]),
      ("<lt>Enter>", [.character("<")] + "Enter>".map { .character($0) }), ("a<", [.character("a"), .character("<")]),
      (">", [.character(">")]), ("<a", [.character("<"), .character("a")]), ("j><", "j><".map { .character($0) }),
      ("\u{644}\u{64E}", [.character("\u{644}\u{64E}")]),
    ] as [(String, [Key])])
  func lists(text: String, keys: [Key]) throws {
    #expect(try Key.list(text) == keys)
  }

  @Test(
    "What means no key is told with its brackets", arguments: ["Entr", "", "F0", "F25", "C-", "C-ab", "M-", "jj", "<"])
  func unknown(name: String) {
    #expect(throws: KeyListError(name: "<\(name)>")) { try Key.list("j<\(name)>") }
  }

  @Test("No key is shown without a title")
  func titles() {
    for (key, _, _) in Self.table { #expect(!key.title.isEmpty) }
    #expect(Key.character("؟").title == "؟")
  }
}
