import DialogueRecord
import DialogueSearch

extension SearchScreen {
  /// The hit or the place of a word that is selected; nothing in the trend, which has no rows to choose from.
  func selected(_ context: Context) -> Selected? {
    guard trend == nil, let place else { return nil }
    if let line = concordance?.lines[selected] {
      let text = Bilingual(ar: line.text, en: line.text)
      let what = SearchScreen.what(line.part, text, in: place, line.kind, context.record)
      return Selected(what, languages: [line.language])
    }
    guard let hit = results?.hits[selected], let text = hit.texts.first else { return .thing(place) }
    let what = SearchScreen.what(text.part, text.text, in: place, hit.kind, context.record)
    return Selected(what, languages: text.part == .source ? [.arabic] : nil)
  }

  /// A text in what a reader opens. What has a row of its own there is that row, so that it is not torn from what it rests on.
  private static func what(
    _ part: TextPart, _ text: Bilingual, in id: String, _ kind: HitKind, _ record: Record
  ) -> Selected.What {
    let row: String?
    switch part {
    case .fact(let kind), .field(let kind):
      row = DocumentBuilder.row(in: id, record) { fact in
        fact.kind == kind && (fact.text.ar == text.ar || fact.text.en == text.en)
      }
    case .note: row = DocumentBuilder.noteRow
    case .source: return .source(of: id)
    default: return kind == .notes ? .note(text, of: id) : .thing(id)
    }
    let subject = record.thing(id).flatMap { Destination($0, record)?.subject }
    guard let row, let subject else { return .thing(id) }
    return .row(row, in: subject, of: id)
  }
}
