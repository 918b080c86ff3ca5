import Screen

/// A stretch of a text that leads to a thing of the record, as offsets of Unicode scalars.
struct TextLink: Sendable, Hashable {
  var range: Range<Int>
  /// Id of the thing.
  var id: String

  /// The first place of an id in a text; nil where the text does not name it.
  init?(_ id: String, in text: String) {
    guard let range = text.scalarRange(of: id) else { return nil }
    self.init(range, id)
  }

  /// A stretch.
  init(_ range: Range<Int>, _ id: String) {
    self.range = range
    self.id = id
  }

  /// Where a stretch leads: as a whole to one thing, from their ids in it to several.
  static func links(of span: StyledText) -> [TextLink] {
    let ids = (span.link ?? "").split(separator: " ").map(String.init)
    guard ids.count == 1 else { return ids.compactMap { TextLink($0, in: span.text) } }
    return [TextLink(0..<span.text.unicodeScalars.count, ids[0])]
  }
}
