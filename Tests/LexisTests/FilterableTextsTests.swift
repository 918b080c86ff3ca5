import Lexis
import Testing

@Suite struct FilterableTextsTests {
  private static func fit(_ typed: String, _ names: [String], beside: [String] = [], forgiving: Bool = false)
    -> FilterableTexts.Fit?
  {
    FilterableTexts(names: names, others: beside).fit(WordFilter(typed), forgivesErrors: forgiving)
  }

  /// Each is found better than the one below it.
  @Test func theBetterComesFirst() throws {
    let fits = [
      ("border control", ["Border control"], []), ("border", ["Border control"], []), ("bord", ["Border control"], []),
      ("control", ["Border control"], []), ("contr", ["Border control"], []), ("ontrol", ["Border control"], []),
      ("border", ["Control"], ["border"]),
    ].map { Self.fit($0, $1, beside: $2) }
    for (better, worse) in zip(fits, fits.dropFirst()) { #expect(try #require(better) < #require(worse)) }
  }

  @Test(arguments: [
    ("control border", "Border control", true), ("الحدود", "حدود", true), ("مراقبه حدود", "مراقبة الحدود", true),
    ("٢٠١٩", "in 2019", true), ("drugs", "Border control", false), ("border drugs", "Border control", false),
  ])
  func found(typed: String, name: String, isFound: Bool) {
    #expect((Self.fit(typed, [name]) != nil) == isFound)
  }

  @Test(arguments: [
    ("bordre", "Border control", true), ("brder", "Border", true), ("borderr", "Border", true),
    ("cntrol", "Control", true),
    ("تصدبر", "تصدير", true), ("bodrec", "Border", false), ("bor", "Bar", false), ("2018", "2019", false),
  ])
  func oneErrorIsForgivenIfAskedFor(typed: String, name: String, isFound: Bool) {
    #expect(Self.fit(typed, [name]) == nil)
    #expect((Self.fit(typed, [name], forgiving: true) != nil) == isFound)
  }
}
