import DialogueComparison
import DialogueRecord

/// How a theme or a line of descent runs through the years, in words that hold for the whole record: sessions that are not
/// compared count too, and so do mentions. What is absent is absent from the extract.
extension CompareWords {
  /// In full: `new in 2020`, `main subject last in 2019; in passing 2020`, `only 2017 of these (other years: 2016)`.
  package func status(_ course: Course) -> String {
    var status = brief(course)
    if course.status == .kept, course.sessions.count > 1, !course.missing.isEmpty {
      status = text(.compareKeptNotIn, ["status": status, "years": years(course.missing)])
    }
    if course.status != .absent, !course.mentioned.isEmpty {
      status = text(.compareAlsoMentioned, ["status": status, "years": years(course.mentioned)])
    }
    return withOtherYears(status, course)
  }

  /// How a row of years side by side runs through them; nil of what stands in no line of descent, which runs nowhere.
  package func status(of row: SideBySide.Row) -> String? {
    row.subject == .noLine ? nil : status(row.course)
  }

  /// The status alone, without the years in which there is a mention only and those that are not compared.
  package func brief(_ course: Course) -> String {
    text(phrase(course), arguments(course))
  }

  /// The same for the end of a row, where there is little room.
  package func short(_ course: Course) -> String {
    text(phrase(course).short(course), arguments(course))
  }

  /// A text with the years that are not compared and have or mention it; the one that a status names need not be named again.
  func withOtherYears(_ text: String, _ course: Course) -> String {
    let others = years(course.elsewhere.filter { $0 != course.status?.back })
    let mentions = years(course.mentionedElsewhere)
    let phrase: ComparePhrase
    switch (others.isEmpty, mentions.isEmpty) {
    case (true, true): return text
    case (false, true): phrase = .compareElsewhere
    case (true, false): phrase = .compareMentionedElsewhere
    case (false, false): phrase = .compareBothElsewhere
    }
    return self.text(phrase, ["status": text, "years": others, "mentions": mentions])
  }

  private func arguments(_ course: Course) -> [String: String] {
    let year = course.status?.year ?? course.sessions.first
    return [
      "year": year.map(number) ?? "", "years": years(course.present),
      "mentions": years(course.mentioned), "back": course.status?.back.map(number) ?? "",
    ]
  }

  private func phrase(_ course: Course) -> ComparePhrase {
    let isPair = course.sessions.count == 2
    let isSingle = course.sessions.count == 1
    return switch course.status {
    case nil: .compareNoneHeld
    case .kept: isSingle ? .compareIn : isPair ? .compareKept : course.isWhole ? .compareContinued : .compareThroughout
    case .new(let year) where course.isMentioned(from: nil, to: year): .compareNewCore
    case .new: isPair ? .compareNewOfTwo : .compareNew
    case .returned(let year) where course.lastCore(before: year) == course.lastSession(before: year): .compareAgain
    case .returned(let year) where course.isMentioned(from: course.lastCore(before: year), to: year):
      .compareReturnedCore
    case .returned: isPair ? .compareReturnedOfTwo : .compareReturned
    case .dropped(let year) where course.isMentioned(from: year, to: .max): .compareLastSeenCore
    case .dropped: isPair ? .compareDropped : .compareLastSeen
    case .interrupted(let year, let back) where course.isMentioned(from: year, to: back): .compareInterruptedCore
    case .interrupted: .compareInterrupted
    case .only(let years) where years == course.core: course.mention.isEmpty ? .compareOnly : .compareOnlyCore
    case .only: course.mentioned.isEmpty ? .compareOnlyOfThese : .compareOnlyCoreOfThese
    case .absent where !course.mentioned.isEmpty: .compareMentioned
    case .absent: isSingle ? .compareNotInExtract : isPair ? .compareAbsentFromBoth : .compareAbsent
    }
  }
}

extension ComparePhrase {
  /// The phrase that says the same in less room.
  fileprivate func short(_ course: Course) -> ComparePhrase {
    switch self {
    case .compareNewCore: .compareNewCoreShort
    case .compareReturnedCore: .compareReturnedCoreShort
    case .compareLastSeenCore: .compareLastSeenCoreShort
    case .compareInterrupted: .compareInterruptedShort
    case .compareInterruptedCore: .compareInterruptedCoreShort
    case .compareOnlyCore: .compareOnlyCoreShort
    case .compareOnlyOfThese, .compareOnlyCoreOfThese:
      course.present.count > 1 ? .compareSomeShort : self == .compareOnlyOfThese ? self : .compareInCoreShort
    case .compareMentioned: .compareMentionedShort
    case .compareAbsent, .compareAbsentFromBoth: .compareAbsentShort
    default: self
    }
  }
}
