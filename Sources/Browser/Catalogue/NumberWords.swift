extension Catalogue {
  /// A whole number in the digits of the interface.
  package func number(_ number: Int) -> String {
    digits(in: String(number))
  }

  /// Whole numbers one after the other.
  package func list(of numbers: [Int]) -> String {
    numbers.map(number).joined(separator: self[.comma] + " ")
  }

  /// Ids one after the other.
  package func list(of ids: [String]) -> String { ids.joined(separator: self[.comma] + " ") }

  /// A text with its digits in those of the interface: years, shares and the like. Never used on ids or on texts of the record.
  package func digits(in text: String) -> String {
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

  /// A place in an order: `3rd`, الثالثة.
  package func ordinal(_ number: Int) -> String {
    let words = self[.ordinals].split(separator: " ").map(String.init)
    return words.indices.contains(number - 1) ? words[number - 1] : self.number(number)
  }
}
