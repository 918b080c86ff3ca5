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
