import BidiText
import DialogueRecord
import DialogueSearch
import Screen
import Widgets

// The renderings of a word: as a document for the command, in a line above the concordance.

extension DocumentBuilder {
  /// Each rendering with its number, its forms and its places; below them what no word of the glossary renders.
  mutating func add(_ renderings: Renderings) {
    let text = renderings.query.text
    let count = "  \(catalogue[renderings.language.phrase]) \(catalogue.number(renderings.count))"
    add(
      .flow([
        StyledText(text, style(.title), direction: TextField(text).direction(catalogue.direction)), span(count, .dim),
      ]))
    for note in catalogue.notes(on: renderings) { add(.paragraph(note, catalogue.direction, .caution), indent: 2) }
    addBlank()
    for entry in renderings.entries {
      let head = StyledText(entry.text, style(.text), direction: renderings.other.direction)
      addRendering([head], entry.count, entry.places)
      let forms = entry.forms.map { "\($0.text) (\(catalogue.number($0.count)))" }.joined(separator: " · ")
      if entry.forms.count > 1 { add(.paragraph(forms, renderings.other.direction, .dim), indent: 4) }
      let terms = entry.terms.map(\.id).joined(separator: " ")
      add(.flow([span(catalogue[.kindTerm] + " ", .dim), code(terms, .dim)]), indent: 4)
    }
    guard renderings.count > 0 else { return }
    let left = renderings.otherwise.reduce(0) { $0 + $1.count }
    if left > 0 { addRendering([span(catalogue[.renderingsOtherwise], .dim)], left, renderings.otherwise) }
    addBlank()
    add(.paragraph(catalogue[.renderingsBasis], catalogue.direction, .dim))
  }

  /// A passage where it stands more than once has the number behind it.
  private mutating func addRendering(_ head: [StyledText], _ count: Int, _ places: [Renderings.Place]) {
    let ids = places.map { $0.count > 1 ? "\($0.id) ×\(catalogue.number($0.count))" : $0.id }
    add(
      .flow(head + [span("  " + catalogue.number(count) + "   "), code(ids.joined(separator: " "), .link)]), indent: 2)
  }
}

extension PlainDocument {
  /// The renderings of a word.
  package init(of renderings: Renderings, _ record: Record, _ catalogue: Catalogue, _ settings: Settings) {
    var builder = DocumentBuilder(record: record, catalogue: catalogue, settings: settings)
    builder.add(renderings)
    self.init(builder)
  }
}

extension Catalogue {
  /// What is to be said of the way in which a word was looked for.
  fileprivate func notes(on renderings: Renderings) -> [String] {
    notes(renderings.remarks, renderings.corrections)
      + (renderings.count > 0 && renderings.entries.isEmpty ? [self[.renderingsNone]] : [])
  }

  /// The renderings in a line; nil where there are none.
  func summary(of renderings: Renderings) -> String? {
    guard !renderings.entries.isEmpty else { return nil }
    let left = renderings.otherwise.reduce(0) { $0 + $1.count }
    let words = renderings.entries.map { "\(apart($0.text)) \(number($0.count))" }
    let list = (words + (left > 0 ? ["\(self[.renderingsOtherwise]) \(number(left))"] : [])).joined(separator: " · ")
    return text(.renderingsNote, ["language": self[renderings.other.phrase], "list": list])
  }
}
