import DialogueComparison
import DialogueRecord

/// A theme or a line of descent with its points year by year, as HTML.
extension CompareHTML {
  func row(_ row: SideBySide.Row) -> [String] {
    let changes = Dictionary(uniqueKeysWithValues: languages.map { ($0, row.changedWords(in: $0)) })
    let name =
      row.subject.name.map(label)
      ?? HTMLText.element("span", words.name(row.subject), words.language)
    var lines = ["<section class=\"row\" id=\"\(HTMLText.escaped(row.id))\">", "<h3>\(name)</h3>"]
    if let status = words.status(of: row) { lines.append(paragraph(status, "course")) }
    if case .lineage(let lineage) = row.subject {
      lines += ["<div class=\"inferred\">"] + paragraphs(lineage.summary) + ["</div>"]
    }
    lines.append("<div class=\"years\">")
    for (year, cell) in zip(comparison.years.years, row.cells) {
      guard let session = year.session, let cell, !cell.isEmpty else { continue }
      lines += ["<div>", "<h4>\(HTMLText.code(words.number(session.year)))</h4>"]
      for entry in cell { lines += point(entry, session, isOnly: row.onlyIn == session.year, changes) }
      lines.append("</div>")
    }
    lines.append("</div>")
    lines += words.silence(row, comparison.years).map { paragraph($0, "course") }
    return lines + row.links.flatMap(link) + ["</section>"]
  }

  private func point(
    _ entry: SideBySide.Entry, _ session: Session, isOnly: Bool, _ changes: [Language: [String: ChangedWords]]
  ) -> [String] {
    let source = words.source(session.document, line: entry.point.line)
    let mention = entry.isMention ? " · " + words[.compareMention] : ""
    return [
      "<article class=\"stated\(isOnly ? " only" : "")\">",
      "<p class=\"source\">\(HTMLText.code(entry.id)) · \(HTMLText.escaped(source + mention))</p>",
    ]
      + languages.map { language in
        let marked = HTMLText.marked(entry.point.text[language], changes[language]?[entry.id])
        return "<p \(HTMLText.attributes(language))>\(marked)</p>"
      } + ["</article>"]
  }

  private func link(_ link: DescentLink) -> [String] {
    let diffs = link.words(in: languages)
    return [
      "<div class=\"link \(link.ground == .textual ? "stated" : "inferred")\">",
      paragraph(words.link(link, diffs), "source"),
    ]
      + link.steps.flatMap { paragraphs($0.reason) }
      + languages.flatMap { language in
        let sides = [
          (ComparePhrase.compareWent, "went", diffs[language]?.old), (.compareCame, "came", diffs[language]?.new),
        ]
        return sides.map { ($0, $1, $2?.changes ?? []) }.filter { !$2.isEmpty }
          .map { phrase, kind, changes in
            let changes = changes.map { "<mark class=\"\(kind)\">\(HTMLText.escaped($0))</mark>" }
            return "<p>\(HTMLText.escaped(words[phrase])): "
              + "<bdi \(HTMLText.attributes(language))>\(changes.joined(separator: " | "))</bdi></p>"
          }
      } + ["</div>"]
  }
}
