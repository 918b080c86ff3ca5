import DialogueComparison
import DialogueRecord

// Members, working groups, themes, lines of descent and terms.

extension WholeHTML {
  private func article(_ id: String, _ name: Bilingual, _ body: [String], before: String = "") -> [String] {
    ["<article class=\"thing\" id=\"\(anchor(id))\">"] + heading("h3", name, before: before) + body + ["</article>"]
  }

  /// The members, where nothing is left out.
  var members: Part {
    Part(
      anchor: "part:members", title: words[.paneMembers],
      body: !report.isWhole
        ? []
        : record.organizations.flatMap { organization in
          article(
            organization.id, organization.name, facts(organization.facts),
            before: said(organization.acronym[words.language]) + " · ")
        })
  }

  var groups: Part {
    let groups = report.groups.flatMap { group in
      article(
        group.id, group.name,
        [paragraph("\(HTMLText.code(words.number(group.year))) · \(link(group.point))", "from")] + facts(group.facts))
    }
    let ids = Set(report.groups.map(\.id))
    let relations = record.groupRelations.filter { ids.isSuperset(of: $0.earlier + $0.later) }
    return Part(
      anchor: "part:groups", title: words[.paneGroups],
      body: groups
        + (relations.isEmpty
          ? [] : ["<h3>\(said(words[.groupDescent]))</h3>"] + relations.flatMap(relation))
        + (report.isWhole && !record.groupFacts.isEmpty
          ? ["<h3>\(said(words[.groupFacts]))</h3>"] + facts(record.groupFacts) : []))
  }

  private func relation(_ relation: GroupRelation) -> [String] {
    func names(_ ids: [String]) -> String {
      ids.compactMap { id in record.groups.first { $0.id == id } }
        .map { "\(link($0.id, said($0.name[words.language]))) (\(HTMLText.code(words.number($0.year))))" }
        .joined(separator: " + ")
    }
    let arrow = words.language == .arabic ? "←" : "→"
    let ground = words.compare[relation.ground == .textual ? .linkTextual : .linkInferred]
    return ["<div class=\"link \(kind(relation.ground))\">"]
      + [paragraph("\(names(relation.earlier)) \(arrow) \(names(relation.later))")]
      + [paragraph(said(ground), "from"), paragraph(own(relation.reason)), "</div>"]
  }

  /// The themes, with when a passage has them and the passages that do.
  var themes: Part {
    Part(
      anchor: "part:themes", title: words[.reportThemes],
      body: report.themes.flatMap { theme in
        let (points, paragraphs) = (report.sessions.flatMap(\.statement.points), report.preamble.flatMap(\.paragraphs))
        func ids(_ passages: [Passage], _ way: KeyPath<Passage, [String]>) -> [String] {
          passages.filter { $0[keyPath: way].contains(theme.code) }.map(\.id)
        }
        let note = theme.note.map { ["<div class=\"elsewhere\">", paragraph(own($0)), "</div>"] } ?? []
        return article(
          theme.id, theme.name,
          [paragraph("\(HTMLText.code(theme.id)) · \(HTMLText.code(theme.code))", "from")]
            + ["<div class=\"inferred\">", paragraph(own(theme.definition)), "</div>"] + note
            + self.points(.coreIn, ids(points, \.core), .noPoints)
            + self.points(.mentionedIn, ids(points, \.mention), nil)
            + self.points(.inPreamble, ids(paragraphs, \.core) + ids(paragraphs, \.mention), nil))
      })
  }

  private func points(_ phrase: ReportPhrase, _ ids: [String], _ none: ReportPhrase?) -> [String] {
    guard !ids.isEmpty else {
      return none.map { [paragraph("\(said(words[phrase])): \(said(words[$0]))", "from")] } ?? []
    }
    return [paragraph("\(said(words[phrase])): \(links(ids))", "from")]
  }

  var lineages: Part {
    Part(
      anchor: "part:lines", title: words.compare[.compareLineages],
      body: report.lines.flatMap { line in
        article(
          line.id, line.lineage.name,
          ["<div class=\"inferred\">", paragraph(own(line.lineage.summary)), "</div>"]
            + [paragraph("\(said(words[.labelPoints])): \(links(line.nodes.map(\.id)))", "from")])
      })
  }

  /// The glossary, where nothing is left out.
  var terms: Part {
    Part(
      anchor: "part:terms", title: words[.reportGlossary],
      body: !report.isWhole ? [] : record.terms.flatMap(term))
  }

  private func term(_ term: Term) -> [String] {
    let passages = record.passages(onLines: term.lines).map(\.id)
    let from =
      [HTMLText.code(term.id), said(words[term.evidence.reportPhrase])]
      + (term.references.isEmpty ? [] : [links(term.references)])
    return article(
      term.id, term.text,
      [paragraph(from.joined(separator: " · "), "from")] + (term.note.map { [paragraph(own($0))] } ?? [])
        + (passages.isEmpty ? [] : [paragraph("\(said(words[.termStands])): \(links(passages))", "from")]))
  }
}

extension Term.Evidence {
  fileprivate var reportPhrase: ReportPhrase {
    switch self {
    case .attested: .evidenceAttested
    case .usage: .evidenceUsage
    case .literal: .evidenceLiteral
    }
  }
}
