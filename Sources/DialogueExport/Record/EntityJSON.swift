import DialogueRecord

extension RecordJSON {
  /// A session in a list: what it was and which points it has.
  package func summary(_ session: Session) -> JSON {
    .object(head(session) + [.init("points", strings(session.statement.points.map(\.id)))])
  }

  /// A session with its statement, facts and attendance.
  package func json(_ session: Session) -> JSON {
    .object(
      head(session) + [
        .init("heading", json(session.statement.heading)),
        .init("points", .array(session.statement.points.map(json))), .init("facts", json(session.facts)),
        .init("attendance", .array(session.attendance.map(json))),
      ] + notices)
  }

  private func head(_ session: Session) -> [JSON.Field] {
    [.init("id", .string(session.id)), .init("kind", "session"), .init("year", .int(session.year))]
      + fields(session.statement.heading.text) + [
        .init("edition", ["value": .int(session.edition), "from": json(session.editionFrom)]),
        .init(
          "dates",
          [
            "start": .string(session.dates.start.description), "end": .string(session.dates.end.description),
            "from": json(session.dates.from),
          ]),
        .init("place", session.fact(.place).map(json) ?? .null),
        .init("document", .string(session.document)),
        .init("genre", .string(session.statement.genre.rawValue)),
        .init("extract", .string(session.statement.extract.rawValue)),
      ]
  }

  private func json(_ attendance: Attendance) -> JSON {
    var fields: [JSON.Field] = [
      .init("organization", .string(attendance.organization)), .init("role", .string(attendance.role.rawValue)),
      .init("virtual", .bool(attendance.virtual)),
    ]
    if let note = attendance.note { fields.append(.init("note", json(note))) }
    return .object(fields + [.init("from", json(attendance.from))])
  }

  /// A year without a session.
  package func json(_ gap: Gap) -> JSON {
    .object(
      [.init("id", .string(gap.id)), .init("kind", "gap"), .init("year", .int(gap.year))] + fields(gap.text)
        + [.init("evidence", json(gap.evidence))])
  }

  /// An organization with where it is named.
  package func json(_ organization: Organization) -> JSON {
    let present = record.sessions.flatMap { session in
      session.attendance.filter { $0.organization == organization.id }.map { entry -> JSON in
        ["year": .int(session.year), "role": .string(entry.role.rawValue), "virtual": .bool(entry.virtual)]
      }
    }
    return .object(
      [
        .init("id", .string(organization.id)), .init("kind", "organization"),
        .init("role", .string(organization.role.rawValue)),
      ] + fields(organization.name) + [
        .init("acronym", json(organization.acronym)), .init("facts", json(organization.facts)),
        .init("present", .array(present)),
        .init("namedIn", strings(record.passages(naming: organization).map(\.id))),
      ])
  }

  /// A working group with the relations that it stands in.
  package func json(_ group: WorkingGroup) -> JSON {
    let relations = record.groupRelations.filter { ($0.earlier + $0.later).contains(group.id) }
    return .object(
      [.init("id", .string(group.id)), .init("kind", "group"), .init("year", .int(group.year))] + fields(group.name)
        + [
          .init("point", .string(group.point)), .init("facts", json(group.facts)),
          .init("relations", .array(relations.map(json))),
        ])
  }

  /// How groups of one year relate to those of another.
  package func json(_ relation: GroupRelation) -> JSON {
    [
      "earlier": strings(relation.earlier), "later": strings(relation.later),
      "ground": .string(relation.ground.rawValue), "confidence": .string(relation.confidence.rawValue),
      "reason": json(relation.reason),
    ]
  }

  /// A theme with the passages that have it.
  package func json(_ theme: Theme) -> JSON {
    func ids(_ codes: KeyPath<Passage, [String]>) -> JSON {
      strings(record.passages.filter { $0[keyPath: codes].contains(theme.code) }.map(\.id))
    }
    return .object(
      [.init("id", .string(theme.id)), .init("kind", "theme"), .init("code", .string(theme.code))]
        + fields(theme.name) + [
          .init("definition", json(theme.definition)), .init("note", theme.note.map(json) ?? .null),
          .init("family", theme.family.map(json) ?? .null),
          .init("core", ids(\.core)), .init("mention", ids(\.mention)),
        ])
  }

  /// A term with where it stands.
  package func json(_ term: Term) -> JSON {
    .object(
      [.init("id", .string(term.id)), .init("kind", "term")] + fields(term.text) + [
        .init("lines", .array(term.lines.map(JSON.int))),
        .init("passages", strings(record.passages(onLines: term.lines).map(\.id))),
        .init("evidence", .string(term.evidence.rawValue)), .init("references", strings(term.references)),
        .init("note", term.note.map(json) ?? .null), .init("also", strings(term.also)),
      ])
  }

  /// A line of descent with its points in order.
  package func json(_ lineage: Lineage) -> JSON {
    .object(
      [.init("id", .string(lineage.id)), .init("kind", "lineage")] + fields(lineage.name) + [
        .init("summary", json(lineage.summary)), .init("asOf", lineage.asOf.map { .int($0) } ?? .null),
        .init("points", strings(record.points(of: lineage).map(\.id))),
      ])
  }

  /// A source outside the record, or the source document.
  package func json(_ reference: Reference) -> JSON {
    [
      "id": .string(reference.id), "kind": "reference", "nearness": .string(reference.kind.rawValue),
      "author": reference.author.map(json) ?? .null,
      "title": json(reference.title), "address": reference.address.map(JSON.string) ?? .null,
      "accessed": reference.accessed.map { .string($0.description) } ?? .null,
    ]
  }

  /// An emendation with where it was made.
  package func json(_ emendation: Emendation) -> JSON {
    let passages = record.passages.filter { $0.emendations.contains { $0.id == emendation.id } }
    return [
      "id": .string(emendation.id), "kind": "emendation", "changes": .string(emendation.kind.rawValue),
      "reason": json(emendation.reason), "certainty": json(emendation.certainty),
      "passages": strings(passages.map(\.id)),
    ]
  }
}
