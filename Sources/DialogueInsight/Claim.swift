import DialogueRecord

/// Something that the record says and does not take from its source document, with where it comes from.
package struct Claim: Sendable, Hashable {
  /// What of a thing is said.
  package enum Part: Sendable, Hashable {
    case fact(FactKind)
    case edition, dates
    /// That an organization took part.
    case attendance(String)
  }

  /// The id of the thing of which it is said; nil for the Dialogue itself, and for what holds for all working groups.
  package let thing: String?
  /// What of it is said.
  package let part: Part
  /// What is said.
  package let text: Bilingual
  /// Where it comes from.
  package let from: Provenance

  /// Whether it rests on one reference alone.
  package var restsOnOne: Bool { Set(from.references).count == 1 }

  /// Whether it rests on a reference.
  package func rests(on reference: String) -> Bool { from.references.contains(reference) }
}

extension Record {
  /// Everything that rests on references, in the order of the record. What the source document states rests on nothing else.
  package var claims: [Claim] {
    var all = [Claim(thing: nil, fullTitle)]
    all += sessions.flatMap(\.claims)
    let things: [(String?, [Fact])] =
      gaps.map { ($0.id, $0.evidence) } + organizations.map { ($0.id, $0.facts) } + groups.map { ($0.id, $0.facts) }
      + [(nil, groupFacts)]
    for (id, facts) in things { all += facts.map { Claim(thing: id, $0) } }
    return all.filter { !$0.from.references.isEmpty }
  }

  /// Whether all that a claim rests on is a report by others, of the lowest rank there is.
  package func restsOnLowRank(_ claim: Claim) -> Bool {
    claim.from.references.allSatisfy { id in references.first { $0.id == id }?.kind == .secondary }
  }
}

extension Claim {
  fileprivate init(thing: String?, _ fact: Fact) {
    self.init(thing: thing, part: .fact(fact.kind), text: fact.text, from: fact.from)
  }
}

extension Session {
  fileprivate var claims: [Claim] {
    func both(_ text: String) -> Bilingual { Bilingual(ar: text, en: text) }
    let span = dates.start == dates.end ? "\(dates.start)" : "\(dates.start)–\(dates.end)"
    let own = [
      Claim(thing: id, part: .edition, text: both(String(edition)), from: editionFrom),
      Claim(thing: id, part: .dates, text: both(span), from: dates.from),
    ]
    let present = attendance.map { entry in
      Claim(
        thing: id, part: .attendance(entry.organization), text: entry.note ?? both(entry.role.rawValue),
        from: entry.from)
    }
    return own + facts.map { Claim(thing: id, $0) } + present
  }
}
