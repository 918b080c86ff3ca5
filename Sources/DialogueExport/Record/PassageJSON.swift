import DialogueRecord

extension RecordJSON {
  /// A section of the preamble: its heading, and its paragraphs in full.
  package func json(_ section: PreambleSection) -> JSON {
    .object(
      [
        .init("id", .string(section.id)), .init("kind", "section"), .init("document", .string(record.preambleDocument)),
      ] + (section.heading.line.map { [.init("line", .int($0))] } ?? []) + fields(section.heading.text) + [
        .init("paragraphs", .array(section.paragraphs.map(json)))
      ])
  }

  /// A point or paragraph: the emended reading under `ar`, the source's own under `source` where it differs.
  package func json(_ passage: Passage) -> JSON {
    let session = record.session(of: passage.id)
    var fields: [JSON.Field] = [
      .init("id", .string(passage.id)), .init("kind", session == nil ? "paragraph" : "point"),
    ]
    if let session { fields.append(.init("year", .int(session.year))) }
    fields.append(.init("document", .string(session?.document ?? record.preambleDocument)))
    if let line = passage.line { fields.append(.init("line", .int(line))) }
    if let enumerator = passage.enumerator { fields.append(.init("enumerator", .string(enumerator))) }
    if let parent = passage.parent { fields.append(.init("parent", .string(parent))) }
    fields += self.fields(passage.text)
    if languages.contains(.arabic), passage.source != passage.text.ar {
      fields.append(.init("source", .string(passage.source)))
    }
    fields += [
      .init("emendations", .array(passage.emendations.map(json))), .init("core", strings(passage.core)),
      .init("mention", strings(passage.mention)),
    ]
    if let reason = passage.themeReason { fields.append(.init("themeReason", json(reason))) }
    fields += [
      .init("notes", .array(passage.notes.map(json))),
      .init("follows", .array(passage.follows.map { json($0, $0.point) })),
      .init("leadsTo", .array(record.successors(of: passage.id).map { json($0.link, $0.point.id) })),
    ]
    return .object(fields)
  }

  private func json(_ applied: AppliedEmendation) -> JSON {
    var fields: [JSON.Field] = [.init("id", .string(applied.id))]
    if let original = applied.original { fields.append(.init("original", .string(original))) }
    if let emended = applied.emended { fields.append(.init("emended", .string(emended))) }
    if let emendation = record.emendations.first(where: { $0.id == applied.id }) {
      fields += [
        .init("kind", .string(emendation.kind.rawValue)), .init("reason", json(emendation.reason)),
        .init("certainty", json(emendation.certainty)),
      ]
    }
    return .object(fields)
  }

  private func json(_ link: Descent, _ point: String) -> JSON {
    [
      "point": .string(point), "line": .string(link.line), "ground": .string(link.ground.rawValue),
      "reason": json(link.reason),
    ]
  }
}
