import DialogueRecord

extension Report {
  /// The report as Markdown for GitHub and for Pandoc: each text in its own direction, where that is not the interface's. Nothing
  /// of the texts is taken for a mark.
  package func markdown(_ interface: Language) -> String {
    let writer = ReportMarkdown(interface: interface)
    let notes = notes.isEmpty ? [] : ["## " + MarkdownText.escaped(notesTitle)] + [writer.list(self.notes)]
    let text = (["# " + MarkdownText.escaped(title)] + blocks.map(writer.block) + notes).joined(separator: "\n\n")
    // What reads Markdown begins from the left.
    return (interface == .arabic ? MarkdownText.block(text, .arabic) : text) + "\n"
  }
}

/// Writes the pieces of a report as Markdown.
private struct ReportMarkdown {
  let interface: Language

  func block(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let text, let rank): String(repeating: "#", count: rank) + " " + inline(text)
    case .paragraph(let text, let kind): paragraph(text, kind)
    case .table(let table): self.table(table)
    }
  }

  private func paragraph(_ text: ReportText, _ kind: ReportKind) -> String {
    let sign = if case .text = kind { "> " } else { "" }
    guard let language = text.language, language != interface else { return sign + inline(text) }
    return MarkdownText.block(sign + inline(text, in: language), language)
  }

  /// Notes in a list.
  func list(_ notes: [ReportText]) -> String {
    notes.map { "- " + inline($0) }.joined(separator: "\n")
  }

  private func table(_ table: ReportTable) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = table.head.indices.map { table.numbers.contains($0) ? "--:" : "---" }
    let rows = table.rows.map { row in
      line(row.map { cell in cell.map { inline($0) }.joined(separator: "<br>") })
    }
    return ([line(table.head.map(MarkdownText.escaped)), line(rule)] + rows).joined(separator: "\n")
  }

  /// A text on a line that is read in the direction of a language, as a rule that of the interface.
  private func inline(_ text: ReportText, in language: Language? = nil) -> String {
    let around = language ?? interface
    let inside = text.language ?? around
    // Only the first piece stands at the beginning of a line, where more is escaped than is needed.
    let pieces = text.runs.filter { !$0.text.isEmpty }.map { run in
      let (before, core, after) = run.text.betweenBlanks
      guard !core.isEmpty else { return before }
      let words = run.isMarked ? "**\(MarkdownText.escaped(core))**" : MarkdownText.escaped(core)
      let language = run.language ?? interface
      return before + (run.isCode || language == inside ? words : span(words, language)) + after
    }.joined()
    return inside == around ? pieces : span(pieces, inside)
  }

  private func span(_ text: String, _ language: Language) -> String {
    "<span \(HTMLText.attributes(language))>\(text)</span>"
  }
}

extension String {
  /// The blanks at the beginning, what stands between them, and those at the end.
  fileprivate var betweenBlanks: (String, String, String) {
    let before = prefix { $0 == " " }
    let rest = dropFirst(before.count)
    let after = rest.reversed().prefix { $0 == " " }
    return (String(before), String(rest.dropLast(after.count)), String(after))
  }
}
