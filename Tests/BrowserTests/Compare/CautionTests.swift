import DialogueComparison
import DialogueRecord
import Screen
import Testing

@testable import Browser

@Suite("The caution on the screens of comparison")
struct CautionTests {
  private static let screens = ["c", "cx", "cxm", "gjj<Space>jj<Space>cx", "d", "cfcyb<Enter><Enter><Esc>"]
  private static let sizes = [(40, 10), (40, 24), (60, 15), (80, 16), (80, 24), (120, 36), (200, 60)]

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && !"│▌▐┃".contains($0) } }

  @Test("It stands whole on every screen, at every size", arguments: sizes, Language.allCases)
  func whole(size: (columns: Int, rows: Int), language: Language) throws {
    let catalogue = try Bundled.catalogue(language)
    for keys in Self.screens {
      let meant = language == .arabic ? keys.replacing("<Left>", with: "<Right>") : keys
      let run = try Run(Size(columns: size.columns, rows: size.rows), Settings(language: language), keys: meant)
      let screen = letters(run.frame.logicalText)
      let phrases: [Phrase] =
        run.state.screen == .lines ? [.linesExtracts, .linesExtractsShort] : [.compareExtracts, .compareExtractsShort]
      #expect(phrases.contains { screen.contains(letters(catalogue[$0])) }, "\(keys)\n\(run.frame.text)")
      guard run.state.screen != .sideBySide else { continue }
      // The kinds of document are named, which in side by side stand above the columns.
      for phrase in [Phrase.compareDeclaration, .compareJointStatement] {
        #expect(screen.contains(letters(catalogue[phrase])), "\(keys)\n\(run.frame.text)")
      }
    }
  }

  @Test("In short it takes a row of the smallest screen", arguments: Language.allCases)
  func short(language: Language) throws {
    let record = try Bundled.record()
    let context = try #require(try Run(Size(columns: 40, rows: 10), Settings(language: language)).state.context)
    let catalogue = try Bundled.catalogue(language)
    for (absence, phrase) in [
      (CautionOnScreen.Absence.cell, Phrase.compareExtractsShort), (.place, .linesExtractsShort),
    ] {
      let one = ComparisonCaution(record, ComparedYears(record, [2019]))
      let caution = context.caution(one, absence, width: 36, rows: 1)
      #expect(caution.text == catalogue[phrase])
      #expect(caution.lines.count == 1)
      let all = context.caution(ComparisonCaution(record), absence, width: 36, rows: 1)
      #expect(all.lines.count == 2)
    }
  }
}
