import DialogueComparison
import DialogueInsight
import DialogueRecord

extension WholeReport {
  /// The report as one HTML file that needs no other and runs nothing, well-formed as XML too: every text that is not
  /// in the language of the interface stands in an element of its language and direction.
  package func html(_ words: ReportWords) -> String {
    WholeHTML(report: self, words: words).lines.joined(separator: "\n") + "\n"
  }
}

/// Writes a report as lines of HTML.
struct WholeHTML {
  /// A part of the page, with an anchor that no id of a record has.
  struct Part {
    let anchor: String
    let title: String
    let body: [String]
    /// What it has in the table of contents: an id, and HTML.
    var entries: [(id: String, html: String)] = []
  }

  let report: WholeReport
  let words: ReportWords
  let anchors: Set<String>
  let families: [Bilingual]

  init(report: WholeReport, words: ReportWords) {
    self.report = report
    self.words = words
    anchors = report.anchors
    families = report.record.themes.compactMap(\.family).reduce(into: []) { families, family in
      if !families.contains(family) { families.append(family) }
    }
  }

  var record: Record { report.record }

  var lines: [String] {
    let parts = parts.filter { !$0.body.isEmpty }
    let body = header + contents(parts) + ["<main>"] + parts.flatMap(section) + ["</main>"]
    return HTMLText.bare(title, words.language, style: WholeHTMLStyle.sheet, body)
  }

  private var parts: [Part] {
    [
      overview, courses, attendance, changes, pairs, preamble, sessions, members, groups, themes, lineages, terms,
      references, emendations, questions,
    ]
  }

  /// What the page is called.
  var title: String {
    let name = record.title[words.language]
    guard !report.isWhole else { return words.text(.reportHeading, ["title": name]) }
    let years = words.compare.years(report.years.years.map(\.year))
    return words.text(.reportHeadingOfYears, ["title": name, "years": years])
  }

  private var header: [String] {
    ["<header>", "<h1>\(said(title))</h1>"] + paragraphs(record.fullTitle.text, "fulltitle")
      + [
        paragraph(source(record.fullTitle.from), "from"), "<div class=\"notices\">", "<p>\(said(words[.reportIs]))</p>",
      ]
      + paragraphs(record.extractCaution)
      + (report.languages.contains(.english) ? paragraphs(record.translationNotice) : [])
      + ["<p>\(said(words.compare[.compareReading]))</p>", grounds, "</div>", "</header>"]
  }

  /// What the three grounds are called and how they look.
  private var grounds: String {
    let all = Ground.allCases.map(badge).joined(separator: " ")
    return "<p>\(said(words[.reportGrounds])) \(all)</p>"
  }

  private func contents(_ parts: [Part]) -> [String] {
    let title = said(words[.reportContents])
    let entries = parts.flatMap { part -> [String] in
      let own = part.entries.map { "<li><a href=\"#\(anchor($0.id))\">\($0.html)</a></li>" }
      return ["<li><a href=\"#\(part.anchor)\">\(said(part.title))</a>"]
        + (own.isEmpty ? [] : ["<ul>"] + own + ["</ul>"]) + ["</li>"]
    }
    return ["<nav id=\"part:contents\" aria-labelledby=\"part:contents-title\">"]
      + ["<h2 id=\"part:contents-title\">\(title)</h2>", "<ol>"] + entries + ["</ol>", "</nav>"]
  }

  private func section(_ part: Part) -> [String] {
    let head = [
      "<section class=\"part\" id=\"\(part.anchor)\" aria-labelledby=\"\(part.anchor)-title\">",
      "<h2 id=\"\(part.anchor)-title\">\(said(part.title))</h2>",
    ]
    let back = "<p class=\"back\"><a href=\"#part:contents\">\(said(words[.reportToContents]))</a></p>"
    return head + part.body + [back, "</section>"]
  }
}
