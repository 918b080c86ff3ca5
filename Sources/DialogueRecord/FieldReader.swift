/// Reads the fields of one object. Each reading notes its fault and returns a stand-in: a pack with faults is never used,
/// so the stand-ins never leave it, and reading goes on to the next fault.
struct FieldReader {
  let file: PackFile
  let ledger: Ledger
  /// Byte offset of the object.
  let offset: Int
  private let fields: [JSONTree.Field]
  private var known: [String] = []

  /// Reads an object with a closure and notes the fields that the closure did not ask for. Nil where it is no object.
  static func object<T>(
    _ tree: JSONTree, _ file: PackFile, _ ledger: Ledger, _ read: (inout FieldReader) -> T
  ) -> T? {
    guard case .object(let fields) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .object), at: tree.offset)
      return nil
    }
    var reader = FieldReader(file: file, ledger: ledger, offset: tree.offset, fields: fields)
    let value = read(&reader)
    reader.finish()
    return value
  }

  private init(file: PackFile, ledger: Ledger, offset: Int, fields: [JSONTree.Field]) {
    self.file = file
    self.ledger = ledger
    self.offset = offset
    self.fields = fields
  }

  private func finish() {
    var seen: [String] = []
    for field in fields {
      if seen.contains(field.name) { file.fault(.repeatedField(field.name), at: field.offset) }
      seen.append(field.name)
      guard !known.contains(field.name) else { continue }
      file.fault(.unknownField(field.name, nearest: nearestName(to: field.name, among: known)), at: field.offset)
    }
  }

  /// The value of a field, if it is there.
  mutating func optional(_ name: String) -> JSONTree? {
    known.append(name)
    return fields.first { $0.name == name }?.value
  }

  /// Whether the object has a field; does not count as asking for it.
  func has(_ name: String) -> Bool {
    fields.contains { $0.name == name }
  }

  /// The value of a required field.
  mutating func required(_ name: String) -> JSONTree? {
    let value = optional(name)
    if value == nil { file.fault(.missingField(name), at: offset) }
    return value
  }

  /// Notes a fault at a field, or at the object where the field is not there.
  func fault(_ problem: Problem, at name: String) {
    file.fault(problem, at: fields.first { $0.name == name }?.value.offset ?? offset)
  }

  // MARK: Plain values

  /// A required text.
  mutating func text(_ name: String) -> String {
    required(name).map { text(of: $0) } ?? ""
  }

  /// An optional text.
  mutating func optionalText(_ name: String) -> String? {
    optional(name).map { text(of: $0) }
  }

  /// A required whole number.
  mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int {
    readableNumber(name, in: range) ?? range.lowerBound
  }

  /// A required whole number on which other checks depend; nil where there is a fault, so that no other follows from it.
  mutating func readableNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
    required(name).flatMap { readableNumber(of: $0, in: range) }
  }

  /// A required truth value.
  mutating func flag(_ name: String) -> Bool {
    guard let tree = required(name) else { return false }
    guard case .bool(let flag) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .bool), at: tree.offset)
      return false
    }
    return flag
  }

  /// A required word out of a fixed few; the first of them where there is a fault.
  mutating func choice<Choice>(_ name: String, _ fallback: Choice) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let tree = required(name) else { return fallback }
    let word = text(of: tree)
    guard let choice = Choice(rawValue: word) else {
      file.fault(.unknownValue(word, allowed: Choice.allCases.map(\.rawValue)), at: tree.offset)
      return fallback
    }
    return choice
  }

  /// Text of a value: not empty, no blanks at its ends, and nothing in it that is not to be seen.
  func text(of tree: JSONTree) -> String {
    guard case .string(let text) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .string), at: tree.offset)
      return ""
    }
    if let scalar = text.unicodeScalars.first(where: { $0.isForbiddenInText }) {
      file.fault(.forbiddenCharacter(scalar.value), at: tree.offset)
    }
    if text.isEmpty || text.unicodeScalars.first?.isBlank == true || text.unicodeScalars.last?.isBlank == true {
      file.fault(.untidyText, at: tree.offset)
    }
    return text
  }

  /// Whole number of a value.
  func number(of tree: JSONTree, in range: ClosedRange<Int>) -> Int {
    readableNumber(of: tree, in: range) ?? range.lowerBound
  }

  private func readableNumber(of tree: JSONTree, in range: ClosedRange<Int>) -> Int? {
    guard case .number(let digits) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .number), at: tree.offset)
      return nil
    }
    guard let number = Int(digits), range.contains(number) else {
      file.fault(.numberOutOfRange(digits, low: range.lowerBound, high: range.upperBound), at: tree.offset)
      return nil
    }
    return number
  }

  // MARK: Lists and objects

  /// The elements of a required list.
  mutating func list<T>(_ name: String, _ read: (inout FieldReader, JSONTree) -> T?) -> [T] {
    guard let tree = required(name) else { return [] }
    return elements(tree, read)
  }

  /// The elements of an optional list.
  mutating func optionalList<T>(_ name: String, _ read: (inout FieldReader, JSONTree) -> T?) -> [T] {
    guard let tree = optional(name) else { return [] }
    return elements(tree, read)
  }

  private mutating func elements<T>(_ tree: JSONTree, _ read: (inout FieldReader, JSONTree) -> T?) -> [T] {
    guard case .array(let elements) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .array), at: tree.offset)
      return []
    }
    return elements.compactMap { read(&self, $0) }
  }

  /// The objects of a required list.
  mutating func objects<T>(_ name: String, _ read: (inout FieldReader) -> T) -> [T] {
    list(name) { reader, tree in FieldReader.object(tree, reader.file, reader.ledger, read) }
  }

  /// The objects of an optional list.
  mutating func optionalObjects<T>(_ name: String, _ read: (inout FieldReader) -> T) -> [T] {
    optionalList(name) { reader, tree in FieldReader.object(tree, reader.file, reader.ledger, read) }
  }

  /// A required object.
  mutating func object<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    required(name).flatMap { FieldReader.object($0, file, ledger, read) }
  }

  /// An optional object.
  mutating func optionalObject<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    optional(name).flatMap { FieldReader.object($0, file, ledger, read) }
  }

  // MARK: Ids

  /// A required id that this object gives to a thing; `isReferredTo` where other things name it by that id.
  mutating func declaredID(_ kind: EntityKind, _ name: String = "id", isReferredTo: Bool = true) -> String {
    guard let tree = required(name) else { return "" }
    let id = text(of: tree)
    ledger.declare(isReferredTo ? kind : nil, id, file, at: tree.offset)
    return id
  }

  /// A required id of another thing.
  mutating func usedID(_ kind: EntityKind, _ name: String) -> String {
    guard let tree = required(name) else { return "" }
    return usedID(kind, of: tree)
  }

  /// A required list of ids of other things.
  mutating func usedIDs(_ kind: EntityKind, _ name: String) -> [String] {
    list(name) { reader, tree in reader.usedID(kind, of: tree) }
  }

  /// An optional list of ids of other things.
  mutating func optionalUsedIDs(_ kind: EntityKind, _ name: String) -> [String] {
    optionalList(name) { reader, tree in reader.usedID(kind, of: tree) }
  }

  private func usedID(_ kind: EntityKind, of tree: JSONTree) -> String {
    let id = text(of: tree)
    ledger.use(kind, id, file, at: tree.offset)
    return id
  }
}

extension Unicode.Scalar {
  /// Blanks of every width (general category Zs).
  fileprivate var isBlank: Bool {
    value < 0x80 ? self == " " : properties.generalCategory == .spaceSeparator
  }

  /// Controls (general category Cc), and the characters that only steer direction (UAX #9: marks, embeddings, overrides,
  /// isolates), which could make a text look like another one.
  var isForbiddenInText: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029, 0xFEFF: true
    default: false
    }
  }
}
