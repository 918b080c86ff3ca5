import BidiText
import Screen
import SeededNumbers
import TestSupport
import Testing

@testable import Widgets

@Suite("Typing in a field")
struct TextFieldTests {
  /// The text with a stroke where the cursor stands.
  private func shown(_ field: TextField) -> String {
    let text = Array(field.text)
    return String(text[..<field.cursor]) + "|" + String(text[field.cursor...])
  }

  /// A field after some keys, written as on the command line.
  private func field(_ keys: String, from text: String = "", _ interface: BaseDirection = .leftToRight) throws
    -> TextField
  {
    var field = TextField(text)
    for key in try Key.list(keys) { _ = field.take(key, interface) }
    return field
  }

  @Test(
    "Keys in a text that is read from the left",
    arguments: [
      ("", "abc", "abc|"), ("ad", "<Left>bc", "abc|d"), ("abc", "<Home>x", "x|abc"), ("abc", "<C-a>x", "x|abc"),
      ("abc", "<Home><End>x", "abcx|"), ("abc", "<Home><C-e>x", "abcx|"), ("abc", "<Left><Left><Right>x", "abx|c"),
      ("abc", "<Home><Left>x", "x|abc"), ("abc", "<Right>x", "abcx|"),
      ("abc", "<BS>", "ab|"), ("abc", "<Left><BS>", "a|c"), ("abc", "<Home><BS>", "|abc"), ("", "<BS>", "|"),
      ("abc", "<Home><Del>", "|bc"), ("abc", "<Home><C-d>", "|bc"), ("abc", "<Del>", "abc|"), ("", "<Del>", "|"),
      ("one two  three", "<C-Left>", "one two  |three"), ("one two  three", "<C-Left><C-Left>", "one |two  three"),
      ("one two  three", "<Home><C-Right><C-Right>", "one two|  three"), ("one two", "<M-b><M-b><M-b>", "|one two"),
      ("one two", "<Home><M-f>", "one| two"), ("one two", "<Home><M-f><M-f><M-f>", "one two|"),
      ("one two  ", "<C-w>", "one |"), ("one two", "<Left><C-w>", "one |o"), ("one two", "<Home><C-w>", "|one two"),
      ("one two", "<Left><C-u>", "|o"), ("one two", "<Home><Right><C-k>", "o|"), ("one", "<C-k>", "one|"),
      ("a", "<Space>b", "a b|"),
    ])
  func keys(text: String, keys: String, wanted: String) throws {
    #expect(shown(try field(keys, from: text)) == wanted)
  }

  @Test(
    "Arrows go where they point: in a text that is read from the right, the left one goes on",
    arguments: [
      ("سلام", "<Right>x", "سلاx|م"), ("سلام", "<Home><Left>x", "سx|لام"), ("سلام", "<Left>x", "سلامx|"),
      ("سلام", "<Home><Right>x", "x|سلام"), ("سلام عليكم", "<C-Right>", "سلام |عليكم"),
      ("سلام عليكم", "<Home><C-Left>", "سلام| عليكم"), ("سلام عليكم", "<Home><M-f>", "سلام| عليكم"),
      ("سلام عليكم", "<M-b>", "سلام |عليكم"), ("سلام abc", "<Right>x", "سلام abx|c"),
      ("abc سلام", "<Left>x", "abc سلاx|م"),
    ])
  func arabic(text: String, keys: String, wanted: String) throws {
    #expect(shown(try field(keys, from: text)) == wanted)
  }

  @Test(
    "A lam-alef that is typed is its two letters, and one that is pasted stays",
    arguments: [
      ("\u{FEF5}", "لآ|"), ("\u{FEF6}", "لآ|"), ("\u{FEF7}ن", "لأن|"), ("\u{FEF8}", "لأ|"), ("\u{FEF9}", "لإ|"),
      ("\u{FEFA}", "لإ|"), ("\u{FEFB}<BS>", "ل|"), ("\u{FEFC}", "لا|"),
    ])
  func lamAlef(keys: String, wanted: String) throws {
    #expect(shown(try field(keys)) == wanted)
    var pasted = TextField()
    pasted.insert("\u{FEFB}")
    #expect(shown(pasted) == "\u{FEFB}|")
  }

  @Test("A text without letters goes by the interface")
  func neutral() throws {
    #expect(shown(try field("<Left>x", from: "12")) == "1x|2")
    #expect(shown(try field("<Right>-", from: "12", .rightToLeft)) == "1-|2")
  }

  @Test(
    "What is seen as one letter is taken away as one",
    arguments: ["شّ", "é", "👩‍👩‍👧", "🇹🇳", "👍🏽", "لَّ", "क्षि"])
  func clusters(letter: String) throws {
    #expect(letter.count == 1)
    #expect(shown(try field("<BS>", from: "a\(letter)")) == "a|")
    #expect(shown(try field("<Home><Right><Del>", from: "a\(letter)b")) == "a|b")
    #expect(shown(try field("<Left>", from: "a\(letter)")) == "a|\(letter)")
  }

  @Test("A mark that is typed joins the letter before it")
  func mark() {
    var field = TextField("كب")
    for key in [Key.right, .character("\u{651}")] { _ = field.take(key, .leftToRight) }
    #expect(shown(field) == "كّ|ب")
    _ = field.take(.backspace, .leftToRight)
    #expect(shown(field) == "|ب")
  }

  @Test("Keys that mean nothing here are left to others", arguments: [Key.enter, .escape, .up, .tab, .function(1)])
  func others(key: Key) {
    var field = TextField("ab")
    let isTaken = field.take(key, .leftToRight)
    #expect(!isTaken)
    #expect(field == TextField("ab"))
  }

