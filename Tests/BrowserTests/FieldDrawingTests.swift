import BidiText
import DialogueRecord
import Screen
import TestSupport
import Testing

@testable import Browser
@testable import Widgets

/// The filter of help and the field of the search screen, as they are drawn.
@Suite("Fields on the screen")
struct FieldDrawingTests {
  /// The keys that open a field.
  enum Place: String, CaseIterable {
    case help = "?"
    case search = "/"

    func field(_ run: Run) -> TextField {
      guard case .help(let help) = run.state.overlay else { return run.state.search.field }
      return help.filter
    }
  }

  /// No lam before an alef: those two are one cell.
  private static let long = String(repeating: "بتثج دذرز", count: 12)
  private static let texts = [
    "", "a", "border police", "ب", "تعاون", "تعاون abc", "abc تعاون", "كّتب", "漢字",
    String(repeating: "abcd efgh", count: 12), long,
  ]
  private static let moves = [
    "", "<Left>", "<Right>", "<Left><Left><Left>", "<Right><Right><Right>", "<Home>", "<Home><C-Left>", "<C-w>",
  ]

  @Test(
    "The cursor stands on the letter before which the next one goes, and at the end behind the last one",
    arguments: Place.allCases, Language.allCases)
  func cursor(place: Place, language: Language) throws {
    let empty = try Run(Size(columns: 60, rows: 15), Settings(language: language), keys: place.rawValue).frame
    let start = try #require(empty.cursor).column
    for text in Self.texts {
      for moves in Self.moves {
        var run = try Run(Size(columns: 60, rows: 15), Settings(language: language), keys: place.rawValue)
        run.send(.paste(text))
        try run.press(moves)
        let field = place.field(run)
        #expect(run.frame.isEditing && run.frame.isWhole)
        let stands =
          field.text.count > 20 || field.cursor < field.text.count
          ? run.frame.letterAtCursor(of: field, language.direction)
          : run.frame.cursor?.column == start + steps(to: field.text, language.direction)
        #expect(stands, "\(text) \(moves)\n\(run.frame.text)")
      }
    }
  }

  /// How far the end of a text is to the right of the place where the cursor of an empty field stands. The text begins there: one
  /// that is read the other way ends where it begins, and the cursor goes before it.
  private func steps(to text: String, _ interface: BaseDirection) -> Int {
    let direction = TextField(text).direction(interface)
    let columns = direction == interface ? Paragraph(text, direction: direction).columns : -1
    return interface == .leftToRight ? columns : -columns
  }

  @Test(
    "Going through a text longer than the field, the cursor never loses its letter", arguments: Place.allCases,
    Language.allCases)
  func long(place: Place, language: Language) throws {
    for text in [Self.long, String(repeating: "abcd efgh", count: 12)] {
      var run = try Run(Size(columns: 60, rows: 15), Settings(language: language), keys: place.rawValue)
      run.send(.paste(text))
      for _ in 0..<text.count {
        run.send(.key(text == Self.long ? .right : .left))
        let field = place.field(run)
        guard run.frame.letterAtCursor(of: field, language.direction) else {
          Issue.record("\(field)\n\(run.frame.text)")
          return
        }
      }
      #expect(place.field(run).cursor == 0)
    }
  }
}

extension Frame {
  /// Whether the hardware cursor is where a field has its own.
  fileprivate func letterAtCursor(of field: TextField, _ interface: BaseDirection) -> Bool {
    guard let cursor else { return false }
    let letters = Array(field.text)
    func shows(_ letter: Character, _ column: Int) -> Bool {
      guard (0..<size.columns).contains(column) else { return false }
      let cell = cells[cursor.row * size.columns + column]
      // Blanks before an ellipsis are left out: it stands in their place.
      if letter == " ", cell.text == "…" { return true }
      return (cell.origin?.letters ?? cell.text) == String(letter)
    }
    if letters.indices.contains(field.cursor) { return shows(letters[field.cursor], cursor.column) }
    guard let last = letters.last else { return true }
    let back = field.direction(interface) == .rightToLeft ? 1 : -1
    // A wide letter has its text in the first of its columns.
    return shows(last, cursor.column + back) || shows(last, cursor.column + 2 * back)
  }
}
