import DialogueRecord

extension Comparison {
  /// The comparison as a table for spreadsheets: by theme a row a theme with the counts, share and points of every session, by
  /// lineage a row a point and the link that leads to it. What has to be said with it stands in rows of its own at the foot,
  /// told apart by the first column. The names of the columns are those of the JSON form.
  public func csv(_ words: CompareWords) -> String {
    let rows =
      switch sideBySide.axis {
      case .theme: themeRows(words)
      case .lineage: lineageRows
      }
    let width = rows.first?.count ?? 0
    return (rows + footRows(words)).map { row in
      CSV.row(row + [String](repeating: "", count: max(0, width - row.count)))
    }.joined()
  }

  private func themeRows(_ words: CompareWords) -> [[String]] {
    let sessions = years.sessions.map(\.year)
    let head = ["kind", "id", "en", "ar", "code", "status", "statusYear", "course"]
    let cells = sessions.flatMap { year in ["core", "mention", "share", "points"].map { "\(year) \($0)" } }
    return [head + cells]
      + matrix.rows.map { row in
        let status = row.course.status
        return [
          "theme", row.theme.id, row.theme.name.en, row.theme.name.ar, row.theme.code, status.name,
          status.year.map(String.init) ?? "", words.status(row.course),
        ]
          + row.cells.compactMap { $0 }.flatMap { cell in
            [
              String(cell.core.count), String(cell.mention.count), JSON.double(cell.share).text,
              (cell.core + cell.mention).joined(separator: " "),
            ]
          }
      }
  }

  private var lineageRows: [[String]] {
    let head = [
      "kind", "id", "en", "ar", "line", "year", "document", "sourceLine", "follows", "ground", "reason en", "reason ar",
      "went en", "came en", "went ar", "came ar",
    ]
    return [head]
      + chains.flatMap { chain in
        chain.nodes.flatMap { node -> [[String]] in
          let point = node.point
          let document = years.sessions.first { $0.year == node.year }?.document ?? ""
          let row = [
            "point", point.id, point.text.en, point.text.ar, chain.id, String(node.year), document,
            point.line.map(String.init) ?? "",
          ]
          let links = chain.links.filter { $0.to.id == point.id }
          return links.isEmpty ? [row] : links.map { row + linkCells($0) }
        }
      }
  }

  private func linkCells(_ link: DescentLink) -> [String] {
    let english = link.words(in: .english)
    let arabic = link.words(in: .arabic)
    return [link.from.id, link.ground.rawValue]
      + Language.allCases.reversed().map { language in
        link.steps.map { $0.reason[language] }.joined(separator: " ")
      }
      + [english.old, english.new, arabic.old, arabic.new].map { $0.changes.joined(separator: " | ") }
  }

  private func footRows(_ words: CompareWords) -> [[String]] {
    func row(_ kind: String, _ id: String, _ text: Bilingual) -> [String] { [kind, id, text.en, text.ar] }
    func row(_ kind: String, _ id: String, _ text: String) -> [String] {
      row(kind, id, words.language == .english ? Bilingual(ar: "", en: text) : Bilingual(ar: text, en: ""))
    }
    return [row("caution", "", caution.extract), row("translation", "", caution.translation)]
      + caution.genreChanges.map { row("genreChange", "\($0.from) \($0.to)", words.genreChange($0)) }
      + years.gaps.map { row("gap", $0.id, $0.text) }
      + [row("reading", "", words[.compareReading])]
      + references.map { row("reference", $0.id, Bilingual(ar: "", en: [$0.title, $0.address ?? ""].joined(separator: " "))) }
  }
}
