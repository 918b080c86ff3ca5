import DialogueRecord

extension Dossier {
  /// The dossier as Markdown for GitHub and for Pandoc: each text in a block of its own direction, where that is not the
  /// interface's. Nothing of the texts is taken for a mark.
  package func markdown(_ words: CompareWords) -> String {
    let blocks = DossierBlocks(dossier: self, words: words)
    let all = blocks.entries.flatMap { $0 } + blocks.links + blocks.foot
    let text = (["# " + MarkdownText.escaped(blocks.title)] + all.map { markdown($0, words.language) })
      .joined(separator: "\n\n")
    // What reads Markdown begins from the left.
    return (words.language == .arabic ? MarkdownText.block(text, .arabic) : text) + "\n"
  }

  private func markdown(_ block: DossierBlock, _ interface: Language) -> String {
    func inside(_ text: String, _ language: Language) -> String {
      language == interface ? text : MarkdownText.block(text, language)
    }
    switch block {
    case .entry(let id, let name):
      return "## " + MarkdownText.escaped(id) + (name.isEmpty ? "" : " · " + MarkdownText.escaped(name))
    case .heading(let text): return "## " + MarkdownText.escaped(text)
    case .text(let text, let language, _): return inside("> " + MarkdownText.escaped(text), language)
    case .note(let text): return MarkdownText.escaped(text)
    case .link(let text, _): return "- " + MarkdownText.escaped(text)
    case .remark(let label, let lines):
      let texts = lines.map { line in
        "<div dir=\"\(HTMLText.direction(of: line))\">\n\n\(MarkdownText.escaped(line))\n\n</div>"
      }
      return (["**\(MarkdownText.escaped(label))**"] + texts).joined(separator: "\n\n")
    case .tags(let label, let tags):
      return "**\(MarkdownText.escaped(label))**: " + tags.map(MarkdownText.escaped).joined(separator: " · ")
    case .citations(let label, let citations):
      let texts = citations.map { $0.language == .english ? inside($0.markdown, .english) : $0.markdown }
      return (["**\(MarkdownText.escaped(label))**"] + texts).joined(separator: "\n\n")
    case .caution(let text, let language): return inside("- " + MarkdownText.escaped(text), language)
    }
  }
}
