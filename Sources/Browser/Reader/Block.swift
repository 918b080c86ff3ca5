import BidiText
import DialogueRecord
import Screen

/// What the reader can select: a passage, a fact, or an entry that leads elsewhere.
struct Anchor: Sendable, Hashable {
  /// Unique in its document; for a passage its own id.
  var id: String
  /// What Enter opens.
  var target: Target?

  enum Target: Sendable, Hashable {
    case passage(String)
    case subject(Subject)
    /// Things of the record by their ids, of which one is chosen.
    case several([String])

    /// One passage, or several to choose from; nil for none.
    static func passages(_ ids: [String]) -> Target? {
      var seen: Set<String> = []
      let ids = ids.filter { seen.insert($0).inserted }
      return ids.count > 1 ? .several(ids) : ids.first.map { .passage($0) }
    }
  }
}

/// A piece of a document before it is laid out.
struct Block: Sendable {
  enum Content: Sendable {
    /// Stretches that flow over as many rows as they need, broken between stretches and within them.
    case flow([StyledText])
    /// One text in both languages, side by side or one above the other, both beginning on the same row.
    case parallel(Bilingual, Role, marks: [Language: [Highlight]])
    /// Texts with their label in a margin, and where they come from below.
    case fact(label: String, [(language: Language, text: String)], source: [StyledText])
    /// A paragraph in one language.
    case paragraph(String, BaseDirection, Role)
    /// A row of a table.
    case row(TableRow)
    /// A line across, with a title.
    case rule(String)
    case blank
  }

  var content: Content
  var anchor: Anchor?
  /// Columns at the leading side that stay free.
  var indent = 0
  /// Words of its texts that answer the query.
  var hits: [Language: [Highlight]] = [:]
  /// Ids in a paragraph that lead somewhere.
  var links: [TextLink] = []

  /// Whether it heads what follows.
  var isHeading: Bool {
    switch content {
    case .rule: true
    case .parallel(_, let role, _): role == .heading
    default: false
    }
  }
}
