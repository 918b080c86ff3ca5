import DialogueRecord

extension Interface {
  /// A whole number in the digits of the interface.
  public func number(_ number: Int) -> String {
    digits(in: String(number))
  }

  /// Whole numbers one after the other.
  func list(of numbers: [Int]) -> String {
    numbers.map(number).joined(separator: self[.comma] + " ")
  }

  /// A text with its digits in those of the interface: years, shares and the like. Never used on ids or on texts of the record.
  public func digits(in text: String) -> String {
    guard digits == .arabic else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - 0x30 + 0x660) {
        out.append(digit)
      } else {
        out.append(scalar == "%" ? "٪" : scalar)
      }
    }
    return String(out)
  }

  /// The name of a month, 1 to 12.
  public func month(_ month: Int) -> String {
    let phrases: [Phrase] = [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
    return phrases.indices.contains(month - 1) ? self[phrases[month - 1]] : ""
  }

  /// The short name of a month, for columns of a list.
  public func shortMonth(_ month: Int) -> String {
    String(self.month(month).split(separator: "/").last ?? "").prefix(language == .english ? 3 : 6).description
  }

  /// The days of a session: `12–13 June 2019`, or `20 May 2020`.
  public func dates(_ dates: Dates) -> String {
    let (start, end) = (dates.start, dates.end)
    func day(_ day: Day) -> String { "\(number(day.day)) \(month(day.month))" }
    if start == end { return "\(day(start)) \(number(start.year))" }
    if start.year != end.year { return "\(day(start)) \(number(start.year)) – \(day(end)) \(number(end.year))" }
    if start.month != end.month { return "\(day(start)) – \(day(end)) \(number(end.year))" }
    return "\(number(start.day))–\(day(end)) \(number(end.year))"
  }
}
