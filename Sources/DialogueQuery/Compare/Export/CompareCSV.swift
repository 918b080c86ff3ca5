import DialogueRecord

extension Comparison {
  /// The comparison as a table for spreadsheets: by theme a row a theme with the counts, share and points of every session, by
  /// lineage a row a point and the link that leads to it. What has to be said with it stands in rows of its own at the foot,
  /// told apart by the first column. The names of the columns are those of the JSON form.
  public func csv(_ words: CompareWords) -> CSV {
    var table =
      switch sideBySide.axis {
      case .theme: themeTable(words)
      case .lineage: lineageTable
      }
    table.rows += footRows(words)
    return table
  }

  private func themeTable(_ words: CompareWords) -> CSV {
    let head = ["kind", "id", "en", "ar", "code", "status", "statusYear", "course"]
    let cells = years.sessions.flatMap { session in
      ["core", "mention", "share", "points"].map { session.id + " " + $0 }
    }
    return CSV(
      header: head + cells,
      rows: matrix.rows.map { row in
        let status = row.course.status
        let names: [CSV.Field] = [
          "theme", .text(row.theme.id), .text(row.theme.name.en), .text(row.theme.name.ar), .text(row.theme.code),
          .text(status.name), status.year.map(CSV.Field.number) ?? .empty, .text(words.status(row.course)),
        ]
        return names + row.cells.compactMap { $0 }.flatMap(fields)
      })
  }

  private func fields(_ cell: ThemeMatrix.Cell) -> [CSV.Field] {
    [
      .number(cell.core.count), .number(cell.mention.count), .decimal(cell.share),
      .text((cell.core + cell.mention).joined(separator: " ")),
    ]
  }

  private var lineageTable: CSV {
    var table = CSV(header: [
      "kind", "id", "en", "ar", "line", "year", "document", "sourceLine", "follows", "ground", "reason en", "reason ar",
      "went en", "came en", "went ar", "came ar",
    ])
    let documents = Dictionary(years.sessions.map { ($0.year, $0.document) }) { first, _ in first }
    for chain in chains {
      let linksTo = Dictionary(grouping: chain.links, by: \.to.id)
      for node in chain.nodes {
        let point = node.point
        let row: [CSV.Field] = [
          "point", .text(point.id), .text(point.text.en), .text(point.text.ar), .text(chain.id), .number(node.year),
          .text(documents[node.year] ?? ""), point.line.map(CSV.Field.number) ?? .empty,
        ]
        table.rows += linksTo[point.id].map { links in links.map { row + fields($0) } } ?? [row]
      }
    }
    return table
  }

  private func fields(_ link: DescentLink) -> [CSV.Field] {
    let english = link.words(in: .english)
    let arabic = link.words(in: .arabic)
    let reasons = [Language.english, .arabic].map { language in
      link.steps.map { $0.reason[language] }.joined(separator: " ")
    }
    let changes = [english.old, english.new, arabic.old, arabic.new].map { $0.changes.joined(separator: " | ") }
    return ([link.from.id, link.ground.rawValue] + reasons + changes).map(CSV.Field.text)
  }

  private func footRows(_ words: CompareWords) -> [[CSV.Field]] {
    func row(_ kind: String, _ id: String, _ text: Bilingual) -> [CSV.Field] {
      [kind, id, text.en, text.ar].map(CSV.Field.text)
    }
    func own(_ text: String) -> Bilingual {
      words.language == .english ? Bilingual(ar: "", en: text) : Bilingual(ar: text, en: "")
    }
    return [row("caution", "", caution.extract), row("translation", "", caution.translation)]
      + caution.genreChanges.map { row("genreChange", "\($0.from) \($0.to)", own(words.genreChange($0))) }
      + years.gaps.map { row("gap", $0.id, $0.text) }
      + [row("reading", "", own(words[.compareReading]))]
      + references.map { row("reference", $0.id, Bilingual(ar: "", en: $0.citation)) }
  }
}

extension Reference {
  /// The title and, where one is known, the address.
  var citation: String {
    [title, address].compactMap { $0 }.joined(separator: ", ")
  }
}
