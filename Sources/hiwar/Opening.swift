import Browser
import DialogueRecord

extension Program {
  /// What words behind the name of the program are to open: years, a thing of the record, or nothing that is known.
  func opening(_ words: [String], _ record: Record) throws(Failure) -> Opening {
    let text = words.joined(separator: " ")
    if let thing = record.thing(typed: text) { return .thing(thing) }
    if let years = try? CommandTable.years(words), words.count > 1 || years.contains(where: { $0.count > 1 }) {
      return .years(try self.years(years, record))
    }
    return .unknown(
      text, nearestID: nearestName(to: text, among: record.organizations.map(\.acronym.en) + record.ids),
      nearestCommand: words.first.flatMap(CommandTable.nearest))
  }
}

extension Opening {
  /// What is wrong with words that name nothing, where nobody can be asked what they mean; nil where they name something.
  var usageError: UsageError? {
    guard case .unknown(let words, let id, let command) = self else { return nil }
    if let command { return .unknownCommand(String(words.prefix { $0 != " " }), nearest: command) }
    return .unknownWords(words, nearest: id)
  }
}

extension Record {
  /// What an id names as it is typed: tables for spreadsheets have a sign before it, the reader one before an emendation.
  func thing(typed id: String) -> Thing? {
    thing(id) ?? (id.hasPrefix("#") || id.hasPrefix("†") ? thing(String(id.dropFirst())) : nil)
  }
}
