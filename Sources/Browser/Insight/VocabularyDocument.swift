import DialogueInsight
import DialogueRecord
import Screen

// The words by which a session differs from the others, and the sequences of words that return.

extension DocumentBuilder {
  /// So many words of a language are shown on a screen; whoever prints them gets all.
  private static let shownKeywords = 15

  /// The words of a session.
  mutating func addKeywords(of year: Int) {
    guard let keywords = Keywords(record, year: year) else { return }
    add(.paragraph(catalogue[.keywordsAre], catalogue.direction, .text), Anchor(id: "measure"))
    add(.paragraph(catalogue[.keywordsFew], catalogue.direction, .caution))
    for language in settings.texts.languages {
      addRule(language == .arabic ? .languageArabic : .languageEnglish)
      let isNewTold = keywords.hasEarlier
      let notes = [
        catalogue.count(.keywordsOf, keywords.words[language] ?? 0), catalogue[.keywordsFrom],
        isNewTold && showsSigns ? catalogue[.keywordsNew] : "",
      ]
      add(.paragraph(notes.filter { !$0.isEmpty }.joined(separator: " "), catalogue.direction, .dim))
      addWhoseWords(language)
      let found = keywords.found(in: language).filter(\.standsOut)
      guard !found.isEmpty else {
        add(.paragraph(catalogue[.keywordsNone], catalogue.direction, .dim))
        continue
      }
      addTable(
        [
          Table.Column(head: catalogue[.labelWord], least: 8),
          Table.Column(head: catalogue[.labelHere], align: .trailing),
          Table.Column(head: catalogue[.labelElsewhere], align: .trailing), Table.Column(head: "G²", align: .trailing),
        ] + (isNewTold ? [Table.Column(head: catalogue[.compareNewOfTwo])] : [])
          + [Table.Column(head: catalogue[.labelPoint], least: 10)],
        found.prefix(use == .file ? found.count : DocumentBuilder.shownKeywords).map { word in
          Entry(
            "\(language.rawValue)-\(word.text)", to: .passages(word.points),
            [
              TableRow.Cell(text: StyledText(word.text, style(.link), direction: language.direction)),
              cell(catalogue.number(word.count)), cell(catalogue.number(word.elsewhere)),
              cell(catalogue.digits(in: tenths(word.likelihood))),
            ] + (isNewTold ? [cell(word.isNew ? "●" : "", spoken: word.isNew ? catalogue[.compareNewOfTwo] : "")] : [])
              + [points(word.points)])
        })
      addRest(found.count, year)
    }
  }

  private mutating func addRest(_ count: Int, _ year: Int) {
    guard use != .file, count > DocumentBuilder.shownKeywords else { return }
    let words = [
      "shown": catalogue.number(DocumentBuilder.shownKeywords), "count": catalogue.number(count), "year": String(year),
    ]
    add(.paragraph(catalogue.text(.keywordsShown, words), catalogue.direction, .dim))
  }

  /// Under words of the English: they are those of a translation.
  private mutating func addWhoseWords(_ language: Language) {
    guard language == .english else { return }
    let words = record.translationNotice[settings.language]
    let stop = words.hasSuffix(".") ? " " : ". "
    add(.paragraph(words + stop + catalogue[.translatorsWording], catalogue.direction, .caution))
  }

  /// With one decimal.
  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The sequences of words that return from session to session, each with its places.
  mutating func addRecurrences() {
    add(.paragraph(catalogue[.recurrencesAre], catalogue.direction, .text), Anchor(id: "measure"))
    for language in settings.texts.languages {
      addRule(language == .arabic ? .languageArabic : .languageEnglish)
      addWhoseWords(language)
      let found = record.recurrences(in: language)
      if found.isEmpty { add(.paragraph(catalogue[.recurrencesNone], catalogue.direction, .dim)) }
      for (index, phrase) in found.enumerated() {
        let anchor = Anchor(
          id: "\(language.rawValue)-\(index)", target: .passages(phrase.places.map(\.point)))
        add(
          .flow([
            code(DocumentBuilder.linkSign, .marker),
            StyledText(phrase.text, style(.text), direction: language.direction),
            code("  "), links(phrase.places.map(\.point)),
          ]), anchor)
      }
    }
  }
}
