import Browser
import DialogueRecord
import TestSupport
import Testing

@testable import hiwar

@Suite("What is said of wrong usage")
struct MessageTests {
  @Test(
    "What is wrong, what would be right, what is meant, and where to read on",
    arguments: [
      ("sesions --json", "there is no command “sesions”. Did you mean sessions?"),
      ("--lnag en", "there is no option “--lnag”. Did you mean --lang?"),
      ("keys --json", "the option “--json” does not belong to this command."),
      ("--lang", "the option “--lang” needs a value: both, en, ar."),
      ("--pack", "the option “--pack” needs a value: a folder."),
      (
        "--bidi vsual",
        "“vsual” is not a valid value for “--bidi”; expected auto, visual, words, logical. Did you mean visual?"
      ),
      ("screen --size 80", "“80” is not a valid value for “--size”; expected COLUMNSxROWS, such as 120x36."),
      ("search x --limit 0", "“0” is not a valid value for “--limit”; expected a number, such as 20."),
      (
        "search x --year last",
        "“last” is not a valid value for “--year”; expected a year or a span, such as 2017..2020."
      ),
      ("--json=yes", "the option “--json” takes no value."), ("show", "“show” needs an id, such as 2019.2.1."),
      ("search", "“search” needs a text."), ("sessions 2019", "unexpected argument “2019”."),
      (
        "screen --keys j<Entr>", "“<Entr>” is not a key; keys are written as in jj<Enter><Tab><C-r>."
      ),
      ("compare abc", "“abc” is neither a year such as 2019 nor a span such as 2017..2019."),
    ])
  func words(line: String, words: String) throws {
    let english = Installed.catalogues[.english]
    do throws(UsageError) {
      _ = try Arguments(line.split(separator: " ").map(String.init))
      Issue.record("it is taken")
    } catch {
      #expect(error.words(english) == "hiwar: \(words) See hiwar --help.")
    }
  }

  @Test(
    "The language is the one that the environment asks for, in the order of POSIX",
    arguments: [
      ([:], .english), (["LANG": "ar_EG.UTF-8"], .arabic), (["LANG": "ar_EG.UTF-8", "LC_MESSAGES": "C"], .english),
      (["LANG": "C", "LC_MESSAGES": "ar"], .arabic), (["LC_ALL": "C", "LC_MESSAGES": "ar", "LANG": "ar"], .english),
      (["LC_ALL": "ar", "LC_MESSAGES": "fr_FR"], .arabic), (["LC_CTYPE": "ar"], .english),
    ] as [([String: String], Language)])
  func language(environment: [String: String], language: Language) {
    #expect(Process.preferredLanguage { environment[$0] } == language)
  }
}
