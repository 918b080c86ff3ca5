import Screen
import Testing

@testable import Terminal

struct ColorPairsTests {
  private static let every: Attributes = [.bold, .dim, .italic, .underline, .reverse]

  @Test func pairsAreGivenOutOnceAndOnDemand() {
    var pairs = ColorPairs(colors: 256, pairs: 65536, attributes: Self.every)
    #expect(pairs.look(of: .plain) == ColorPairs.Look(pair: 0, attributes: []))
    #expect(pairs.takeNew().isEmpty)
    let red = pairs.look(of: Style(.indexed(1)))
    let redOnBlue = pairs.look(of: Style(.indexed(1), on: .indexed(4)))
    #expect(pairs.takeNew().map(\.pair) == [.init(foreground: 1, background: -1), .init(foreground: 1, background: 4)])
    #expect(red.pair == 1)
    #expect(redOnBlue.pair == 2)
    #expect(pairs.look(of: Style(.indexed(1), on: .standard, .bold)) == ColorPairs.Look(pair: 1, attributes: .bold))
    #expect(pairs.takeNew().isEmpty)
  }

  @Test func whereNoneAreLeftABackgroundIsReversed() {
    var pairs = ColorPairs(colors: 8, pairs: 64, attributes: Self.every)
    var numbers: Set<Int32> = []
    for foreground in UInt8(0)..<8 {
      for background in UInt8(0)..<8 where foreground != background {
        numbers.insert(pairs.look(of: Style(.indexed(foreground), on: .indexed(background))).pair)
      }
    }
    #expect(numbers == Set(1...56))
    for color in UInt8(0)..<7 { _ = pairs.look(of: Style(.indexed(color))) }
    #expect(pairs.look(of: Style(.indexed(7))) == ColorPairs.Look(pair: 0, attributes: []))
    #expect(pairs.look(of: Style(.standard, on: .indexed(7))) == ColorPairs.Look(pair: 0, attributes: .reverse))
    #expect(pairs.takeNew().map(\.number) == Array(1...63))
  }

  @Test func withoutColoursAttributesAreLeft() {
    var pairs = ColorPairs(colors: 0, pairs: 0, attributes: [.bold, .reverse])
    #expect(pairs.look(of: Style(.indexed(1), on: .standard, .bold)) == ColorPairs.Look(pair: 0, attributes: .bold))
    #expect(pairs.look(of: Style(.indexed(1), on: .indexed(2))) == ColorPairs.Look(pair: 0, attributes: .reverse))
    #expect(pairs.look(of: Style.plain.adding([.dim, .italic])) == ColorPairs.Look(pair: 0, attributes: []))
  }

  @Test func reverseVideoIsNeverDim() {
    var pairs = ColorPairs(colors: 8, pairs: 64, attributes: Self.every)
    #expect(pairs.look(of: Style.plain.adding([.dim, .reverse, .bold])).attributes == [.reverse, .bold])
    #expect(pairs.look(of: Style.plain.adding(.dim)).attributes == .dim)
  }

  @Test func coloursThatBecomeOneDoNotHideTheText() {
    var pairs = ColorPairs(colors: 8, pairs: 64, attributes: Self.every)
    let look = pairs.look(of: Style(.indexed(0), on: .indexed(232)))
    #expect(look == ColorPairs.Look(pair: 0, attributes: .reverse))
  }

  @Test(
    arguments: [
      (0, 8, 0), (7, 8, 7), (9, 8, 1), (15, 8, 7), (9, 16, 9), (196, 8, 1), (196, 16, 9), (124, 16, 1), (46, 16, 10),
      (21, 8, 4), (226, 8, 3), (208, 8, 1), (231, 8, 7), (231, 16, 15), (232, 16, 0), (244, 16, 7), (255, 16, 15),
      (255, 256, 255), (16, 88, 16),
      // Dark greys are black, and only they: a dark colour is one.
      (238, 8, 0), (239, 8, 7), (17, 8, 4), (233, 16, 0),
    ] as [(UInt8, Int, UInt8)])
  func theNearestColour(index: UInt8, colors: Int, nearest: UInt8) {
    #expect(XtermPalette.nearest(to: index, of: colors) == nearest)
  }

  @Test func brightColoursAreBoldWhereThereAreEight() {
    var pairs = ColorPairs(colors: 8, pairs: 64, attributes: Self.every)
    #expect(pairs.look(of: Style(.indexed(9))).attributes == .bold)
    var more = ColorPairs(colors: 16, pairs: 256, attributes: Self.every)
    #expect(more.look(of: Style(.indexed(9))).attributes == [])
  }

  /// Numbers from 8 on are red, green and blue there; 31 would be all but black.
  @Test func whereNumbersAreSharesThePaletteIsTranslated() {
    var pairs = ColorPairs(colors: 0x1000000, pairs: 65536, attributes: Self.every, directFrom: 8)
    for index in [7, 8, 9, 16, 31, 231, 244] as [UInt8] { _ = pairs.look(of: Style(.indexed(index))) }
    #expect(pairs.takeNew().map(\.pair.foreground) == [7, 0x7F7F7F, 0xFF0000, 0, 0x0087AF, 0xFFFFFF, 0x808080])
    var rich = ColorPairs(colors: 0x1000000, pairs: 65536, attributes: Self.every, directFrom: 256)
    _ = rich.look(of: Style(.indexed(31)))
    #expect(rich.takeNew().map(\.pair.foreground) == [31])
  }
}
