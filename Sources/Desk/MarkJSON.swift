import DialogueRecord

// A mark as an object of JSON: a line of the user's file, and an entry of what `hiwar marks --json` prints.

extension Mark {
  /// The version of the form that is written.
  package static let version = 1

  /// Why a value is no mark.
  package enum Problem: Error, Sendable, Hashable {
    /// The line is not UTF-8.
    case notUTF8
    /// It is no object of JSON.
    case notJSON
    /// It was written by a later version of the program, of which this is the number.
    case newer(Int)
    /// A field is missing or not what it should be.
    case badField(String)
    /// The id is that of another line, whose number this is.
    case again(line: Int)
  }

  /// Reads a mark. Fields that it does not know are kept; year and standing are the record's and not the mark's.
  package init(_ json: JSON) throws(Problem) {
    guard case .object(let fields) = json else { throw .notJSON }
    func field(_ name: String) -> JSON? { fields.first { $0.name == name }?.value }
    func text(_ name: String) throws(Problem) -> String? {
      switch field(name) {
      case nil, .null: return nil
      case .string(let text): return text
      default: throw .badField(name)
      }
    }
    if case .int(let number) = field("v"), number > Mark.version { throw .newer(number) }
    guard let id = try text("id"), !id.isEmpty else { throw .badField("id") }
    self.init(
      id: id, texts: Bilingual(ar: try text("ar") ?? "", en: try text("en") ?? ""), marked: try text("marked") ?? "")
    remark = try text("remark") ?? ""
    fingerprint = try text("fingerprint")
    removed = try text("removed")
    switch field("tags") {
    case nil, .null: break
    case .array(let elements):
      for element in elements {
        guard case .string(let tag) = element else { throw .badField("tags") }
        add(tags: [tag])
      }
    default: throw .badField("tags")
    }
    unknown = fields.filter { !Mark.known.contains($0.name) }
  }

  private static let known: Set = [
    "v", "id", "marked", "removed", "tags", "remark", "fingerprint", "ar", "en", "year", "standing",
  ]

  /// The fields of the mark, those that hold nothing left out.
  package var fields: [JSON.Field] {
    var fields: [JSON.Field] = [.init("v", .int(Mark.version)), .init("id", .string(id))]
    if !marked.isEmpty { fields.append(.init("marked", .string(marked))) }
    if let removed { fields.append(.init("removed", .string(removed))) }
    if !tags.isEmpty { fields.append(.init("tags", .array(tags.map { .string($0) }))) }
    if !remark.isEmpty { fields.append(.init("remark", .string(remark))) }
    if let fingerprint { fields.append(.init("fingerprint", .string(fingerprint))) }
    fields += [.init("ar", .string(texts.ar)), .init("en", .string(texts.en))]
    return fields + unknown
  }
}
