import BidiText
import DialogueRecord
import Screen

@testable import Browser

/// A text in each language with what makes a choice hard: signs around words, numbers, marks, letters in one cell.
enum PartTexts {
  static let both = Bilingual(
    ar: "ولا سيما «الأمن»، وتَبَادُلُ المعلـــومات عبر I-24/7. أما البيانات؟ فلا!",
    en: "The first line, a few words. And “the second” one! Last")
}

extension Run {
  /// A run in which a part of a text is being chosen, after some keys.
  static func choosing(
    _ language: Language, _ texts: Bilingual = PartTexts.both, shown choice: TextChoice = .both,
    size: Size = Size(columns: 80, rows: 24), of id: String = "2019.2.1", order: TextOrder = .visual, keys: String = ""
  ) throws -> Run {
    let layout = TextOptions(order: order)
    var run = try Run(
      size, Settings(language: language, texts: choice, layout: layout, coloring: Palette.mono.coloring))
    // In the reader nothing else is shown reversed.
    try run.press("<Enter>")
    run.edit { $0.choosePart(of: texts, id: id, in: choice.languages) }
    try run.press(keys)
    return run
  }

  /// The choice that is open.
  var partChoice: PartChoice? {
    guard case .part(let choice) = state.overlay else { return nil }
    return choice
  }

  /// What is chosen.
  var chosen: String? { partChoice?.chosen }

  /// The text that was copied last.
  var copied: String? {
    guard case .copy(let text, _) = effects.last else { return nil }
    return text
  }
}

extension Frame {
  /// What is shown reversed, in logical order, row by row, without blanks: what is chosen where there are no colours.
  var reversedLetters: String {
    // In the first row stands the name of the screen, which is reversed too.
    let letters = (1..<size.rows).flatMap { number -> [String] in
      let cells = row(number).filter { $0.style.attributes.contains(.reverse) && $0.columns > 0 }
      let ordered = cells.sorted { ($0.origin?.place ?? 0) < ($1.origin?.place ?? 0) }
      return ordered.map { $0.origin?.letters ?? $0.text }
    }
    return letters.joined().filter { !$0.isWhitespace }
  }

  /// The cells on both sides of where the cursor stands: that before its column and that in it.
  var aroundCursor: [Cell] {
    guard let cursor else { return [] }
    let row = Array(row(cursor.row))
    // A wide letter has its text in the first of its columns.
    return [row[..<cursor.column].last { $0.columns > 0 }, row[cursor.column]].compactMap { $0 }
  }
}
