/// What the stemmer of English cannot know: the forms of strong verbs, of nouns with an old or a foreign plural, and words that only
/// look like forms of another.
enum IrregularEnglish {
  /// From an irregular form to the words that a dictionary has, the likelier first: "leaves" is of "leave" and of "leaf".
  static let bases: [String: [String]] = {
    var bases: [String: [String]] = [:]
    for line in verbs + nouns + adjectives {
      let forms = line.split(separator: " ").map(String.init)
      guard let base = forms.first else { continue }
      for form in forms.dropFirst() {
        let word = form.filter { $0 != "[" && $0 != "]" }
        bases[word, default: []] += word == form ? [base] : [base, word]
      }
    }
    return bases
  }()

  /// Words whose last letters are no ending.
  static let whole: Set<String> = words(
    "series species news hundred sacred morning evening ceiling always perhaps whereas bias atlas canvas mathematics naked "
      + "wicked during nothing something anything everything")

  /// Words that have relatives of their own only, though Snowball's stemmer puts them with others: officer is not of office.
  static let apart: Set<String> = words(
    """
    informal informally morale moral morally morals humane humanely paste pasted pastes officer officers important importance
    importantly authority authorities organ organs university universities general generally generation generations
    experiment experiments international internationally several polite politely organic organically procession processions
    principality principalities positive positively customer customers people peoples
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// A verb and its forms. A form in brackets may be one by the rules as well: found is of find, and of to found.
  private static let verbs = [
    "arise arose arisen", "awake awoke awoken", "bear bore borne born", "beat beaten", "become became",
    "begin began begun",
    "bend bent", "bind [bound]", "bite bit bitten", "bleed bled", "blow blew blown", "break broke broken", "breed bred",
    "bring brought", "build built", "burn burnt", "buy bought", "catch caught", "choose chose chosen", "cling clung",
    "come came", "creep crept", "deal dealt", "dig dug", "draw drew drawn", "dream dreamt", "drink drank drunk",
    "drive drove driven", "dwell dwelt", "eat ate eaten", "fall [fell] fallen", "feed fed", "feel felt", "fight fought",
    "find [found]", "flee fled", "fling flung", "fly flew flown", "forbid forbade forbidden",
    "foresee foresaw foreseen",
    "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "get got gotten", "give gave given",
    "go went gone goes going", "grind [ground]", "grow grew grown", "hang hung", "hear heard", "hide hid hidden",
    "hold held", "keep kept", "kneel knelt", "know knew known", "lay laid", "lead led", "leap leapt", "learn learnt",
    "leave [left]", "lend lent", "lie lying lied lain", "light lit", "lose lost", "make made",
    "mean meant", "meet met", "mislead misled", "mistake mistook mistaken", "outgrow outgrew outgrown",
    "overcome overcame", "override overrode overridden", "oversee oversaw overseen", "overtake overtook overtaken",
    "overthrow overthrew overthrown", "pay paid", "prove proven", "ride rode ridden", "ring rang rung",
    "rise [rose] risen", "run ran", "say said", "see saw seen", "seek sought", "sell sold", "send sent", "sew sewn",
    "shake shook shaken", "shine shone", "shoot shot", "show shown", "shrink shrank shrunk", "sing sang sung",
    "sink sank sunk", "sit sat", "slay slew slain", "sleep slept", "slide slid", "sow sown", "speak spoke spoken",
    "speed sped", "spell spelt", "spend spent", "spill spilt", "spin spun", "spit spat", "spoil spoilt",
    "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck", "sting stung", "stink stank stunk",
    "strike struck stricken", "strive strove striven", "swear swore sworn", "sweep swept", "swell swollen",
    "swim swam swum", "swing swung", "take took taken", "teach taught", "tear tore torn", "tell told",
    "think [thought]",
    "throw threw thrown", "undergo underwent undergone undergoes", "understand understood",
    "undertake undertook undertaken", "undo undid undone", "uphold upheld", "wake woke woken", "wear wore worn",
    "weave wove woven", "weep wept", "win won", "wind [wound]", "withdraw withdrew withdrawn", "withhold withheld",
    "withstand withstood", "write wrote written", "rewrite rewrote rewritten", "rebuild rebuilt", "retell retold",
    "repay repaid", "resell resold", "rethink rethought", "retake retook retaken", "withhold withheld",
    "be was were been being is are am", "have has had having", "do does did done doing",
    "free freed frees freeing", "add added adding adds", "panic panicked panicking", "traffic trafficked trafficking",
    "mimic mimicked mimicking", "picnic picnicked picnicking", "focus focussed focussing",
  ]

  private static let adjectives =
    unevenAdjectives + evenAdjectives.split(whereSeparator: \.isWhitespace).map(compared)

  private static let unevenAdjectives = [
    "bad worse worst", "good better best", "well better best", "far farther farthest further furthest",
    "little littler littlest",
    "big bigger biggest", "hot hotter hottest", "thin thinner thinnest", "fit fitter fittest", "sad sadder saddest",
    "wet wetter wettest", "fat fatter fattest", "slim slimmer slimmest", "grim grimmer grimmest", "dim dimmer dimmest",
    "mad madder maddest", "red redder reddest", "old elder eldest",
  ]

  private static let evenAdjectives = """
    close large safe wide strong weak great high low deep fast slow long short broad new old young late strict clear near
    tight small hard soft rich poor cheap clean few full quick smart tough warm cold light dark simple wise fine rare
    bold brief firm grave harsh mild sharp smooth thick loose dense vague pure fair fresh tall nice bright cool kind wild
    rude strange slight soon narrow ripe ripe sweet sour loud calm quiet blunt brave crude cruel dear dull faint fierce
    flat gentle grand gross humble keen lame mean meek neat noble odd pale plain polite proud quaint rough round sane
    scarce severe shallow sick sincere sleek sound stark steep stiff strait subtle swift tame tense true vast worth
    able ample black blue brown green grey gray white yellow
    easy early happy heavy busy healthy wealthy steady costly friendly ready risky tidy noisy lengthy angry dirty empty
    funny greedy guilty hungry lazy likely lively lonely lovely lucky messy mighty nasty naughty pretty scary silly simply
    sleepy speedy sunny thirsty tiny tricky ugly weary windy wordy worthy bloody bulky chilly classy cloudy crazy dusty
    fancy filthy foggy greasy hardy hasty holy juicy muddy picky rainy rocky shiny shady sticky stormy sturdy tasty
    """

  /// A regular adjective with its comparative and its superlative, which the stemmer leaves alone.
  private static func compared(_ word: Substring) -> String {
    let stem = word.last == "e" ? String(word.dropLast()) : word.last == "y" ? word.dropLast() + "i" : String(word)
    return "\(word) \(stem)er \(stem)est"
  }

  private static let nouns = [
    "man men", "woman women", "child children", "person people", "foot feet", "tooth teeth", "mouse mice", "ox oxen",
    "goose geese", "life [lives]", "wife wives", "knife knives", "half halves", "self selves",
    "shelf shelves", "thief thieves", "wolf wolves", "loaf loaves", "calf calves",
    "scarf scarves", "dwarf dwarves", "hoof hooves", "louse lice", "die dice", "penny pence", "analysis analyses",
    "crisis crises", "thesis theses", "hypothesis hypotheses", "emphasis emphases",
    "synthesis syntheses", "diagnosis diagnoses", "parenthesis parentheses", "criterion criteria",
    "phenomenon phenomena", "basis [bases]", "axis [axes]", "oasis oases", "datum data", "memorandum memoranda",
    "addendum addenda",
    "curriculum curricula", "referendum referenda", "bacterium bacteria", "stratum strata", "appendix appendices",
    "leaf [leaves]", "bus buses busses", "gas gases gasses", "quiz quizzes", "medium media", "lens lenses",
    "index indices", "matrix matrices", "nucleus nuclei", "stimulus stimuli", "focus foci",
  ]
}
