import DialogueComparison
import DialogueRecord

extension Comparison {
  /// The comparison as plain text in logical order, no line wider than `width` columns (20 at the least): by theme the matrix as
  /// a table and the steps from session to session, by lineage each line with its points, links and changed words. `columns`
  /// measures a text; without it every character counts one.
  package func text(
    _ words: CompareWords, languages: [Language] = Language.allCases, width: Int,
    columns: @escaping @Sendable (String) -> Int = { $0.count }
  ) -> String {
    let layout = PlainLayout(width: max(20, width), columns: columns)
    return layout.lines(plainBlocks(words, languages: languages)).joined(separator: "\n") + "\n"
  }

  /// The same before it is laid out.
  package func plainBlocks(_ words: CompareWords, languages: [Language] = Language.allCases) -> [PlainBlock] {
    CompareText(comparison: self, words: words, languages: languages).blocks
  }
}

/// Writes a comparison as plain text.
private struct CompareText {
  let comparison: Comparison
  let words: CompareWords
  let languages: [Language]

  var blocks: [PlainBlock] {
    let body =
      switch comparison.sideBySide.axis {
      case .theme: matrix + steps
      case .lineage: comparison.sideBySide.rows.flatMap(row)
      }
    return [.paragraph(words.heading(comparison))] + body + [.blank] + foot
  }

  // MARK: By theme

  private var matrix: [PlainBlock] {
    // Of years without a session there is nothing to compare, which the gaps below say.
    guard !comparison.years.sessions.isEmpty else { return [] }
    let matrix = comparison.matrix
    let table = PlainTable(
      head: PlainTable.Row(
        label: words[.compareTheme], cells: comparison.years.years.map { words.number($0.year) },
        note: words[.compareCourse]),
      rows: matrix.rows.map { row in
        PlainTable.Row(
          label: row.theme.name[words.language], cells: row.cells.map(words.cell), note: words.status(row.course))
      } + [
        PlainTable.Row(
          label: words[.comparePointsInYear], cells: matrix.totals.map { $0.map { words.number($0) } ?? "–" },
          note: "")
      ])
    return [.blank, .table(table), .blank, .paragraph(words.legend)]
  }

  private var steps: [PlainBlock] {
    guard !comparison.steps.isEmpty else { return [] }
    return [.blank, .paragraph(words[.compareSteps])]
      + comparison.steps.flatMap { step in
        [.blank, .paragraph(words.step(step))]
          + words.groups(step).map { .paragraph($0.themes, prefix: "  " + $0.status + ": ") }
      }
  }

  // MARK: By line of descent

  private func row(_ row: SideBySide.Row) -> [PlainBlock] {
    let status = words.status(of: row).map { " (\($0))" } ?? ""
    var blocks: [PlainBlock] = [.blank, .paragraph(words.name(row.subject) + status)]
    if case .lineage(let lineage) = row.subject {
      blocks += languages.map { .paragraph(lineage.summary[$0], prefix: "  ", $0) }
    }
    for (year, cell) in zip(comparison.years.years, row.cells) {
      guard let session = year.session else { continue }
      for entry in cell ?? [] {
        let source = entry.id + " · " + words.source(session.document, line: entry.point.line)
        blocks.append(.paragraph(source, prefix: "  " + words.number(session.year) + "  "))
        blocks += languages.map { .paragraph(entry.point.text[$0], prefix: "        ", $0) }
      }
    }
    blocks += words.silence(row, comparison.years).map { .paragraph($0, prefix: "  ") }
    return blocks + row.links.flatMap(link)
  }

  private func link(_ link: DescentLink) -> [PlainBlock] {
    let diffs = link.words(in: languages)
    var blocks: [PlainBlock] = [
      .paragraph(words.link(link, diffs), prefix: link.ground == .textual ? "  ── " : "  ┄┄ ")
    ]
    for language in languages {
      blocks += link.steps.map { .paragraph($0.reason[language], prefix: "     ", language) }
      guard let diff = diffs[language] else { continue }
      for (phrase, side) in [(ComparePhrase.compareWent, diff.old), (.compareCame, diff.new)]
      where !side.changes.isEmpty {
        blocks.append(
          .paragraph(side.changes.joined(separator: " | "), prefix: "     " + words[phrase] + ": ", language))
      }
    }
    return blocks
  }

  // MARK: What has to be said

  private var foot: [PlainBlock] {
    var blocks: [PlainBlock] = [.paragraph(words[.compareKeepInMind])]
    func say(_ text: String, _ language: Language? = nil) { blocks.append(.paragraph(text, prefix: "  - ", language)) }
    for language in languages { say(comparison.caution.extract[language], language) }
    for note in words.notes(comparison) { say(note) }
    for gap in comparison.years.gaps {
      for language in languages { say(words.gap(gap, in: language), language) }
    }
    for language in languages { say(comparison.caution.translation[language], language) }
    blocks += [.blank, .paragraph(words[.compareSources])]
    for session in comparison.years.sessions {
      let heading = session.statement.heading
      for language in languages {
        say("\(heading.text[language]) (\(words.source(of: session)))", language)
      }
    }
    for reference in comparison.references {
      say("\(reference.id): \(Citation(reference, in: words.language).text(.plain))")
    }
    return blocks
  }
}
