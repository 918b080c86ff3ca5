import DialogueRecord

extension Report {
  /// The report as plain text in logical order. A paragraph is a line, however long; a table is no wider than `width` columns,
  /// which `columns` measures.
  package func text(width: Int, columns: @escaping @Sendable (String) -> Int) -> String {
    let layout = PlainLayout(width: width, columns: columns)
    var lines = [title, ""]
    for block in blocks { lines += plain(block, layout) }
    if !notes.isEmpty { lines += ["", "── " + notesTitle] + notes.map { "- " + $0.plain } }
    // No more than one empty line between two others.
    var kept: [String] = []
    for line in lines where !line.isEmpty || kept.last?.isEmpty == false { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n") + "\n"
  }

  private func plain(_ block: ReportBlock, _ layout: PlainLayout) -> [String] {
    switch block {
    case .heading(let text, let rank): ["", rank == 2 ? "── " + text.plain : text.plain]
    case .paragraph(let text, .remark): ["  " + text.plain]
    case .paragraph(let text, _): [text.plain]
    case .table(let table): [""] + layout.lines([.columns(table.plainColumns)]) + [""]
    }
  }
}

extension ReportTable {
  /// The texts of a cell stand each in a row of its own, beside their like in the other cells.
  fileprivate var plainColumns: PlainColumns {
    let rows = rows.flatMap { row in
      (0..<max(1, row.map(\.count).max() ?? 0)).map { index in
        row.map { cell in cell.indices.contains(index) ? cell[index].plain : "" }
      }
    }
    return PlainColumns(rows: [head] + rows)
  }
}
