import Lexis
import SeededNumbers
import TestSupport
import Testing

@testable import DialogueSearch

@Suite struct IndexArraysTests {
  @Test func stringsAreNumberedInTheOrderOfTheirComing() {
    var table = ByteTable()
    var known: [String] = []
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      let word = String(Int.random(in: 0..<1500, using: &random), radix: 36) + random.pick(["", "ا", "جريمة"])
      let number = table.insert(word)
      if Int(number) == known.count { known.append(word) }
      #expect(known[Int(number)] == word)
    }
    #expect(table.count == known.count)
    #expect(Set(known).count == known.count)
    for (number, word) in known.enumerated() {
      #expect(table[UInt32(number)] == word)
      #expect(table.find(word) == UInt32(number))
      #expect(table.find(Array(word.utf8)) == UInt32(number))
    }
    #expect(table.find("not there") == nil)
    #expect(table.find("") == nil)
  }

  @Test func listsHoldTheirValuesInOrder() {
    var random = SeededGenerator(seed: 4)
    let pairs = (0..<400).map { (list: UInt32.random(in: 0..<30, using: &random), value: UInt32($0)) }
    let lists = NumberLists(pairs, count: 30)
    #expect(lists.count == 30)
    for list in UInt32(0)..<30 { #expect(Array(lists[list]) == pairs.filter { $0.list == list }.map(\.value)) }
    #expect(NumberLists([], count: 0).count == 0)
  }

  @Test func invertedListsTellWhereAWordStands() {
    var random = SeededGenerator(seed: 5)
    let lists = (0..<60).map { _ in
      (0..<Int.random(in: 0...8, using: &random)).map { _ in UInt32.random(in: 0..<20, using: &random) }
    }
    var starts: [UInt32] = [0]
    for list in lists { starts.append(starts[starts.count - 1] + UInt32(list.count)) }
    let inverted = NumberLists(
      inverting: NumberLists(starts: starts, values: lists.flatMap { $0 }), words: 20, label: { UInt32($0 / 2) })
    for word in UInt32(0)..<20 {
      let expected = lists.indices.filter { lists[$0].contains(word) }.map { UInt32($0 / 2) }
      #expect(Array(inverted[word]) == expected.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
    }
  }
}
