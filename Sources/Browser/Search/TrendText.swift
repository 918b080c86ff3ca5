import DialogueQuery
import DialogueRecord

extension Interface {
  /// A trend as lines of text: for each word a line a year with its count, its share of a thousand words, and a bar. A year
  /// without a session is a gap and no zero.
  public func lines(of trend: Trend) -> [String] {
    let most = trend.series.flatMap(\.values).compactMap(\.perThousand).max() ?? 0
    return trend.series.flatMap { series in
      [series.query.text]
        + series.values.map { value in
          guard let count = value.count, let share = value.perThousand else {
            return "  \(number(value.year))  – \(self[.noSession])"
          }
          let bar = String(repeating: "█", count: most > 0 ? Int((share / most * 30).rounded(.up)) : 0)
          let numbers = text(.trendValue, ["count": number(count), "share": decimal(share)])
          return "  \(number(value.year))  \(bar)\(bar.isEmpty ? "· " : " ")\(numbers)"
        }
    }
  }

  /// A number with one decimal.
  func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return digits(in: "\(tenths / 10)\(language == .arabic && digits == .arabic ? "٫" : ".")\(tenths % 10)")
  }
}
