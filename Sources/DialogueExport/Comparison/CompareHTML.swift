import DialogueComparison
import DialogueRecord

extension Comparison {
  /// The comparison as one HTML file that needs no other, well-formed as XML too: every text of the record in an element of its
  /// language and direction, the rest in those of the interface.
  package func html(_ words: CompareWords, languages: [Language] = Language.allCases) -> String {
    let writer = CompareHTML(comparison: self, words: words, languages: languages)
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes a comparison as lines of HTML.
struct CompareHTML {
  let comparison: Comparison
  let words: CompareWords
  let languages: [Language]

  var lines: [String] {
    let title = words.heading(comparison)
    let side = comparison.sideBySide
    let isThemes = side.axis == .theme
    let body =
      cautions + (isThemes ? matrix + steps : [])
      + (side.rows.isEmpty ? [] : [heading("h2", isThemes ? .comparePoints : .compareLineages), marksLegend])
      + side.rows.flatMap(row) + sources
    return HTMLText.page(title, words.language, style: CompareHTMLStyle.sheet, body)
  }

  // MARK: Pieces

  func heading(_ name: String, _ phrase: ComparePhrase) -> String {
    HTMLText.paragraph(words[phrase], element: name)
  }

  func paragraph(_ text: String, _ kind: String? = nil) -> String {
    HTMLText.paragraph(text, kind)
  }

  /// A text of the record in every language wanted, each in a paragraph.
  func paragraphs(_ text: Bilingual) -> [String] {
    languages.map { HTMLText.element("p", text[$0], $0) }
  }

  /// A label of the record in both languages, that of the interface first.
  func label(_ name: Bilingual) -> String {
    let others = languages.filter { $0 != words.language }
    return ([words.language] + others).map { HTMLText.element("span", name[$0], $0) }.joined(separator: " ")
  }

  /// What the marked words are, each kind marked as it is in the texts.
  private var marksLegend: String {
    let kinds = [
      ("came", ComparePhrase.compareMarkCame), ("went", .compareMarkWent), ("came went", .compareMarkBoth),
    ].map { kind, phrase in
      "<mark class=\"\(kind)\">\(HTMLText.escaped(words[.compareMarkedWords]))</mark> \(HTMLText.escaped(words[phrase]))"
    }
    return "<p>\(HTMLText.escaped(words[.compareMarks])) \(kinds.joined(separator: " · "))</p>"
  }

  // MARK: What has to be said

  private var cautions: [String] {
    let gaps = comparison.years.gaps.flatMap { gap in
      ["<div class=\"elsewhere\">"] + languages.map { HTMLText.element("p", gap.text[$0], $0) }
        + (words.source(of: gap).map { [paragraph($0, "source")] } ?? []) + ["</div>"]
    }
    return ["<aside>", heading("h2", .compareKeepInMind)] + paragraphs(comparison.caution.extract)
      + words.notes(comparison).map { paragraph($0) } + gaps + paragraphs(comparison.caution.translation) + ["</aside>"]
  }

  private var sources: [String] {
    let statements = comparison.years.sessions.flatMap { session in
      let heading = session.statement.heading
      return ["<div class=\"stated\">"] + paragraphs(heading.text)
        + [paragraph(words.source(of: session), "source"), "</div>"]
    }
    let references = comparison.references.map { reference in
      let citation = HTMLText.escaped(Citation(reference, in: words.language).text(.plain))
      return "<p class=\"source\">\(HTMLText.code(reference.id)): <bdi dir=\"auto\">\(citation)</bdi></p>"
    }
    return ["<footer>", heading("h2", .compareSources)] + statements + references + ["</footer>"]
  }
}
