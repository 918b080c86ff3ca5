import DialogueComparison
import DialogueRecord

extension Comparison {
  /// The comparison as a table: by theme a row a theme with the counts, share and points of every session, by lineage a row
  /// a line, below it one a point and a link that leads to it, points of no line last. A year without a session has a column that says so. What has
  /// to be said with it stands in rows of its own at the foot, told apart by the first column. The names of the
  /// columns are those of the JSON form.
  /// `rows` are those of the matrix, as a rule all.
  package func csv(_ words: CompareWords, rows: [ThemeMatrix.Row]? = nil) -> CSV {
    var table =
      switch sideBySide.axis {
      case .theme: themeTable(words, rows ?? matrix.rows)
      case .lineage: lineageTable
      }
    table.rows += footRows(words)
    return table
  }

  private func themeTable(_ words: CompareWords, _ rows: [ThemeMatrix.Row]) -> CSV {
    let head = [
      "kind", "id", "en", "ar", "code", "status", "statusYear", "sessions core", "sessions mention", "course",
    ]
    let cells = years.years.flatMap { year in
      year.session == nil ? [year.id] : ["core", "mention", "share", "points"].map { year.id + " " + $0 }
    }
    return CSV(
      header: head + cells,
      rows: rows.map { row in
        let course = row.course
        let names: [CSV.Field] = [
          "theme", .code(row.theme.id), .text(row.theme.name.en), .text(row.theme.name.ar), .text(row.theme.code),
        ]
        return names + fields(course) + [.text(words.status(course))]
          + row.cells.flatMap { cell in cell.map(fields) ?? [.text(words[.compareNoneHeld])] }
      })
  }

  /// The status among the years compared, and the years of the whole record that bear it out.
  private func fields(_ course: Course) -> [CSV.Field] {
    [
      course.status.map { .text($0.kind.rawValue) } ?? .empty, course.status?.year.map(CSV.Field.number) ?? .empty,
      .codes(course.core.map(String.init)), .codes(course.mention.map(String.init)),
    ]
  }

  private func fields(_ cell: ThemeMatrix.Cell) -> [CSV.Field] {
    [
      .number(cell.core.count), .number(cell.mention.count), .decimal(cell.share),
      .codes(cell.core + cell.mention),
    ]
  }

  private var lineageTable: CSV {
    var table = CSV(header: [
      "kind", "id", "en", "ar", "status", "statusYear", "sessions core", "sessions mention", "line", "year", "document",
      "sourceLine", "follows", "ground", "reason en", "reason ar",
      "went en", "came en", "went ar", "came ar", "rewordedThroughout en", "rewordedThroughout ar",
    ])
    for row in sideBySide.rows {
      let linksTo = Dictionary(grouping: row.links, by: \.to.id)
      if let chain = chains.first(where: { $0.lineage.id == row.id }) {
        let name = chain.lineage.name
        table.rows.append(["line", .code(row.id), .text(name.en), .text(name.ar)] + fields(chain.course))
      }
      for (year, cell) in zip(years.years, row.cells) {
        guard let session = year.session, let cell else { continue }
        for entry in cell {
          let point: [CSV.Field] = [
            "point", .code(entry.id), .text(entry.point.text.en), .text(entry.point.text.ar),
            .empty, .empty, .empty, .empty, row.subject == .noLine ? .empty : .code(row.id), .number(session.year),
            .code(session.document),
            entry.point.line.map(CSV.Field.number) ?? .empty,
          ]
          table.rows += linksTo[entry.id].map { links in links.map { point + fields($0) } } ?? [point]
        }
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
    let reworded = [english, arabic].map { String($0.isRewordedThroughout) }
    return [.code(link.from.id), .text(link.ground.rawValue)] + (reasons + changes + reworded).map(CSV.Field.text)
  }

  func footRows(_ words: CompareWords) -> [[CSV.Field]] {
    func row(_ kind: String, _ codes: [String], _ text: Bilingual) -> [CSV.Field] {
      [.text(kind), .codes(codes), .text(text.en), .text(text.ar)]
    }
    func own(_ text: String) -> Bilingual {
      words.language == .english ? Bilingual(ar: "", en: text) : Bilingual(ar: text, en: "")
    }
    return [row("caution", [], caution.extract), row("translation", [], caution.translation)]
      + caution.genreChanges.map {
        row("genreChange", [String($0.from), String($0.to)], own(words.genreChange($0)))
      }
      + years.gaps.map { row("gap", [$0.id], $0.text) }
      + [row("reading", [], own(words[.compareReading]))]
      + references.map { reference in
        let citation = Bilingual(
          ar: Citation(reference, in: .arabic).text(.plain), en: Citation(reference, in: .english).text(.plain))
        return row("reference", [reference.id], citation)
      }
  }
}
