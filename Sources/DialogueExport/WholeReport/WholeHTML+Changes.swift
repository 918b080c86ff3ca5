import DialogueComparison
import DialogueInsight
import DialogueRecord

// What changed between neighbouring sessions, and which themes go together.

extension WholeHTML {
  var changes: Part {
    let steps = report.steps
    return Part(
      anchor: "part:changes", title: words[.reportChanges], body: steps.flatMap(step),
      entries: steps.map { (id: anchor(of: $0), html: said(title(of: $0))) })
  }

  private func anchor(of step: SessionChanges) -> String { "step:\(step.from.id)-\(step.to.id)" }

  private func title(of step: SessionChanges) -> String {
    words.text(.insightChanges, ["from": words.number(step.from.year), "to": words.number(step.to.year)])
  }

  private func step(_ step: SessionChanges) -> [String] {
    let links = step.lines(of: record).flatMap { line in line.links.map { (line.lineage, $0) } }
    return ["<section class=\"step\" id=\"\(anchor(anchor(of: step)))\">", "<h3>\(said(title(of: step)))</h3>"]
      + [paragraph(said(words.summary(step)))]
      + step.caution(of: record).genreChanges.map { paragraph(said(words.compare.genreChange($0)), "caution") }
      + table(step)
      + ["<h4>\(said(words[.changesAlongLines]))</h4>"]
      + (links.isEmpty ? [paragraph(said(words[.changesNoLine]), "note")] : links.flatMap { descent($1, of: $0) })
      + ["</section>"]
  }

  private func table(_ step: SessionChanges) -> [String] {
    let head =
      [said(words[.theme])] + [step.from, step.to].map(yearCode) + [said(words[.whatChanges])]
    let rows = step.entries.map { entry -> String in
      let name = link(entry.id, said(entry.theme.name[words.language]))
      let counts = [entry.earlier, entry.later].map { "<td class=\"sign\">\(count($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(name)</th>\(counts)<td>\(said(words.change(entry)))</td></tr>"
    }
    let hasMention = step.entries.contains { !$0.earlier.mention.isEmpty || !$0.later.mention.isEmpty }
    return table(title(of: step), "changes", head: head, body: ["<tbody>"] + rows + ["</tbody>"])
      + (hasMention ? [paragraph(said(words.compare.cellsLegend), "note")] : [])
  }

  /// How many points have a theme, as the comparison writes it.
  private func count(_ cell: ThemeMatrix.Cell) -> String {
    let text = words.compare.cell(cell)
    return cell.isEmpty ? sign(text, words[.noneHere]) : HTMLText.code(text)
  }

  /// A link of a line of descent: which point follows which, why, and the words that went and came.
  private func descent(_ link: DescentLink, of line: Lineage) -> [String] {
    let diffs = link.words(in: report.languages)
    let reworded = words.compare.rewording(diffs).map { paragraph(said($0), "note") }
    let name = self.link(line.id, said(line.name[words.language]))
    return ["<div class=\"link \(kind(link.ground))\">", "<h5>\(name)</h5>", paragraph(following(link), "from")]
      + link.steps.map { paragraph(own($0.reason)) } + reworded
      + ordered.flatMap { language in diffs[language].map { changed($0, language) } ?? [] } + ["</div>"]
  }

  private func following(_ link: DescentLink) -> String {
    let via = link.via.map { self.link($0) }.joined(separator: said(words.compare[.comma]) + " ")
    let ground = words.compare[link.ground == .textual ? .linkTextual : .linkInferred]
    let phrase: ComparePhrase = link.via.isEmpty ? .compareLink : .compareLinkVia
    return filled(
      phrase.rawValue,
      ["later": self.link(link.to.id), "earlier": self.link(link.from.id), "via": via, "ground": said(ground)])
  }

  private func changed(_ diff: WordDiff, _ language: Language) -> [String] {
    let sides = [(ComparePhrase.compareWent, "went", diff.old), (.compareCame, "came", diff.new)]
    return sides.filter { !$2.changes.isEmpty }.flatMap { phrase, kind, side in
      [
        "<p class=\"words\">\(said(words.compare[phrase]))</p>",
        "<ul class=\"words \(kind)\" \(HTMLText.attributes(language))>",
      ]
        + side.changes.map { "<li>\(HTMLText.mixed($0, language))</li>" } + ["</ul>"]
    }
  }

  /// How a link of this ground looks.
  func kind(_ ground: LinkGround) -> String { ground == .textual ? "stated" : "inferred" }

  // MARK: Themes that go together

  var pairs: Part {
    let pairs = report.chosen.themePairs
    guard !pairs.isEmpty else { return Part(anchor: "part:together", title: words[.insightTogether], body: []) }
    let head = [words[.theme], words[.withTheme], words[.labelPoints], words[.labelPoint]].map(said)
    let rows = pairs.map { pair -> String in
      let names = [pair.first, pair.second].map { link($0.id, said($0.name[words.language])) }
      return "<tr><th scope=\"row\">\(names[0])</th><td>\(names[1])</td>"
        + "<td class=\"number\">\(HTMLText.code(words.number(pair.points.count)))</td>"
        + "<td>\(links(pair.points))</td></tr>"
    }
    return Part(
      anchor: "part:together", title: words[.insightTogether],
      body: [paragraph(said(words[.pairsAre])), paragraph(said(words[.fewCounts]), "caution")]
        + table(words[.insightTogether], "pairs", head: head, body: ["<tbody>"] + rows + ["</tbody>"]))
  }
}
