import Testing

/// Reads markup as strictly as XML: every element is closed, every attribute quoted, every ampersand begins an entity.
struct MarkupReader {
  struct Fault: Error {
    var place: Substring
    var reason: String
  }

  /// Names of the elements that occur.
  private(set) var elements: Set<String> = []
  /// Values of `id`.
  private(set) var ids: [String] = []
  /// What links lead to in the file itself.
  private(set) var targets: [String] = []
  /// The texts with the language and direction of the innermost element that has them.
  private(set) var texts: [(text: String, language: String?, direction: String?)] = []

  private var rest: Substring
  private var open: [(name: String, language: String?, direction: String?)] = []

  init(_ html: String) {
    rest = html[...]
  }

  mutating func read() throws {
    try expect(rest.hasPrefix("<!DOCTYPE html>\n"), "a document type")
    rest = rest.dropFirst("<!DOCTYPE html>\n".count)
    while let next = rest.first {
      if next == "<" { try tag() } else { try text() }
    }
    try expect(open.isEmpty, "an end of \(open.last?.name ?? "")")
  }

  private func expect(_ isTrue: Bool, _ reason: String) throws {
    if !isTrue { throw Fault(place: rest.prefix(60), reason: reason) }
  }

  private mutating func text() throws {
    let text = rest.prefix { $0 != "<" }
    try expect(!text.contains(">") || open.last?.name == "style", "no loose >")
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let entity = piece.prefix { $0 != ";" }
      try expect(piece.contains(";") && ["amp", "lt", "gt", "quot", "#39"].contains(entity), "an entity")
    }
    if text.contains(where: \.isLetter) {
      try expect(!open.isEmpty, "an element around a text")
      texts.append((String(text), open.last?.language, open.last?.direction))
    }
    rest = rest[text.endIndex...]
  }

  private mutating func tag() throws {
    guard let end = rest.firstIndex(of: ">") else { throw Fault(place: rest.prefix(60), reason: "an end of a tag") }
    var body = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if body.first == "/" {
      try expect(open.popLast()?.name == String(body.dropFirst()), "the end of another element than \(body)")
      return
    }
    let isEmpty = body.last == "/"
    if isEmpty { body = body.dropLast() }
    let name = String(body.prefix { $0 != " " })
    try expect(!name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }, "a name, not \(name)")
    let attributes = try attributes(body.dropFirst(name.count))
    elements.insert(name)
    if let id = attributes["id"] { ids.append(id) }
    if let target = attributes["href"], target.hasPrefix("#") { targets.append(String(target.dropFirst())) }
    let language = attributes["lang"] ?? open.last?.language
    let direction = attributes["dir"] ?? open.last?.direction
    try expect((attributes["lang"] == nil) || attributes["dir"] != nil, "a direction beside the language")
    if !isEmpty { open.append((name, language, direction)) }
  }

  private func attributes(_ text: Substring) throws -> [String: String] {
    var attributes: [String: String] = [:]
    var text = text
    while !text.isEmpty {
      try expect(text.first == " ", "a blank before an attribute")
      let parts = text.dropFirst().split(separator: "=\"", maxSplits: 1, omittingEmptySubsequences: false)
      try expect(parts.count == 2, "a value in quotes")
      guard let close = parts[1].firstIndex(of: "\"") else { throw Fault(place: text, reason: "a closing quote") }
      let name = String(parts[0])
      try expect(attributes[name] == nil && !name.contains(" "), "an attribute once")
      attributes[name] = String(parts[1][..<close])
      text = parts[1][parts[1].index(after: close)...]
    }
    return attributes
  }
}
