import DialogueRecord
import Screen

// What the reader shows on the screens of comparison.

extension DocumentBuilder {
  /// The points of a theme in a year: those with it as core, then those that mention it.
  mutating func addCell(_ theme: String, _ year: Int) {
    guard let code = record.theme(theme)?.code, let session = record.session(year: year) else { return }
    for (phrase, keyPath) in [(Phrase.coreIn, \Passage.core), (.mentionedIn, \Passage.mention)] {
      let points = session.statement.points.filter { $0[keyPath: keyPath].contains(code) }
      guard !points.isEmpty else { continue }
      addRule(phrase)
      for point in points { addPassage(point) }
    }
    addCaution(record.extractCaution)
    addTranslationNotice()
  }

  /// A point of a line of descent: what it follows there and leads to, then the point itself.
  mutating func addNode(_ line: String, _ id: String) {
    guard let point = record.passage(id) else { return }
    let anchor = Anchor(id: id)
    for link in point.follows where link.line == line { addLinkLine(link.point, id, link, anchor) }
    for (later, link) in record.successors(of: id) where link.line == line { addLinkLine(id, later.id, link, anchor) }
    addPassage(point, showsLinks: false)
    addTranslationNotice()
  }

  /// From which point to which a link leads, on what ground and, where details are shown, why.
  mutating func addLinkLine(_ earlier: String, _ later: String, _ link: Descent, _ anchor: Anchor) {
    let isTextual = link.ground == .textual
    let arrow = catalogue.language == .arabic ? (isTextual ? "◂━━" : "◂╌╌") : (isTextual ? "━━▸" : "╌╌▸")
    let role: Role = isTextual ? .stated : .inferred
    add(
      .flow([
        code(earlier, .link).leading(to: earlier), code(" \(arrow) ", role), code(later, .link).leading(to: later),
        span("  " + catalogue[isTextual ? .linkTextual : .linkInferred], role),
      ]), anchor)
    guard settings.showsDetails else { return }
    add(.paragraph(link.reason[settings.language], catalogue.direction, .text), anchor, indent: 2)
  }
}
