import Testing

@testable import BidiText

@Suite("Blocks of right-to-left scripts")
struct RightToLeftBlocksTests {
  @Test("Whatever Unicode reads from the right stands in one, and nothing that it reads from the left")
  func classes() throws {
    var checked = Conformance()
    for line in try UnicodeData.lines(of: "UnicodeData.txt") {
      let fields = UnicodeData.fields(line)
      let (kind, direction) = (String(decoding: fields[2], as: UTF8.self), String(decoding: fields[4], as: UTF8.self))
      // U+200F steers direction and is of no script.
      guard kind != "Cf", ["R", "AL", "L"].contains(direction),
        let scalar = Int(String(decoding: fields[0], as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      else { continue }
      checked.check(scalar.isInRightToLeftBlock == (direction != "L"), "U+\(String(scalar.value, radix: 16))")
    }
    #expect(checked.failures == [])
    #expect(checked.cases > 10_000)
  }

  @Test(
    "Their digits and marks stand in one as well",
    arguments: [
      ("\u{0660}", true), ("\u{06F0}", true), ("\u{064E}", true), ("\u{FEFB}", true), ("1", false), ("—", false),
    ] as [(Unicode.Scalar, Bool)])
  func others(scalar: Unicode.Scalar, isIn: Bool) {
    #expect(scalar.isInRightToLeftBlock == isIn)
  }
}
