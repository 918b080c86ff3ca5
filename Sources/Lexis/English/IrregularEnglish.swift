/// What the stemmer of English cannot know: the forms of strong verbs, of nouns with an old or a foreign plural, and words that only
/// look like forms of another.
enum IrregularEnglish {
  /// From an irregular form to the word that a dictionary has. Forms that are words of their own as well, such as found, left
  /// and bases, are not among them.
  static let base: [String: String] = {
    var base: [String: String] = [:]
    for line in verbs + nouns + adjectives {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { base[form] = forms.first }
    }
    return base
  }()

  /// Words that Snowball's stemmer would put with others that mean something else, such as officer with office: each line has a
  /// stem of its own, which is its first word.
  static let apart: [String: String] = {
    var apart: [String: String] = [:]
    for line in families {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms { apart[form] = forms.first }
    }
    return apart
  }()

  private static let families = [
    "organization organizations organisation organisations organizational organisational", "series", "species",
    "hundred hundreds", "sacred", "morning mornings", "ceiling ceilings", "informal informally", "morale",
    "moral morally morals",
    "humane humanely", "paste pasted pastes", "officer officers", "important importance importantly",
    "authority authorities", "organ organs",
    "university universities", "general generally", "generation generations", "experiment experiments",
    "international internationally", "several", "polite politely", "organic organically", "procession processions",
    "principality principalities", "positive positively", "customer customers", "evening evenings",
  ]

  private static let verbs = [
    "arise arose arisen", "bear borne", "become became", "begin began begun", "break broke broken",
    "bring brought", "build built", "buy bought", "catch caught", "choose chose chosen", "come came", "deal dealt",
    "draw drew drawn", "drive drove driven", "fall fallen", "feel felt", "fight fought",
    "flee fled", "fly flew flown", "forbid forbade forbidden", "foresee foresaw foreseen", "forget forgot forgotten",
    "freeze froze frozen", "give gave given", "go went gone", "grow grew grown", "hear heard", "hide hid hidden",
    "hold held", "keep kept", "know knew known", "lay laid", "lead led", "lend lent", "lose lost",
    "make made", "mean meant", "meet met", "mislead misled", "overcome overcame", "oversee oversaw overseen",
    "pay paid", "rise rose risen", "run ran", "say said", "see saw seen", "get got gotten",
    "be was were been being is are am", "have has had", "do does did done",
    "panic panicked panicking", "traffic trafficked trafficking", "mimic mimicked mimicking",
    "picnic picnicked picnicking", "focus focussed focussing", "seek sought", "sell sold", "send sent",
    "shake shook shaken", "show shown", "sink sank sunk", "sit sat", "speak spoke spoken", "spend spent",
    "stand stood", "steal stole stolen", "strike struck", "swear swore sworn", "take took taken", "teach taught",
    "tell told", "think thought", "throw threw thrown", "undergo underwent undergone", "understand understood",
    "undertake undertook undertaken", "uphold upheld", "wear wore worn", "win won", "withdraw withdrew withdrawn",
    "withhold withheld", "withstand withstood", "write wrote written",
  ]

  private static let adjectives =
    unevenAdjectives + evenAdjectives.split(whereSeparator: \.isWhitespace).map(compared)

  private static let unevenAdjectives = [
    "worse worst", "far farther farthest further furthest", "little less least",
    "big bigger biggest", "hot hotter hottest", "thin thinner thinnest", "fit fitter fittest", "sad sadder saddest",
  ]

  private static let evenAdjectives = """
    close large safe wide strong weak great high low deep fast slow long short broad new old young late strict clear near
    tight small hard soft rich poor cheap clean few full quick smart tough warm cold light dark simple wise fine rare
    bold brief firm grave harsh mild sharp smooth thick loose dense vague pure fair fresh
    easy early happy heavy busy healthy wealthy steady costly friendly ready risky tidy noisy lengthy
    """

  /// A regular adjective with its comparative and its superlative, which the stemmer leaves alone.
  private static func compared(_ word: Substring) -> String {
    let stem = word.last == "e" ? String(word.dropLast()) : word.last == "y" ? word.dropLast() + "i" : String(word)
    return "\(word) \(stem)er \(stem)est"
  }

  private static let nouns = [
    "man men", "woman women", "child children", "person people", "foot feet", "tooth teeth", "mouse mice", "ox oxen",
    "goose geese", "life lives", "wife wives", "knife knives", "half halves", "self selves",
    "shelf shelves", "thief thieves", "wolf wolves", "loaf loaves", "policeman policemen", "policewoman policewomen",
    "chairman chairmen", "spokesman spokesmen", "gunman gunmen", "fisherman fishermen", "analysis analyses",
    "crisis crises", "thesis theses", "hypothesis hypotheses", "emphasis emphases",
    "synthesis syntheses", "diagnosis diagnoses", "parenthesis parentheses", "criterion criteria",
    "phenomenon phenomena", "datum data", "memorandum memoranda", "addendum addenda",
    "curriculum curricula", "referendum referenda", "bacterium bacteria", "stratum strata", "appendix appendices",
    "leaf leaves", "bus buses busses", "gas gases gasses", "quiz quizzes", "medium media", "lens lenses",
    "index indices", "matrix matrices", "nucleus nuclei", "stimulus stimuli", "focus foci",
  ]
}
