import DialogueRecord

/// What a screen shows, piece by piece, to be read elsewhere. What it says is worked out once; each form only writes it down.
package struct Report: Sendable, Hashable {
  /// What it is, in the language of the interface.
  package var title: String
  /// The pieces in the order in which they are read.
  package var blocks: [ReportBlock]
  /// What stands over the notes.
  package var notesTitle: String
  /// What has to be said with it, once and at the end.
  package var notes: [ReportText]

  /// A report.
  package init(title: String, blocks: [ReportBlock] = [], notesTitle: String, notes: [ReportText] = []) {
    self.title = title
    self.blocks = blocks
    self.notesTitle = notesTitle
    self.notes = notes
  }
}

/// A piece of a report.
package enum ReportBlock: Sendable, Hashable {
  /// What a part is about, of the second or third rank.
  case heading(ReportText, rank: Int)
  case paragraph(ReportText, ReportKind = .plain)
  case table(ReportTable)
}

/// What a paragraph of a report is.
package enum ReportKind: Sendable, Hashable {
  case plain
  /// A text of the record, with what it stands on; nil where that is not said.
  case text(Ground?)
  /// Words about what stands above.
  case remark
}

/// A text in which stretches of the two languages may follow each other.
package struct ReportText: Sendable, Hashable {
  /// A stretch in one language.
  package struct Run: Sendable, Hashable {
    /// What it says.
    package var text: String
    /// The language; nil for that of the interface.
    package var language: Language?
    /// Whether it is marked as what was looked for.
    package var isMarked: Bool
    /// Whether it is an id or a number, which goes from left to right in either language.
    package var isCode: Bool

    /// A stretch.
    package init(_ text: String, _ language: Language? = nil, isMarked: Bool = false, isCode: Bool = false) {
      self.text = text
      self.language = language
      self.isMarked = isMarked
      self.isCode = isCode
    }
  }

  /// The stretches, in logical order.
  package var runs: [Run]
  /// The language in whose direction the whole is read; nil for that of the interface.
  package var language: Language?

  /// Stretches one after the other.
  package init(_ runs: [Run], _ language: Language? = nil) {
    self.runs = runs
    self.language = language
  }

  /// A text in one language, nil for that of the interface.
  package init(_ text: String, _ language: Language? = nil) {
    self.init([Run(text, language)], language)
  }

  /// An id or a number.
  package static func code(_ text: String) -> ReportText { ReportText([Run(text, isCode: true)]) }

  /// The whole without its languages; what is marked stands in brackets.
  package var plain: String { runs.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() }
}

/// Rows of cells below a head. A cell has its texts one below the other.
package struct ReportTable: Sendable, Hashable {
  /// What stands in each column, in the language of the interface.
  package var head: [String]
  /// The rows, each with a cell for each column.
  package var rows: [[[ReportText]]]
  /// Which columns hold numbers.
  package var numbers: Range<Int>

  /// A table.
  package init(head: [String], rows: [[[ReportText]]], numbers: Range<Int> = 0..<0) {
    self.head = head
    self.rows = rows
    self.numbers = numbers
  }
}
