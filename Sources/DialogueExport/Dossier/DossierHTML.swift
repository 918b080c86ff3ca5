import DialogueRecord

extension Dossier {
  /// The dossier as one HTML file that needs no other, well-formed as XML too: every text in an element of its language and
  /// direction, the rest in those of the interface.
  package func html(_ words: CompareWords) -> String {
    let blocks = DossierBlocks(dossier: self, words: words)
    let entries = blocks.entries.flatMap { element("article", "entry", $0, words.language) }
    let links = blocks.links.flatMap { html($0, words.language) }
    let body = entries + links + element("footer", "foot", blocks.foot, words.language)
    let page = HTMLText.page(
      blocks.title, words.language, style: CompareHTMLStyle.sheet + "\n" + DossierHTMLStyle.sheet, body)
    return page.joined(separator: "\n") + "\n"
  }

  private func element(
    _ name: String, _ kind: String, _ blocks: [DossierBlock], _ interface: Language
  ) -> [String] {
    ["<\(name) class=\"\(kind)\">"] + blocks.flatMap { html($0, interface) } + ["</\(name)>"]
  }

  /// Every block has its direction itself, since a word processor does not hand down that of what is around it.
  private func html(_ block: DossierBlock, _ interface: Language) -> [String] {
    let own = HTMLText.block(interface)
    func words(_ text: String, _ kind: String? = nil, element: String = "p") -> String {
      HTMLText.paragraph(text, kind, interface, element: element)
    }
    switch block {
    case .entry(let id, let name):
      let name = name.isEmpty ? "" : " · " + HTMLText.escaped(name)
      return ["<h2 \(own)>\(HTMLText.code(id))\(name)</h2>"]
    case .heading(let text): return [words(text, element: "h2")]
    case .text(let text, let language, let ground): return [HTMLText.paragraph(text, ground?.rawValue, language)]
    case .note(let text): return [words(text, "source")]
    case .link(let text, let ground): return [words(text, "link " + (ground == .textual ? "stated" : "inferred"))]
    case .remark(let label, let lines):
      return ["<section class=\"remark\">", words(label, element: "h3")]
        + lines.map { "<p \(HTMLText.block(HTMLText.direction(of: $0)))>\(HTMLText.escaped($0))</p>" } + ["</section>"]
    case .tags(let label, let tags):
      let tags = tags.map { "<bdi dir=\"\(HTMLText.direction(of: $0))\">\(HTMLText.escaped($0))</bdi>" }
      return ["<p class=\"tags\" \(own)>\(HTMLText.escaped(label)): \(tags.joined(separator: " · "))</p>"]
    case .citations(let label, let citations):
      return [words(label, element: "h3")]
        + citations.map { "<p class=\"citation\" \(HTMLText.block($0.language))>\($0.html)</p>" }
    case .caution(let text, let language): return [HTMLText.paragraph(text, nil, language)]
    }
  }
}

/// What a dossier has beside the style of a comparison.
enum DossierHTMLStyle {
  static let sheet = """
    h3 { font-size: .9rem; margin: .8em 0 .2em; }
    article.entry, footer { border-block-start: 1px solid var(--line); margin-block: 1.2rem; }
    .remark { background: rgba(var(--shade), .12); padding: .1rem .75rem .5rem; }
    .tags, .citation { font-size: .9rem; }
    cite { font-style: normal; }
    @media print { article.entry { break-inside: auto; } .remark, .citation { break-inside: avoid; } }
    """
}
