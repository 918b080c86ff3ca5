import Testing

@testable import DialogueSearch

@Suite struct EnglishWordTests {
  @Test(arguments: [
    ["organise", "organize", "organised", "organizing", "organizes"],
    ["organisation", "organizations", "Organisations"],
    ["analyse", "analyze", "analysed", "analyzing"], ["centre", "center", "centres", "centers"],
    ["endeavour", "endeavor", "endeavours", "endeavoring"], ["labour", "labor"],
    ["programme", "program", "programmes"],
    ["defence", "defense"], ["threat", "threats"], ["agency", "agencies"],
    ["streamline", "streamlining", "streamlined"],
    ["crisis", "crises"], ["criterion", "criteria"], ["woman", "women"], ["seek", "sought", "seeking"],
    ["arise", "arose", "arising"], ["FTF", "FTFs"], ["NCBs", "NCB"], ["travel", "travelling", "traveling"],
    ["exercise", "exercised", "exercises"], ["officer", "officers"],
  ])
  func formsMeet(forms: [String]) {
    let lexicon = Lexicon(forms)
    for form in forms {
      for other in forms where other != form {
        #expect(lexicon.tier(of: other, for: form) != nil, "\(form) and \(other)")
      }
    }
  }

  @Test(arguments: [
    ("police", "policy"), ("four", "for"), ("hour", "horse"), ("court", "courtesy"), ("country", "counter"),
    ("found", "find"),
    ("rise", "rice"), ("office", "officer"), ("import", "important"), ("internal", "international"),
    ("organ", "organization"), ("there", "theatre"), ("state", "station"), ("border", "boarder"),
  ])
  func doesNotMeet(word: String, other: String) {
    #expect(Lexicon([other]).tier(of: other, for: word) == nil)
  }

  @Test(arguments: [
    ("interpol", "INTERPOL", Tier.exact), ("cafe", "Café", .folded), ("border", "borders", .stem),
    ("center", "centre", .stem),
  ])
  func tiers(query: String, word: String, tier: Tier) {
    #expect(Lexicon([word]).tier(of: word, for: query) == tier)
  }
}
