import BidiText
import DialogueRecord
import DialogueSearch
import Screen

// Hits on the search screen: where each stands, how it was found, and its texts with the words marked.

extension Drawing {
  /// The hits that fit, with the selected one among them.
  mutating func hits(_ results: SearchResults, in rect: Rect) {
    let list = HitRows(results.hits, lines: state.hitRows - 1, hasHeadings: rect.rows >= 8)
    let top = list.top(showing: state.search.selected, in: rect.rows)
    for (offset, entry) in list.rows.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      switch entry {
      case .blank: break
      case .heading(let kind):
        let count = interface.number(results.countByKind[kind] ?? 0)
        canvas.spans(
          [span(interface[kind.heading], .heading), span(" " + count, .dim)], column: rect.column + 1, row: row,
          width: rect.columns - 2)
      case .line(let place, let line):
        draw(
          results.hits[place], line: line,
          Rect(column: rect.column + 2, row: row, columns: rect.columns - 3, rows: 1))
        guard place == state.search.selected, !state.search.isTyping else { continue }
        canvas.symbol("▌", column: rect.column, row: row, style(.marker))
        if line == 0 { canvas.setCursor(column: rect.column + 2, row: row) }
      }
    }
    scrollSign(list.rows.count - 1, top, beside: rect, isFocused: true)
  }

  private mutating func draw(_ hit: Hit, line: Int, _ rect: Rect) {
    guard line > 0 else {
      canvas.spans(head(hit), column: rect.column, row: rect.row, width: rect.columns)
      return
    }
    let languages = state.settings.texts.languages.sorted { $0 == interface.language && $1 != interface.language }
    guard let text = hit.texts.first, languages.indices.contains(line - 1) else { return }
    let language = languages[line - 1]
    let marks =
      text.matches[language].map { Highlight($0.part, style(.hit)) }
      + text.counterparts[language].map { Highlight($0.part, style(.counterpart)) }
    let snippet = snippet(text.text[language], marks, language.direction, width: rect.columns)
    canvas.text(
      snippet.text, direction: language.direction, column: rect.column, row: rect.row, width: rect.columns,
      align: .natural, highlights: snippet.marks)
  }

  /// Where the hit stands and how it answers.
  private func head(_ hit: Hit) -> [Span] {
    var spans = [Span(hit.id, style(.title))]
    if let through = hit.through {
      spans.append(span("  " + interface.words(through), .inferred))
    } else if let tier = hit.tier {
      spans.append(span("  " + interface[tier.phrase], .theme))
    }
    if let name = name(of: hit) { spans.append(span("  " + name, .dim)) }
    return spans
  }

  private func name(of hit: Hit) -> String? {
    switch state.record.thing(hit.target) {
    case .organization(let organization): words(organization.acronym)
    case .passage(let passage): state.record.session(of: passage.id).map { words($0.statement.heading.text) }
    default: nil
    }
  }

  /// As much of a text as fits, from a little before the first word that answers.
  private func snippet(
    _ text: String, _ marks: [Highlight], _ direction: BaseDirection, width: Int
  ) -> (text: String, marks: [Highlight]) {
    guard let first = marks.first, canvas.measure(text, direction: direction) > width else { return (text, marks) }
    let scalars = Array(text.unicodeScalars)
    var start = max(0, first.range.upperBound - width * 2 / 3)
    while start > 0, start < first.range.lowerBound, scalars[start - 1] != " " { start += 1 }
    guard start > 0 else { return (text, marks) }
    var cut = String.UnicodeScalarView("… ".unicodeScalars)
    cut.append(contentsOf: scalars[start...])
    return (
      String(cut),
      marks.filter { $0.range.lowerBound >= start }.map {
        Highlight($0.range.lowerBound - start + 2..<$0.range.upperBound - start + 2, $0.style)
      }
    )
  }
}

extension HitKind {
  /// Where in the record it is.
  public var phrase: Phrase {
    switch self {
    case .statements: .kindOfStatement
    case .about: .preamble
    case .sessions: .kindSession
    case .members: .kindOrganization
    case .groups: .workingGroup
    case .glossary: .kindTerm
    case .notes: .kindOfNote
    }
  }
}

extension HitKind {
  /// What stands over the hits of a kind.
  var heading: Phrase {
    switch self {
    case .statements: .hitsInStatements
    case .about: .preamble
    case .sessions: .hitsOnSessions
    case .members: .paneMembers
    case .groups: .paneGroups
    case .glossary: .hitsInGlossary
    case .notes: .hitsInNotes
    }
  }
}

extension Tier {
  /// How it answers.
  public var phrase: Phrase {
    switch self {
    case .exact: .tierExact
    case .folded: .tierFolded
    case .stem: .tierStem
    case .particle: .tierParticle
    case .plural: .tierPlural
    case .substring: .tierSubstring
    case .typo: .tierTypo
    case .commonStem: .tierCommonStem
    }
  }
}
