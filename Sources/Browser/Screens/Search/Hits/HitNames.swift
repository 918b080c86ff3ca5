import DialogueSearch

// What kinds of hits, their texts and ways of answering are called.

extension HitKind {
  /// Where in the record it is.
  package var phrase: Phrase {
    switch self {
    case .statements: .kindOfStatement
    case .about: .preamble
    case .sessions: .kindSession
    case .members: .kindOrganization
    case .groups: .workingGroup
    case .glossary: .kindTerm
    case .notes: .kindOfNote
    }
  }

  /// What stands over the hits of a kind.
  var heading: Phrase {
    switch self {
    case .statements: .hitsInStatements
    case .about: .preamble
    case .sessions: .hitsOnSessions
    case .members: .paneMembers
    case .groups: .paneGroups
    case .glossary: .hitsInGlossary
    case .notes: .hitsInNotes
    }
  }
}

extension TextPart {
  /// What a text is called that does not speak for itself.
  package var phrase: Phrase? {
    switch self {
    case .fact(let kind): kind.phrase
    case .source: .sourceReads
    default: nil
    }
  }
}

extension Tier {
  /// How it answers.
  package var phrase: Phrase {
    switch self {
    case .exact: .tierExact
    case .folded: .tierFolded
    case .stem: .tierStem
    case .particle: .tierParticle
    case .plural: .tierPlural
    case .family: .tierFamily
    case .substring: .tierSubstring
    case .typo: .tierTypo
    }
  }
}
