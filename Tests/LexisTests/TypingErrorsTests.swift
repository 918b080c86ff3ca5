import Testing

@testable import Lexis

@Suite struct TypingErrorsTests {
  @Test(arguments: [
    ("crime", "crime", true), ("crime", "crme", true), ("crime", "crimes", true), ("crime", "crine", true),
    ("crime", "cirme", true), ("crime", "crimse", true), ("crime", "rcmie", false), ("crime", "grimy", false),
    ("crime", "cri", false), ("", "a", true), ("ab", "ba", true), ("abc", "cba", false),
  ])
  func oneErrorAway(word: String, other: String, isNear: Bool) {
    let (left, right) = (Array(word.utf8)[...], Array(other.utf8)[...])
    #expect(left.isOneErrorAway(from: right) == isNear)
    #expect(right.isOneErrorAway(from: left) == isNear)
    if isNear { #expect(left.isTwoErrorsAway(from: right)) }
  }

  @Test(arguments: [
    ("terrorism", "terorisn", true), ("police", "plocie", true), ("border", "bordear", true),
    ("border", "bordeaux", false), ("abc", "xyz", false),
  ])
  func twoErrorsAway(word: String, other: String, isNear: Bool) {
    #expect(Array(word.utf8)[...].isTwoErrorsAway(from: Array(other.utf8)[...]) == isNear)
  }
}
