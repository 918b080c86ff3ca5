/// Reads the fields of one object. Each reading notes its fault and returns a stand-in: a pack with faults is never used,
/// so the stand-ins never leave it, and reading goes on to the next fault.
struct FieldReader {
  let file: JSONFile
  let crossReferences: CrossReferences
  /// Byte offset of the object.
  let offset: Int
  private let fields: [JSONTree.Field]
  private var known: [String] = []

  /// Reads an object with a closure and notes the fields that the closure did not ask for. Nil where it is no object.
  static func object<T>(
    _ tree: JSONTree, _ file: JSONFile, _ crossReferences: CrossReferences, _ read: (inout FieldReader) -> T
  ) -> T? {
    guard case .object(let fields) = tree.value else {
      file.fault(.wrongType(found: tree.type, expected: .object), at: tree.offset)
      return nil
    }
    var reader = FieldReader(file: file, crossReferences: crossReferences, offset: tree.offset, fields: fields)
    let value = read(&reader)
    reader.finish()
    return value
  }

  private init(file: JSONFile, crossReferences: CrossReferences, offset: Int, fields: [JSONTree.Field]) {
    self.file = file
    self.crossReferences = crossReferences
    self.offset = offset
    self.fields = fields
  }

  private func finish() {
    var seen: Set<String> = []
    let known = Set(known).sorted()
    for field in fields {
      if !seen.insert(field.name).inserted { file.fault(.repeatedField(field.name), at: field.offset) }
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

  /// Notes at a field, or at the object where the field is not there, what makes the pack no worse.
  func warn(_ problem: Problem, at name: String) {
    file.warn(problem, at: fields.first { $0.name == name }?.value.offset ?? offset)
  }

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
    list(name) { reader, tree in FieldReader.object(tree, reader.file, reader.crossReferences, read) }
  }

  /// The objects of an optional list.
  mutating func optionalObjects<T>(_ name: String, _ read: (inout FieldReader) -> T) -> [T] {
    optionalList(name) { reader, tree in FieldReader.object(tree, reader.file, reader.crossReferences, read) }
  }

  /// A required object.
  mutating func object<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    required(name).flatMap { FieldReader.object($0, file, crossReferences, read) }
  }

  /// An optional object.
  mutating func optionalObject<T>(_ name: String, _ read: (inout FieldReader) -> T) -> T? {
    optional(name).flatMap { FieldReader.object($0, file, crossReferences, read) }
  }
}
