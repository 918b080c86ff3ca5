import DialogueRecord

extension FactKind {
  /// The label of a fact.
  var phrase: Phrase {
    switch self {
    case .acronym: .factAcronym
    case .name: .factName
    case .role: .factRole
    case .seat: .factSeat
    case .founded: .factFounded
    case .region: .factRegion
    case .site: .factSite
    case .link: .factLink
    case .history: .factHistory
    case .place: .factPlace
    case .venue: .factVenue
    case .host: .factHost
    case .chair: .factChair
    case .subject: .factSubject
    case .outcome: .factOutcome
    case .attendance: .factAttendance
    case .standing: .factStanding
    case .purpose: .factPurpose
    case .evidence: .factEvidence
    case .against: .factAgainst
    case .caution: .factCaution
    }
  }
}
