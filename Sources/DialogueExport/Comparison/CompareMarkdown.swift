import DialogueComparison
import DialogueRecord

extension Comparison {
  /// The comparison as Markdown (CommonMark with tables): by theme the matrix, the steps and each theme's points, by lineage each
  /// line with its points, links and changed words. Nothing of the texts is taken for a mark; Arabic stands in blocks of its
  /// own direction.
  package func markdown(_ words: CompareWords, languages: [Language] = Language.allCases) -> String {
    let writer = CompareMarkdown(comparison: self, words: words, languages: languages)
    return writer.blocks.joined(separator: "\n\n") + "\n"
  }
}

/// Writes a comparison as blocks of Markdown.
private struct CompareMarkdown {
  let comparison: Comparison
  let words: CompareWords
  let languages: [Language]

  var blocks: [String] {
    let side = comparison.sideBySide
    let cautions = languages.map { block("> " + escaped(comparison.caution.extract[$0]), $0) }
    let title = ["# " + escaped(words.heading(comparison))] + cautions
    let body = side.axis == .theme ? matrix + steps : []
    let heading = words[side.axis == .theme ? .comparePoints : .compareLineages]
    return title + body + (side.rows.isEmpty ? [] : ["## " + escaped(heading)]) + side.rows.flatMap(row) + foot
  }

  /// A block in its own direction, where that is not the interface's.
  private func block(_ text: String, _ language: Language) -> String {
    language == words.language ? text : MarkdownText.block(text, language)
  }

  // MARK: By theme

  private var matrix: [String] {
    // Of years without a session there is nothing to compare, which the gaps below say.
    guard !comparison.years.sessions.isEmpty else { return [] }
    let matrix = comparison.matrix
    let head =
      [words[.compareTheme]] + comparison.years.years.map { words.number($0.year) } + [words[.compareCourse]]
    let totals = [words[.comparePointsInYear]] + matrix.totals.map { $0.map { words.number($0) } ?? "–" } + [""]
    let rule = ["---"] + comparison.years.years.map { _ in "--:" } + ["---"]
    let rows = matrix.rows.map { row in
      [row.theme.name[words.language]] + row.cells.map(words.cell) + [words.status(row.course)]
    }
    let lines = [line(head.map(escaped)), line(rule)] + (rows + [totals]).map { line($0.map(escaped)) }
    return ["## " + escaped(words[.compareThemes]), lines.joined(separator: "\n"), escaped(words.legend)]
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private var steps: [String] {
    guard !comparison.steps.isEmpty else { return [] }
    return ["## " + escaped(words[.compareSteps])]
      + comparison.steps.flatMap { step in
        let items = words.groups(step).map { "- **\(escaped($0.status))**: \(escaped($0.themes))" }
        return ["### " + escaped(words.step(step))] + (items.isEmpty ? [] : [items.joined(separator: "\n")])
      }
  }

  // MARK: A theme or a line of descent

  private func row(_ row: SideBySide.Row) -> [String] {
    var blocks = ["### " + escaped(words.name(row.subject))]
    if let status = words.status(of: row) { blocks.append("*\(escaped(status))*") }
    if case .lineage(let lineage) = row.subject {
      blocks += languages.map { block(escaped(lineage.summary[$0]), $0) }
    }
    for (year, cell) in zip(comparison.years.years, row.cells) {
      guard let session = year.session, let cell, !cell.isEmpty else { continue }
      blocks.append("#### " + escaped(words.number(session.year)))
      for entry in cell { blocks += point(entry, session) }
    }
    return blocks + words.silence(row, comparison.years).map(escaped) + row.links.flatMap(link)
  }

  private func point(_ entry: SideBySide.Entry, _ session: Session) -> [String] {
    let mention = entry.isMention ? " · " + words[.compareMention] : ""
    let source = words.source(session.document, line: entry.point.line)
    return ["**\(escaped(entry.id))** · \(escaped(source + mention))"]
      + languages.map { block("> " + escaped(entry.point.text[$0]), $0) }
  }

  private func link(_ link: DescentLink) -> [String] {
    let diffs = link.words(in: languages)
    return [escaped(words.link(link, diffs))]
      + languages.map { language in
        let reasons = link.steps.map { "- " + escaped($0.reason[language]) }
        let changes = [(ComparePhrase.compareWent, diffs[language]?.old), (.compareCame, diffs[language]?.new)]
          .map { ($0, $1?.changes ?? []) }.filter { !$1.isEmpty }
          .map { "- **\(escaped(words[$0]))**: \(escaped($1.joined(separator: " | ")))" }
        return block((reasons + changes).joined(separator: "\n"), language)
      }
  }

  // MARK: What has to be said

  private var foot: [String] {
    let notes = words.notes(comparison).map { "- " + escaped($0) }
    let gaps = comparison.years.gaps.flatMap { gap in languages.map { "- " + escaped(words.gap(gap, in: $0)) } }
    let translation = languages.map { "- " + escaped(comparison.caution.translation[$0]) }
    let statements = comparison.years.sessions.flatMap { session in
      let heading = session.statement.heading
      return languages.map {
        "- " + escaped("\(heading.text[$0]) (\(words.source(of: session)))")
      }
    }
    let references = comparison.references.map {
      "- " + escaped("\($0.id): \(Citation($0, in: words.language).text(.plain))")
    }
    return [
      "## " + escaped(words[.compareKeepInMind]), (notes + gaps + translation).joined(separator: "\n"),
      "## " + escaped(words[.compareSources]), (statements + references).joined(separator: "\n"),
    ]
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
