/// How many colours a terminal can show.
package enum ColorRange: Int, Sendable, Hashable, Comparable, CaseIterable {
  case none = 0
  case eight = 8
  case sixteen = 16
  /// The palette of 256 colours that xterm has.
  case indexed = 256
  /// Any colour, by its shares of red, green and blue.
  case direct = 0x1000000

  /// The range of a terminal with so many colours, which may also take any.
  package init(count: Int, isDirect: Bool) {
    let found = ColorRange.allCases.last { $0.rawValue <= count && $0 != .direct } ?? .none
    self = found == .indexed && isDirect ? .direct : found
  }

  package static func < (one: ColorRange, other: ColorRange) -> Bool { one.rawValue < other.rawValue }
}
