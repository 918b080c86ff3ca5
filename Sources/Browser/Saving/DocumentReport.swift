import BidiText
import DialogueExport
import DialogueRecord
import Screen

/// A document of the reader as the pieces of a report: a sibling of `PlainDocument`.
struct DocumentReport {
  private let content: [Block]
  private let languages: [Language]
  private let base: BaseDirection
  private let record: Record

  /// What a builder has built.
  init(_ blocks: [Block], _ context: Context) {
    content = blocks
    languages = context.settings.texts.languages
    base = context.catalogue.direction
    record = context.record
  }

  /// The pieces, in the order of the document.
  var blocks: [ReportBlock] {
    content.indices.flatMap { index -> [ReportBlock] in
      if let rows = content.table(at: index) { return [.table(table(rows))] }
      let before = index == 0 ? nil : content[index - 1].anchor?.id
      return blocks(of: content[index], beginsPassage: isPassage(content[index]) && content[index].anchor?.id != before)
    }
  }

  private func isPassage(_ block: Block) -> Bool { block.anchor.map { record.hasPassage($0.id) } == true }

  private func blocks(of block: Block, beginsPassage: Bool) -> [ReportBlock] {
    switch block.content {
    // The table of a row stands where its head does.
    case .blank, .row: return []
    case .rule(let title): return [.heading(ReportText(title), rank: 2)]
    case .flow(let spans):
      let text = text(spans)
      return [beginsPassage ? .heading(text, rank: 3) : .paragraph(text, isPassage(block) ? .remark : .plain)]
    case .paragraph(let text, let direction, let role):
      return [.paragraph(ReportText(text, direction.language), role == .text ? .plain : .remark)]
    case .parallel(let text, let role, _):
      return languages.map { language in
        let text = ReportText(text[language], language)
        if role == .heading || role == .title { return .heading(text, rank: 2) }
        return .paragraph(text, .text(isPassage(block) ? .stated : nil))
      }
    case .fact(let label, let texts, let source):
      // Where it comes from stands behind it: a report has no column for that.
      return texts.enumerated().map { place, fact in
        let source = place == texts.count - 1 ? [ReportText.Run("  ")] + text(source).runs : []
        let runs = [ReportText.Run(label + ": "), ReportText.Run(fact.text, fact.language)]
        return .paragraph(ReportText(runs + source))
      }
    }
  }

  private func table(_ rows: [TableRow]) -> ReportTable {
    let columns = rows.first?.table.columns ?? []
    let numbers = columns.indices.filter { columns[$0].align == .trailing }
    return ReportTable(
      head: columns.map(\.head),
      rows: rows.dropFirst().map { $0.cells.map { [ReportText([run($0.text, saying: $0.words)])] } },
      numbers: numbers.first.flatMap { first in numbers.last.map { first..<$0 + 1 } } ?? 0..<0)
  }

  /// Stretches as they follow each other, without the sign of an entry and the blanks at the end.
  private func text(_ spans: [StyledText]) -> ReportText {
    var spans = spans
    if spans.first?.text == DocumentBuilder.linkSign { spans.removeFirst() }
    while let last = spans.last, last.text.allSatisfy({ $0 == " " }) { spans.removeLast() }
    if let last = spans.last?.text {
      spans[spans.count - 1].text = String(last.reversed().drop { $0 == " " }.reversed())
    }
    return ReportText(spans.map(run))
  }

  private func run(_ span: StyledText) -> ReportText.Run { run(span, saying: span.text) }

  /// A stretch, with the words that are said for it.
  private func run(_ span: StyledText, saying words: String) -> ReportText.Run {
    guard span.direction != base else { return ReportText.Run(words) }
    let isCode = span.direction == .leftToRight && !words.contains(where: \.isLetter)
    return ReportText.Run(words, span.direction.language, isCode: isCode)
  }
}

extension Context {
  /// The same in both languages and with all details, whatever was chosen.
  var whole: Context {
    var settings = settings
    settings.texts = .both
    settings.showsDetails = true
    settings.showsSourceReadings = false
    return Context(
      record: record, families: families, catalogue: catalogue, catalogues: catalogues, settings: settings, size: size,
      marked: marked, desk: desk, marks: nil,
      canGoBack: canGoBack, leadsBack: leadsBack)
  }

  /// A report of what the record says.
  func report(_ title: String, _ blocks: [ReportBlock], notes: [ReportText]) -> Report {
    let title = "\(words(record.title)) · \(title)".split(separator: " ").joined(separator: " ")
    return Report(
      title: title, blocks: blocks, notesTitle: catalogue[.compareKeepInMind],
      notes: notes + sourceNotes)
  }

  /// A note in the language of the interface.
  func note(_ text: String) -> ReportText { ReportText(text) }

  /// Whose the English is, where there is any: in the languages of the texts, or that of the interface.
  func translationNotes(_ hasEnglish: Bool) -> [ReportText] {
    hasEnglish ? [note(words(record.translationNotice))] : []
  }

  /// The documents of the statements, to be cited.
  private var sourceNotes: [ReportText] {
    record.references.filter { reference in record.documents.contains { $0.id == reference.id } }.map { reference in
      let citation = Citation(reference, in: settings.language).text(.plain)
      return note(catalogue.text(.savedSource, ["id": reference.id, "citation": citation]))
    }
  }
}
