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
    let writer = CompareText(
      comparison: self, words: words, languages: languages,
      layout: PlainLayout(width: max(20, width), columns: columns))
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes a comparison as plain text.
private struct CompareText {
  let comparison: Comparison
  let words: CompareWords
  let languages: [Language]
  let layout: PlainLayout

  var lines: [String] {
    let body =
      switch comparison.sideBySide.axis {
      case .theme: matrix + steps
      case .lineage: comparison.sideBySide.rows.flatMap(row)
      }
    return layout.lines(words.heading(comparison)) + body + [""] + foot
  }

  // MARK: By theme

  private var matrix: [String] {
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
    return [""] + table.lines(layout) + [""] + layout.lines(words.legend)
  }

  private var steps: [String] {
    guard !comparison.steps.isEmpty else { return [] }
    return [""] + layout.lines(words[.compareSteps])
      + comparison.steps.flatMap { step in
        words.groups(step).reduce(into: [""] + layout.lines(words.step(step))) { lines, group in
          lines += layout.lines(group.themes, prefix: "  " + group.status + ": ")
        }
      }
  }

  // MARK: By line of descent

  private func row(_ row: SideBySide.Row) -> [String] {
    let status = words.status(of: row).map { " (\($0))" } ?? ""
    var lines = [""] + layout.lines(words.name(row.subject) + status)
    if case .lineage(let lineage) = row.subject {
      for language in languages { lines += layout.lines(lineage.summary[language], prefix: "  ") }
    }
    for (year, cell) in zip(comparison.years.years, row.cells) {
      guard let session = year.session else { continue }
      for entry in cell ?? [] {
        let source = entry.id + " · " + words.source(session.document, line: entry.point.line)
        lines += layout.lines(source, prefix: "  " + words.number(session.year) + "  ")
        for language in languages { lines += layout.lines(entry.point.text[language], prefix: "        ") }
      }
    }
    for sentence in words.silence(row, comparison.years) { lines += layout.lines(sentence, prefix: "  ") }
    return lines + row.links.flatMap(link)
  }

  private func link(_ link: DescentLink) -> [String] {
    let diffs = link.words(in: languages)
    var lines = layout.lines(words.link(link, diffs), prefix: link.ground == .textual ? "  ── " : "  ┄┄ ")
    for language in languages {
      for step in link.steps { lines += layout.lines(step.reason[language], prefix: "     ") }
      guard let diff = diffs[language] else { continue }
      for (phrase, side) in [(ComparePhrase.compareWent, diff.old), (.compareCame, diff.new)]
      where !side.changes.isEmpty {
        lines += layout.lines(side.changes.joined(separator: " | "), prefix: "     " + words[phrase] + ": ")
      }
    }
    return lines
  }

  // MARK: What has to be said

  private var foot: [String] {
    var lines = layout.lines(words[.compareKeepInMind])
    func say(_ text: String) { lines += layout.lines(text, prefix: "  - ") }
    for language in languages { say(comparison.caution.extract[language]) }
    for note in words.notes(comparison) { say(note) }
    for gap in comparison.years.gaps {
      for language in languages { say(words.gap(gap, in: language)) }
    }
    for language in languages { say(comparison.caution.translation[language]) }
    lines += [""] + layout.lines(words[.compareSources])
    for session in comparison.years.sessions {
      let heading = session.statement.heading
      for language in languages {
        say("\(heading.text[language]) (\(words.source(of: session)))")
      }
    }
    for reference in comparison.references {
      say("\(reference.id): \(Citation(reference, in: words.language).text(.plain))")
    }
    return lines
  }
}
