import DialogueRecord

extension Report {
  /// The report as one HTML file that needs no other, well-formed as XML too: every text in an element of its language and
  /// direction, the rest in those of the interface.
  package func html(_ interface: Language) -> String {
    let writer = ReportHTML(interface: interface)
    let foot =
      notes.isEmpty
      ? []
      : ["<footer>", writer.element("h2", ReportText(notesTitle))] + notes.map { writer.element("p", $0) }
        + ["</footer>"]
    let page = HTMLText.page(
      title, interface, style: CompareHTMLStyle.sheet + "\n" + DossierHTMLStyle.sheet,
      blocks.flatMap(writer.lines) + foot)
    return page.joined(separator: "\n") + "\n"
  }
}

/// Writes the pieces of a report as HTML. Every block has its direction itself, since a word processor does not hand down that of
/// what is around it.
private struct ReportHTML {
  let interface: Language

  func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .heading(let text, let rank): [element("h\(rank)", text)]
    case .paragraph(let text, .plain): [element("p", text)]
    case .paragraph(let text, .text(let ground)): [element("p", text, ground?.rawValue)]
    case .paragraph(let text, .remark): [element("p", text, "source")]
    case .table(let table): self.table(table)
    }
  }

  func element(_ name: String, _ text: ReportText, _ kind: String? = nil) -> String {
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(kind) \(HTMLText.block(text.language ?? interface))>\(inline(text))</\(name)>"
  }

  private func table(_ table: ReportTable) -> [String] {
    let head = table.head.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }
    let rows = table.rows.flatMap { row in
      ["<tr>"]
        + row.enumerated().map { index, cell in
          let kind = table.numbers.contains(index) ? " class=\"cell\"" : ""
          let isLine = cell.count == 1 && (cell[0].language ?? interface) == interface
          return "<td\(kind)>" + (isLine ? inline(cell[0]) : cell.map { element("p", $0) }.joined()) + "</td>"
        } + ["</tr>"]
    }
    return ["<div class=\"table\">", "<table dir=\"\(interface == .arabic ? "rtl" : "ltr")\">", "<thead>", "<tr>"]
      + head
      + ["</tr>", "</thead>", "<tbody>"] + rows + ["</tbody>", "</table>", "</div>"]
  }

  private func inline(_ text: ReportText) -> String {
    let around = text.language ?? interface
    return text.runs.filter { !$0.text.isEmpty }.map { run in
      let words = run.isMarked ? "<b>\(HTMLText.escaped(run.text))</b>" : HTMLText.escaped(run.text)
      if run.isCode { return around == .arabic ? "<bdi dir=\"ltr\">\(words)</bdi>" : words }
      let language = run.language ?? interface
      return language == around ? words : "<bdi \(HTMLText.attributes(language))>\(words)</bdi>"
    }.joined()
  }
}
