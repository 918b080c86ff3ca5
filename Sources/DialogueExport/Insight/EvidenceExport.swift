import DialogueInsight
import DialogueRecord

extension RecordJSON {
  /// The references, each with what rests on it. A claim says whether it rests on one reference alone, and whether all that it rests on is
  /// of the lowest rank.
  /// With an id those of one reference.
  package func evidence(of id: String? = nil) -> JSON {
    let claims = record.claims.filter { claim in id.map(claim.rests) ?? true }
    return withNotices([
      "references": .array(
        record.references.filter { id == nil || $0.id == id }.map { reference in
          let own = claims.filter { $0.rests(on: reference.id) }
          return .object(
            reference.fields(self) + [
              .init("claims", .array(own.map(json))), .init("terms", strings(record.terms(on: reference.id).map(\.id))),
            ])
        }),
      "claims": .int(claims.count), "restingOnOne": .int(claims.count(where: \.restsOnOne)),
      "restingOnLowRank": .int(claims.count(where: record.restsOnLowRank)),
    ])
  }

  private func json(_ claim: Claim) -> JSON {
    .object(
      [
        .init("thing", claim.thing.map(JSON.string) ?? .null), .init("part", .string(claim.part.name)),
      ] + fields(claim.text) + [
        .init("alone", .bool(claim.restsOnOne)), .init("lowRank", .bool(record.restsOnLowRank(claim))),
        .init("from", json(claim.from)),
      ])
  }

  /// The emendations, each with the places where it is made and what the source reads there.
  package func emendations() -> JSON {
    withNotices([
      "emendations": .array(
        record.emendations.map { emendation in
          [
            "id": .string(emendation.id), "changes": .string(emendation.kind.rawValue),
            "reason": json(emendation.reason), "certainty": json(emendation.certainty),
            "places": .array(record.places(of: emendation).map(json)),
          ]
        })
    ])
  }

  private func json(_ place: EmendedPlace) -> JSON {
    [
      "passage": .string(place.passage.id), "source": place.applied.original.map(JSON.string) ?? .null,
      "read": place.applied.emended.map(JSON.string) ?? .null,
    ]
  }
}

extension Reference {
  fileprivate func fields(_ json: RecordJSON) -> [JSON.Field] {
    [.init("id", .string(id)), .init("rank", .string(kind.rawValue)), .init("title", json.json(title))]
      + (address.map { [.init("address", .string($0))] } ?? [])
  }
}

extension Claim.Part {
  /// What programs read.
  fileprivate var name: String {
    switch self {
    case .fact(let kind): kind.rawValue
    case .edition: "edition"
    case .dates: "dates"
    case .attendance(let organization): "attendance of \(organization)"
    }
  }
}

extension Record {
  /// The terms that a reference supports.
  package func terms(on reference: String) -> [Term] { terms.filter { $0.references.contains(reference) } }

  /// A row for each claim and reference that it rests on, and for each term that a reference supports; with an id those of one reference.
  package func evidenceCSV(of id: String? = nil) -> CSV {
    let claims = claims
    return CSV(
      header: ["reference", "rank", "thing", "part", "en", "ar", "alone", "low rank", "ground", "confidence"],
      rows: references.filter { id == nil || $0.id == id }.flatMap { reference in
        claims.filter { $0.rests(on: reference.id) }.map { claim in
          [
            .text(reference.id), .text(reference.kind.rawValue), .codes(claim.thing.map { [$0] } ?? []),
            .text(claim.part.name), .text(claim.text.en), .text(claim.text.ar), .text(String(claim.restsOnOne)),
            .text(String(restsOnLowRank(claim))), .text(claim.from.ground.rawValue),
            .text(claim.from.confidence?.rawValue ?? ""),
          ]
        }
          + terms(on: reference.id).map { term in
            [
              .text(reference.id), .text(reference.kind.rawValue), .codes([term.id]), "term", .text(term.text.en),
              .text(term.text.ar), .text(String(term.references.count == 1)),
            ]
          }
      })
  }

  /// A row for each place that was emended.
  package var emendationsCSV: CSV {
    CSV(
      header: ["id", "changes", "passage", "source", "read", "reason en", "reason ar", "certainty en", "certainty ar"],
      rows: emendations.flatMap { emendation in
        places(of: emendation).map { place in
          [
            .text(emendation.id), .text(emendation.kind.rawValue), .codes([place.passage.id]),
            .text(place.applied.original ?? ""), .text(place.applied.emended ?? ""), .text(emendation.reason.en),
            .text(emendation.reason.ar), .text(emendation.certainty.en), .text(emendation.certainty.ar),
          ]
        }
      })
  }
}
