extension JSON {
  /// The text of RFC 8259, two blanks a level, letters of every script as they are. Short lists of plain values stand on one line.
  package var text: String {
    var out = ""
    write(to: &out, indent: "")
    return out
  }

  /// The same on one line, as JSON Lines has it.
  package var line: String {
    switch self {
    case .array(let elements): return "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let fields):
      return "{" + fields.map { JSON.string($0.name).line + ": " + $0.value.line }.joined(separator: ", ") + "}"
    default: return text
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(to out: inout String, indent: String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .double(let value): out += JSON.decimal(value)
    case .string(let value): JSON.quote(value, to: &out)
    case .array(let elements) where elements.allSatisfy(\.isPlain):
      out += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { out += ", " }
        element.write(to: &out, indent: indent)
      }
      out += "]"
    case .array(let elements):
      JSON.block(elements, "[", "]", to: &out, indent) { element, inner, out in element.write(to: &out, indent: inner) }
    case .object(let fields) where fields.isEmpty: out += "{}"
    case .object(let fields):
      JSON.block(fields, "{", "}", to: &out, indent) { field, inner, out in
        JSON.quote(field.name, to: &out)
        out += ": "
        field.value.write(to: &out, indent: inner)
      }
    }
  }

  private static func block<T>(
    _ items: [T], _ open: String, _ close: String, to out: inout String, _ indent: String,
    _ write: (T, String, inout String) -> Void
  ) {
    let inner = indent + "  "
    out += open
    for (index, item) in items.enumerated() {
      out += (index > 0 ? ",\n" : "\n") + inner
      write(item, inner, &out)
    }
    out += "\n" + indent + close
  }

  private static func decimal(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e14 else { return "null" }
    let scaled = Int((value.magnitude * 10_000).rounded())
    var digits = String(scaled % 10_000)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + String(scaled / 10_000) + (digits.isEmpty ? "" : "." + digits)
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      // Controls, and what would turn round the text that comes after it.
      case _ where scalar.isForbiddenInText:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
