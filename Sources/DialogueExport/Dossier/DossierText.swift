import DialogueRecord

extension Dossier {
  /// The dossier as plain text in logical order, no line wider than `width` columns (20 at the least). `columns` measures a
  /// text; without it every character counts one.
  package func text(
    _ words: CompareWords, width: Int, columns: @escaping @Sendable (String) -> Int = { $0.count }
  ) -> String {
    let layout = PlainLayout(width: max(20, width), columns: columns)
    let blocks = DossierBlocks(dossier: self, words: words)
    let parts = blocks.entries + [blocks.links, blocks.foot].filter { !$0.isEmpty }
    let lines = parts.map { part in part.flatMap { text($0, layout) }.joined(separator: "\n") }
    return ([layout.lines(blocks.title).joined(separator: "\n")] + lines).joined(separator: "\n\n") + "\n"
  }

  private func text(_ block: DossierBlock, _ layout: PlainLayout) -> [String] {
    switch block {
    case .entry(let id, let name): layout.lines(name.isEmpty ? id : id + " · " + name)
    case .heading(let text): layout.lines(text)
    case .text(let text, _, _): layout.lines(text, prefix: "    ")
    case .note(let text): layout.lines(text, prefix: "  ")
    case .link(let text, let ground): layout.lines(text, prefix: ground == .textual ? "  ── " : "  ┄┄ ")
    // A sign before each line of the reader's own, so that none is taken for one of the record.
    case .remark(let label, let lines):
      layout.lines(label + ":", prefix: "  ") + lines.flatMap { line in layout.lines(line, prefix: "  ✎ ") }
    case .tags(let label, let tags): layout.lines(label + ": " + tags.joined(separator: " · "), prefix: "  ")
    case .citations(let label, let citations):
      layout.lines(label + ":", prefix: "  ") + citations.flatMap { layout.lines($0.plain, prefix: "    ") }
    case .caution(let text, _): layout.lines(text, prefix: "  - ")
    }
  }
}
