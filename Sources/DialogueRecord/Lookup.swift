/// Something of a record that an id names.
package enum Thing: Sendable, Hashable {
  case session(Session)
  case gap(Gap)
  case section(PreambleSection)
  case passage(Passage)
  case organization(Organization)
  case group(WorkingGroup)
  case theme(Theme)
  case term(Term)
  case lineage(Lineage)
  case reference(Reference)
  case emendation(Emendation)
}

extension Record {
  /// What has an id. Capital letters do not count, a theme is found by its code too, an organization by its short name.
  package func thing(_ id: String) -> Thing? {
    let wanted = id.lowercased()
    func has(_ id: String) -> Bool { id.lowercased() == wanted }
    if let session = sessions.first(where: { has($0.id) }) { return .session(session) }
    if let gap = gaps.first(where: { has($0.id) }) { return .gap(gap) }
    if let section = preamble.first(where: { has($0.id) }) { return .section(section) }
    if let passage = passages.first(where: { has($0.id) }) { return .passage(passage) }
    if let found = organizations.first(where: { has($0.id) || has($0.acronym.en) || $0.acronym.ar == id }) {
      return .organization(found)
    }
    if let group = groups.first(where: { has($0.id) }) { return .group(group) }
    if let theme = themes.first(where: { has($0.id) || has($0.code) }) { return .theme(theme) }
    if let term = terms.first(where: { has($0.id) }) { return .term(term) }
    if let lineage = lineages.first(where: { has($0.id) }) { return .lineage(lineage) }
    if let reference = references.first(where: { has($0.id) }) { return .reference(reference) }
    if let emendation = emendations.first(where: { has($0.id) }) { return .emendation(emendation) }
    return nil
  }

  /// Every id that names something, for suggestions.
  package var ids: [String] {
    sessions.map(\.id) + gaps.map(\.id) + preamble.map(\.id) + passages.map(\.id) + organizations.map(\.id)
      + groups.map(\.id) + themes.flatMap { [$0.id, $0.code] } + terms.map(\.id) + lineages.map(\.id)
      + references.map(\.id) + emendations.map(\.id)
  }

  /// The passages that stand on some lines of the main document.
  package func passages(onLines lines: [Int]) -> [Passage] {
    let document = documents.first?.id
    return passages.filter { passage in
      guard let line = passage.line else { return false }
      return lines.contains(line) && (session(of: passage.id)?.document ?? preambleDocument) == document
    }
  }

  /// The sessions whose statement is headed by one of some lines of the main document.
  package func sessions(headedOnLines lines: [Int]) -> [Session] {
    sessions.filter { session in
      session.document == documents.first?.id && session.statement.heading.line.map(lines.contains) == true
    }
  }

  /// The points of a line of descent, oldest first: where it begins, and whatever follows along it.
  package func points(of lineage: Lineage) -> [Passage] {
    sessions.flatMap(\.statement.points).filter { point in
      lineage.origins.contains(point.id) || point.follows.contains { $0.line == lineage.id }
    }
  }
}

extension Record {
  /// The passages whose Arabic names an organization, in the order of the record: by its short or its full name, each with
  /// any attached article or particle.
  package func passages(naming organization: Organization) -> [Passage] {
    let names = [organization.acronym.ar, organization.name.ar].map(bareName)
    return passages.filter { passage in names.contains { !$0.isEmpty && passage.text.ar.contains($0) } }
  }

  /// A name without the article at its beginning, so that it is found behind a particle that swallows it (للإنتربول).
  private func bareName(_ name: String) -> String {
    name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
  }
}
