// The files about members, working groups, themes, lines of descent and terms.

extension FieldReader {
  /// organizations.json
  mutating func organizationsHere(document: String?) -> [Organization] {
    objects("organizations") { reader in
      let organization = Organization(
        id: reader.declaredID(.organization), role: reader.choice("role", .participant),
        acronym: reader.bilingual("acronym"), name: reader.bilingual("name"),
        facts: reader.facts(document: document),
        spellings: reader.list("spellings") { reader, tree in reader.text(of: tree) })
      reader.require([.name, .role, .seat, .founded, .region, .site], in: organization.facts)
      return organization
    }
  }

  /// working-groups.json
  mutating func groupsHere(document: String?) -> (
    groups: [WorkingGroup], relations: [GroupRelation], facts: [Fact]
  ) {
    _ = asOfHere()
    let groups = objects("groups") { reader in
      WorkingGroup(
        id: reader.declaredID(.group), year: reader.number("year", in: 1900...9999),
        point: reader.usedID(.passage, "point"), name: reader.bilingual("name"),
        facts: reader.facts(document: document))
    }
    let relations = objects("relations") { reader in
      GroupRelation(
        earlier: reader.usedIDs(.group, "earlier"), later: reader.usedIDs(.group, "later"),
        ground: reader.choice("ground", .inferred), confidence: reader.choice("confidence", .low),
        reason: reader.bilingual("reason"))
    }
    return (groups, relations, facts(document: document))
  }

  /// themes.json. A theme is shown by its id or its code; passages name it by its code.
  mutating func themesHere() -> [Theme] {
    _ = asOfHere()
    return objects("themes") { reader in
      Theme(
        id: reader.declaredID(.theme, isReferredTo: false), code: reader.declaredID(.theme, "code"),
        name: reader.bilingual("name"),
        definition: reader.bilingual("definition"), note: reader.optionalBilingual("note"),
        family: reader.optionalBilingual("family"))
    }
  }

  /// lineages.json
  mutating func lineagesHere() -> [Lineage] {
    let asOf = asOfHere()
    return objects("lineages") { reader in
      Lineage(
        id: reader.declaredID(.lineage), name: reader.bilingual("name"), summary: reader.bilingual("summary"),
        question: reader.optionalBilingual("question"), origins: reader.usedIDs(.passage, "origins"),
        asOf: asOf)
    }
  }

  /// glossary.json
  mutating func termsHere(documentLines: Int) -> (terms: [Term], absent: [Bilingual]) {
    let terms = objects("terms") { reader in
      Term(
        id: reader.declaredID(.term), text: reader.bilingualHere(),
        lines: reader.list("lines") { reader, tree in reader.number(of: tree, in: 1...max(1, documentLines)) },
        note: reader.optionalBilingual("note"),
        also: reader.optionalList("also") { reader, tree in reader.text(of: tree) },
        evidence: reader.choice("evidence", .literal),
        references: reader.usedIDs(.reference, "references"))
    }
    return (terms, objects("absent") { $0.bilingualHere() })
  }

  /// preamble.json
  mutating func preambleHere(_ pack: PackParts) -> (document: String, sections: [PreambleSection]) {
    let document = usedID(.reference, "document")
    let lines = pack.documents.first { $0.document.id == document }
    let sections = objects("sections") { reader in
      PreambleSection(
        id: reader.declaredID(.section), heading: reader.heading(document: lines),
        paragraphs: reader.objects("paragraphs") { $0.passageHere(document: lines, bullet: "") })
    }
    return (document, sections)
  }
}
