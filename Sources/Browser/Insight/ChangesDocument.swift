import DialogueComparison
import DialogueExport
import DialogueInsight
import DialogueRecord
import Screen

// What changed from one session to another: a paragraph, a table, and the lines of descent with the words that went and came.

extension DocumentBuilder {
  /// The page of two sessions.
  mutating func addChanges(from: Int, to: Int) {
    guard let changes = SessionChanges(record, from: from, to: to) else { return }
    addSummary(of: changes, Anchor(id: "summary"))
    addBlank()
    addCautions(of: changes)
    addBlank()
    addThemes(of: changes)
    addRule(.changesAlongLines)
    let lines = changes.lines(of: record)
    if lines.isEmpty { add(.paragraph(catalogue[.changesNoLine], catalogue.direction, .dim)) }
    for link in lines.flatMap(\.links) { addLink(link) }
    addTranslationNotice()
  }

  /// What an extract can tell, where the kind of document changes, which years between had no session, and whose reading it is.
  private mutating func addCautions(of changes: SessionChanges) {
    let between = record.gaps.map(\.year).filter { $0 > changes.from.year && $0 < changes.to.year }
    if !between.isEmpty {
      let words = catalogue.text(.noSessionBetween, ["years": catalogue.enumeration(of: between)])
      add(.paragraph(words, catalogue.direction, .dim))
    }
    for caution in catalogue.compareWords.cautions(changes.caution(of: record)) {
      add(.paragraph(caution, catalogue.direction, .caution))
    }
    add(.paragraph(catalogue[.compareReading], catalogue.direction, .inferred))
  }

  /// The change in a few sentences, each kind of it with its themes.
  mutating func addSummary(of changes: SessionChanges, _ anchor: Anchor) {
    add(.paragraph(catalogue.summary(of: changes), catalogue.direction, .text), anchor)
  }

  private mutating func addThemes(of changes: SessionChanges) {
    let words = catalogue.compareWords
    addTable(
      [
        Table.Column(head: catalogue[.theme], least: Table.leastOfNames),
        Table.Column(head: catalogue.number(changes.from.year), align: .center),
        Table.Column(head: catalogue.number(changes.to.year), align: .center),
        Table.Column(head: catalogue[.whatChanges], least: Table.leastOfNames),
      ],
      changes.entries.map { entry in
        let change = catalogue.words(of: entry)
        return Entry(
          "theme-\(entry.id)", to: .subject(.theme(entry.theme.code)),
          [
            cell(entry.theme.name[settings.language], .link), count(entry.earlier, words), count(entry.later, words),
            cell(change, entry.change == .kept ? .dim : .text),
          ])
      })
    if changes.entries.contains(where: { !$0.earlier.mention.isEmpty || !$0.later.mention.isEmpty }) {
      add(.paragraph(words.cellsLegend, catalogue.direction, .dim))
    }
    if showsSigns, changes.entries.contains(where: { $0.earlier.isEmpty || $0.later.isEmpty }) {
      add(.paragraph("· " + catalogue[.noneHere], catalogue.direction, .dim))
    }
  }

  /// How many points of a session have a theme, as the comparison writes it.
  private func count(_ cell: ThemeMatrix.Cell, _ words: CompareWords) -> TableRow.Cell {
    // Of no language: in Arabic a sign before a digit would be drawn behind it.
    TableRow.Cell(
      text: code(words.cell(cell), cell.core.isEmpty ? .dim : .text), spoken: cell.isEmpty ? catalogue[.noneHere] : nil)
  }

  /// A link of a line of descent: which point follows which and on what ground, why, and the words that went and came.
  mutating func addLink(_ link: DescentLink) {
    let words = catalogue.compareWords
    let anchor = Anchor(
      id: "line-\(link.line)-\(link.to.id)", target: .subject(.node(line: link.line, point: link.to.id)))
    let role: Role = link.ground == .textual ? .stated : .inferred
    addBlank()
    add(
      .flow([
        code(DocumentBuilder.linkSign, .marker), span(lineName(link.line, record), .link),
        span("  " + words.link(link, link.words(in: settings.texts.languages)), role),
      ]), anchor)
    for step in link.steps {
      add(.paragraph(step.reason[settings.language], catalogue.direction, .text), anchor, indent: 2)
    }
    for language in settings.texts.languages { addWords(of: link.words(in: language), language, anchor) }
  }

  /// The words that went and those that came, where not all was reworded.
  private mutating func addWords(of diff: WordDiff, _ language: Language, _ anchor: Anchor) {
    for (phrase, side, role) in [(Phrase.compareWent, diff.old, Role.went), (.compareCame, diff.new, .came)]
    where !side.changes.isEmpty {
      let changes = side.changes.enumerated().flatMap { place, text -> [StyledText] in
        let words = StyledText(text, style(role), direction: language.direction)
        return place == 0 ? [words] : [span("  ·  ", .dim), words]
      }
      add(.flow([span(catalogue[phrase] + "  ", .dim)] + changes), anchor, indent: 2)
    }
  }
}

extension Catalogue {
  /// What changed between two sessions, as sentences.
  func summary(of changes: SessionChanges) -> String {
    let sentences = SessionChanges.Change.allCases.compactMap { change -> String? in
      let entries = changes.entries(change)
      guard !entries.isEmpty else { return nil }
      let names = entries.map { entry in
        let name = entry.theme.name[language]
        let more = otherYears(of: entry)
        return more.isEmpty ? name : "\(name) (\(more.joined(separator: self[.comma] + " ")))"
      }
      return text(
        change.sentence,
        ["count": number(entries.count), "themes": names.joined(separator: " · "), "from": number(changes.from.year)])
    }
    return sentences.joined(separator: " ")
  }

  /// The change in numbers alone: `new 4, returned 2`.
  func counts(of changes: SessionChanges) -> String {
    SessionChanges.Change.allCases.map { "\(compareWords.shortName(of: $0)) \(number(changes.entries($0).count))" }
      .joined(separator: self[.comma] + " ")
  }

  /// What became of a theme.
  func words(of entry: SessionChanges.Entry) -> String {
    let mention = entry.change == .dropped && !entry.later.mention.isEmpty ? [self[.stillMentioned]] : []
    let parts = [compareWords.name(of: entry.change)] + mention + otherYears(of: entry)
    return parts.joined(separator: self[.comma] + " ")
  }

  /// The sessions that are not compared and first have what is new, or again what is dropped.
  private func otherYears(of entry: SessionChanges.Entry) -> [String] {
    [(Phrase.firstIn, entry.first), (.backAgain, entry.back)].compactMap { phrase, year in
      year.map { text(phrase, ["year": number($0)]) }
    }
  }
}

extension SessionChanges.Change {
  /// The sentence that names its themes.
  fileprivate var sentence: Phrase {
    switch self {
    case .new: .changeNewSentence
    case .returned: .changeReturnedSentence
    case .kept: .changeKeptSentence
    case .dropped: .changeDroppedSentence
    }
  }
}
