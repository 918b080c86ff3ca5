import DialogueRecord

/// What is selected on a screen, to be copied, cited and marked.
struct Selected: Sendable, Hashable {
  /// What it is.
  enum What: Sendable, Hashable {
    /// A thing of the record, by its id.
    case thing(String)
    /// The source's own reading of a passage.
    case source(of: String)
    /// A note of the translator on a passage.
    case note(Bilingual, of: String)
    /// A row of a document, by its anchor there, and the id of the thing that the document is about; nil where it has none.
    case row(String, in: Subject, of: String?)
    /// Several points under a title: those in a cell of the matrix.
    case points([String], title: String)
  }

  var what: What
  /// The languages in which it is shown; nil where the user's choice holds.
  var languages: [Language]?

  init(_ what: What, languages: [Language]? = nil) {
    self.what = what
    self.languages = languages
  }

  /// A thing of the record.
  static func thing(_ id: String) -> Selected { Selected(.thing(id)) }

  /// Ids of the things, to be cited and marked.
  var ids: [String] {
    switch what {
    case .thing(let id), .source(let id), .note(_, let id): [id]
    case .row(_, _, let id): id.map { [$0] } ?? []
    case .points(let ids, _): ids
    }
  }
}

extension Subject {
  /// The id of the thing that it is; nil where it has none, as the Dialogue itself.
  func id(in record: Record) -> String? {
    switch self {
    case .about, .insight: nil
    case .year(let year): record.thing(String(year))?.id
    case .organization(let id), .group(let id), .term(let id), .reference(let id), .mark(let id): id
    case .theme(let code), .cell(let code, _): record.theme(code)?.id
    case .node(_, let point): point
    }
  }
}

extension Selected {
  /// Whether it can be carried away in both languages.
  var hasBothLanguages: Bool {
    if case .source = what { false } else { true }
  }

  /// What it goes by in a message; nil where it has no name that is short.
  var name: String? {
    if case .points(_, let title) = what { title } else { ids.first }
  }
}
