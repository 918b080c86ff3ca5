import DialogueRecord

extension Catalogue {
  /// The name of a month, 1 to 12.
  package func month(_ month: Int) -> String {
    let phrases: [Phrase] = [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
    return phrases.indices.contains(month - 1) ? self[phrases[month - 1]] : ""
  }

  /// The short name of a month, for columns of a list.
  package func shortMonth(_ month: Int) -> String {
    String(self.month(month).split(separator: "/").last ?? "").prefix(language == .english ? 3 : 6).description
  }

  /// The days of a session: `12–13 June 2019`, or `20 May 2020`.
  package func dates(_ dates: Dates) -> String {
    let (start, end) = (dates.start, dates.end)
    func day(_ day: Day) -> String { "\(number(day.day)) \(month(day.month))" }
    if start == end { return "\(day(start)) \(number(start.year))" }
    if start.year != end.year {
      return text(
        .datesAcross,
        ["first": "\(day(start)) \(number(start.year))", "last": "\(day(end)) \(number(end.year))"])
    }
    let last = "\(day(end)) \(number(end.year))"
    guard start.month == end.month else { return text(.datesAcross, ["first": day(start), "last": last]) }
    // Two days are a pair and no span where a language tells them apart.
    return text(
      end.day == start.day + 1 ? .datesPair : .datesWithin, ["first": number(start.day), "last": last])
  }
}
