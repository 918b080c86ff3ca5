import DialogueComparison
import DialogueRecord

// Texts, links, and where something comes from.

extension WholeHTML {
  /// Words of the interface.
  func said(_ text: String) -> String { HTMLText.mixed(text, words.language) }

  /// A paragraph of HTML, of a class where one is named.
  func paragraph(_ html: String, _ kind: String? = nil) -> String {
    "<p\(kind.map { " class=\"\($0)\"" } ?? "")>\(html)</p>"
  }

  /// The language in which what the project says itself is told: that of the interface where it is wanted at all.
  var ownLanguage: Language {
    report.languages.contains(words.language) ? words.language : report.languages.first ?? words.language
  }

  /// What the project says itself, in one language.
  func own(_ text: Bilingual) -> String { inline(text[ownLanguage], ownLanguage) }

  /// A text of a language within words of the interface.
  func inline(_ text: String, _ language: Language) -> String {
    let html = HTMLText.mixed(text, language)
    return language == words.language ? html : "<span \(HTMLText.attributes(language))>\(html)</span>"
  }

  /// The languages of the texts, that of the interface first, so that Arabic always stands at the right of English.
  var ordered: [Language] {
    report.languages.filter { $0 == words.language } + report.languages.filter { $0 != words.language }
  }

  /// A text of the record side by side in its languages.
  func paragraphs(_ text: Bilingual, _ kind: String? = nil) -> [String] {
    let kind = kind.map { " " + $0 } ?? ""
    return ["<div class=\"texts\(kind)\">"]
      + ordered.map { "<p \(HTMLText.attributes($0))>\(HTMLText.mixed(text[$0], $0))</p>" } + ["</div>"]
  }

  /// A name in its languages, as a heading; what stands before it goes with the first.
  func heading(_ element: String, _ text: Bilingual, before: String = "") -> [String] {
    let languages = [words.language] + ordered.filter { $0 != words.language }
    let names = languages.map { language in
      let start = language == words.language ? before : ""
      return "<span \(HTMLText.attributes(language))>\(start)\(HTMLText.mixed(text[language], language))</span>"
    }
    return ["<\(element) class=\"names\">\(names.joined(separator: " "))</\(element)>"]
  }

  /// An id as it stands in an attribute, in which there is no blank.
  func anchor(_ id: String) -> String {
    HTMLText.escaped(id.split(whereSeparator: \.isWhitespace).joined(separator: "_"))
  }

  /// An id that leads to its place, where the page has it.
  func link(_ id: String) -> String { link(id, HTMLText.code(id)) }

  /// HTML that leads to the place of an id, where the page has it.
  func link(_ id: String, _ html: String) -> String {
    anchors.contains(id) ? "<a href=\"#\(anchor(id))\">\(html)</a>" : html
  }

  func links(_ ids: [String]) -> String { ids.map { link($0) }.joined(separator: " ") }

  /// A phrase in which arguments are HTML.
  func filled(_ phrase: String, _ arguments: [String: String]) -> String {
    // These scalars of private use stand for the arguments only while the words around are escaped.
    func token(_ name: String) -> String { "\u{E000}\(name)\u{E001}" }
    let names = arguments.keys.map { ($0, token($0)) }
    let text = words.compare.lookup(phrase, Dictionary(names) { first, _ in first })
    return text.split(separator: "\u{E000}", omittingEmptySubsequences: false).map { piece in
      guard let end = piece.firstIndex(of: "\u{E001}") else { return said(String(piece)) }
      return (arguments[String(piece[..<end])] ?? "") + said(String(piece[piece.index(after: end)...]))
    }.joined()
  }

  // MARK: Where something comes from

  /// The ground in words, with a look of its own.
  func badge(_ ground: Ground) -> String {
    let phrase: ComparePhrase? =
      switch ground {
      case .stated: .groundStated
      case .elsewhere: .groundElsewhere
      case .inferred: nil
      }
    let word = phrase.map { words.compare[$0] } ?? words[.groundInferred]
    let sign = "<span aria-hidden=\"true\">\(ground.sign(in: words.language))</span> "
    return "<span class=\"ground \(ground.rawValue)\">\(sign)\(said(word))</span>"
  }

  /// Where something comes from: the ground, the lines, the references as links, how sure it is.
  func source(_ from: Provenance) -> String {
    var parts = [badge(from.ground)]
    if !from.lines.isEmpty {
      let document = from.document ?? record.documents.first?.id
      parts.append(lines(from.lines, of: document))
    }
    if !from.references.isEmpty { parts.append(links(from.references)) }
    if let confidence = from.confidence { parts.append(said(words[confidence.reportPhrase])) }
    return parts.joined(separator: " · ")
  }

  /// Lines of a document, which leads to its reference.
  func lines(_ lines: [Int], of document: String?) -> String {
    let text = said(words.lines(lines, nil))
    return document.map { link($0) + said(words.compare[.comma]) + " " + text } ?? text
  }

  /// The same with the reason, where there is one.
  func sources(_ from: Provenance) -> [String] {
    [paragraph(source(from), "from")] + (from.reason.map { [paragraph(own($0), "reason")] } ?? [])
  }

  /// Facts, each with its label and its ground.
  func facts(_ facts: [Fact]) -> [String] {
    facts.isEmpty ? [] : ["<dl>"] + facts.flatMap { fact(words.label($0.kind), own($0.text), $0.from) } + ["</dl>"]
  }

  /// A row of a list of facts.
  func fact(_ label: String, _ html: String, _ from: Provenance) -> [String] {
    ["<div class=\"fact \(from.ground.rawValue)\">", "<dt>\(said(label))</dt>", "<dd>", paragraph(html)]
      + sources(from) + ["</dd>", "</div>"]
  }

  // MARK: Tables

  /// A table in a box of its own that scrolls, with the keys too.
  func table(_ caption: String, _ kind: String, head: [String], body: [String]) -> [String] {
    let cells = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let label = " role=\"region\" aria-label=\"\(HTMLText.escaped(caption))\""
    return ["<div class=\"scroll\" tabindex=\"0\"\(label)>", "<table class=\"\(kind)\">"]
      + [
        "<caption><span class=\"unseen\">\(said(caption))</span></caption>", "<thead>", "<tr>\(cells)</tr>", "</thead>",
      ] + body
      + ["</table>", "</div>"]
  }

  /// A sign for the eye, and what it means for whoever does not see it.
  func sign(_ sign: String, _ meaning: String) -> String {
    "<span aria-hidden=\"true\">\(sign)</span><span class=\"unseen\">\(said(meaning))</span>"
  }
}

extension Confidence {
  fileprivate var reportPhrase: ReportPhrase {
    switch self {
    case .high: .confidenceHigh
    case .medium: .confidenceMedium
    case .low: .confidenceLow
    }
  }
}
