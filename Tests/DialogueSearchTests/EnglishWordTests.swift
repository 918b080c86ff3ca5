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
    // Irregular verbs and nouns, forms that are words of their own, comparison, the doubled consonant, -ie and -men.
    ["find", "found", "finding"], ["leave", "left", "leaves"], ["leaf", "leaves"], ["go", "goes", "went", "gone"],
    ["live", "lives", "living"], ["life", "lives"], ["basis", "bases"], ["add", "added", "adding"],
    ["nice", "nicer", "nicest"], ["plan", "planned", "planning", "plans"], ["hope", "hoped", "hoping"],
    ["die", "died", "dying", "dies"], ["movie", "movies"], ["free", "freed", "freeing"], ["use", "used", "using"],
    ["businessman", "businessmen"], ["horseman", "horsemen"], ["agree", "agreed"], ["succeed", "succeeded"],
    ["shoe", "shoes"], ["hero", "heroes"], ["has", "having", "had"], ["was", "were", "is"],
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
    ("founded", "find"), ("leaf", "left"), ("life", "live"), ("base", "basis"), ("people", "personal"), ("ad", "added"),
    ("bad", "badly"), ("hop", "hoping"), ("specimen", "specimans"), ("met", "meetings"), ("thing", "th"),
    // Derived words are no forms.
    ("operation", "operational"), ("effective", "effectively"), ("work", "worker"), ("experience", "experiential"),
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