  @Test(
    "What is pasted is one line, without controls and without characters that steer direction",
    arguments: [
      ("a\nb\tc\rd", "a b c d"), ("a\u{2028}b\u{2029}c", "a b c"), ("\u{1B}[2J\u{0}x\u{7F}\u{9B}", "[2Jx"),
      ("\u{202E}ab\u{202C}\u{2067}c\u{2069}", "abc"), ("\u{200F}سلام\u{200E}\u{61C}", "سلام"), ("\u{FEFF}x", "x"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("", ""),
    ])
  func paste(pasted: String, wanted: String) {
    var field = TextField("<>")
    _ = field.take(.left, .leftToRight)
    field.insert(pasted)
    #expect(shown(field) == "<\(wanted)|>")
  }

  @Test("A text is never longer than the limit; what was there stays", arguments: ["x", "لا", "👩‍👩‍👧", "كّ"])
  func limit(letter: String) {
    var field = TextField("ab")
    _ = field.take(.left, .leftToRight)
    field.insert(String(repeating: letter, count: TextField.limit))
    #expect(field.text.count == TextField.limit)
    #expect(field.text.hasPrefix("a" + letter) && field.text.hasSuffix(letter.suffix(1) + "b"))
    let full = field
    _ = field.take(.character("y"), .leftToRight)
    #expect(field == full)
  }

  @Test(
    "The first strong letter gives the direction",
    arguments: [
      ("abc", .leftToRight, .leftToRight), ("سلام", .rightToLeft, .rightToLeft),
      ("12 سلام abc", .rightToLeft, .rightToLeft),
      ("«abc» سلام", .leftToRight, .leftToRight), ("שלום", .rightToLeft, .rightToLeft),
      ("ﻼ", .rightToLeft, .rightToLeft),
      ("漢字", .leftToRight, .leftToRight), ("", .leftToRight, .rightToLeft), ("2019 -", .leftToRight, .rightToLeft),
      ("٢٠١٩", .leftToRight, .rightToLeft),
    ] as [(String, BaseDirection, BaseDirection)])
  func direction(text: String, inEnglish: BaseDirection, inArabic: BaseDirection) {
    #expect(TextField(text).direction(.leftToRight) == inEnglish)
    #expect(TextField(text).direction(.rightToLeft) == inArabic)
  }
}

/// A field as simple as can be: a row of letters and a place. It knows no text in which letters join to one.
private struct Model {
  var letters: [Character] = []
  var place = 0

  mutating func insert(_ text: String) {
    letters.insert(contentsOf: text, at: place)
    place += text.count
  }

  mutating func remove(to end: Int) {
    let end = min(max(0, end), letters.count)
    letters.removeSubrange(min(place, end)..<max(place, end))
    place = min(place, end)
  }

  /// Over blanks, then over letters.
  func word(_ step: Int) -> Int {
    var place = place
    func next() -> Character? {
      let index = step > 0 ? place : place - 1
      return letters.indices.contains(index) ? letters[index] : nil
    }
    while next() == " " { place += step }
    while let letter = next(), letter != " " { place += step }
    return place
  }

  mutating func take(_ key: Key) {
    let first = letters.first { $0.isLetter }
    let onwards = first.map { ("ء"..."ي").contains($0) } == true ? -1 : 1
    switch key {
    case .character(let letter): insert(String(letter))
    case .backspace: remove(to: place - 1)
    case .delete: remove(to: place + 1)
    case .left: place = min(max(0, place - onwards), letters.count)
    case .right: place = min(max(0, place + onwards), letters.count)
    case .wordLeft: place = word(-onwards)
    case .wordRight: place = word(onwards)
    case .home: place = 0
    case .end: place = letters.count
    case .control("w"): remove(to: word(-1))
    case .control("u"): remove(to: 0)
    case .control("k"): remove(to: letters.count)
    default: break
    }
  }
}

@Suite("Typing at random")
struct TextFieldPropertyTests {
  private static let moves: [Key] = [
    .backspace, .delete, .left, .right, .left, .right, .wordLeft, .wordRight, .home, .end, .control("w"),
    .control("u"), .control("k"), .enter, .up,
  ]

  @Test("The text and the place are what a row of letters says", arguments: 0..<20)
  func model(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var field = TextField()
    var model = Model()
    for _ in 0..<200 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        let pasted = generator.pick(["a b", "سلام عليكم", "👩‍👩‍👧 x"])
        field.insert(pasted)
        model.insert(pasted)
      case 1...5:
        let key = Key.character(generator.pick(Array("ab  سل1é")))
        _ = field.take(key, .leftToRight)
        model.take(key)
      default:
        let key = generator.pick(Self.moves)
        _ = field.take(key, .leftToRight)
        model.take(key)
      }
      guard field.text == String(model.letters), field.cursor == model.place else {
        Issue.record("\(field) and not \(model)")
        return
      }
    }
  }

  @Test("Where letters join, the cursor stays in the text and the text stays clean", arguments: 0..<20)
  func joining(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters: [Character] = [
      "\u{651}", "\u{301}", "\u{200D}", "👩", "🇹", "🇳", "ل", "e", " ", "\u{1F3FD}", "\u{94D}", "क",
    ]
    var field = TextField()
    for _ in 0..<200 {
      let key = Bool.random(using: &generator) ? .character(generator.pick(letters)) : generator.pick(Self.moves)
      let before = field.text.unicodeScalars.count
      _ = field.take(key, generator.pick([.leftToRight, .rightToLeft]))
      #expect((0...field.text.count).contains(field.cursor))
      if case .character = key { #expect(field.text.unicodeScalars.count == before + 1) }
    }
  }
}
