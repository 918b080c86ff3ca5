import DialogueComparison
import Screen

/// A text with the words marked that came from one year to another and those that went. Without colours they stand in brackets, as wdiff
/// has them: `{+came+}`, `[-went-]`. Arabic letters show no bold and no underline, so attributes would not do.
struct MarkedWords {
  private(set) var text: String
  private(set) var highlights: [Highlight] = []

  init(_ text: String, _ changed: ChangedWords?, _ palette: Palette) {
    self.text = text
    let came = changed?.came ?? []
    let went = changed?.went ?? []
    if palette == .mono {
      bracket(came, went)
    } else {
      let both = came.flatMap { one in went.map { $0.clamped(to: one) }.filter { !$0.isEmpty } }
      highlights = [(came, Role.came), (went, .went), (both, .cameAndWent)].flatMap { ranges, role in
        ranges.map { Highlight($0, palette.style(role)) }
      }
    }
  }

  /// Brackets at the ends of each range; at one place, what closes stands before what opens, and the pairs lie within each other.
  private mutating func bracket(_ came: [Range<Int>], _ went: [Range<Int>]) {
    var opens: [Int: String] = [:]
    var closes: [Int: String] = [:]
    for range in came {
      opens[range.lowerBound, default: ""] += "{+"
      closes[range.upperBound, default: ""] = "+}"
    }
    for range in went {
      opens[range.lowerBound, default: ""] += "[-"
      closes[range.upperBound] = "-]" + closes[range.upperBound, default: ""]
    }
    guard !opens.isEmpty else { return }
    var out = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for place in 0...scalars.count {
      out.append(contentsOf: closes[place, default: ""].unicodeScalars)
      out.append(contentsOf: opens[place, default: ""].unicodeScalars)
      if place < scalars.count { out.append(scalars[place]) }
    }
    text = String(out)
  }

  /// What the legend shows for words that came or went.
  static func sample(_ words: String, _ role: Role, _ palette: Palette) -> String {
    guard palette == .mono else { return words }
    return role == .came ? "{+\(words)+}" : "[-\(words)-]"
  }
}
