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
    index.place(named: id).flatMap(thing(at:))
  }

  /// What has this very id.
  package func thingWithID(_ id: String) -> Thing? { index.ids[id].flatMap(thing(at:)) }

  /// Every id that names something, for suggestions.
  package var ids: [String] {
    sessions.map(\.id) + gaps.map(\.id) + preamble.map(\.id) + passages.map(\.id) + organizations.map(\.id)
      + groups.map(\.id) + themes.flatMap { [$0.id, $0.code] } + terms.map(\.id) + lineages.map(\.id)
      + references.map(\.id) + emendations.map(\.id)
  }

  /// The passages that stand on some lines of the main document.
  package func passages(onLines lines: [Int]) -> [Passage] {
    Set(lines).flatMap { index.onLine[$0] ?? [] }.sorted().compactMap(passage(at:))
  }

  /// The sessions whose statement is headed by one of some lines of the main document.
  package func sessions(headedOnLines lines: [Int]) -> [Session] {
    sessions.filter { session in
      session.document == documents.first?.id && session.statement.heading.line.map(lines.contains) == true
    }
  }

  /// The points of a line of descent, oldest first: where it begins, and whatever follows along it.
  package func points(of lineage: Lineage) -> [Passage] {
    (index.lines[lineage.id] ?? []).compactMap(passage(at:))
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
