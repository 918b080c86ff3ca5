import Foundation
import FoundationXML
import Testing

@testable import hiwar

@Suite("A screen as a picture")
struct FrameSVGTests {

  @Test("It is well-formed, whatever stands in it, and says what it shows")
  func wellFormed() throws {
    for query in ["<&>\"", "تعاون"] {
      let text = try Answer([
        "screen", "--size", "80x24", "--format", "svg", "--keys", "/\(query.replacing("<", with: "<lt>"))",
      ]).text
      let parser = XMLParser(data: Data(text.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(text.contains("<title>Hiwar: "))
    }
  }

  @Test("Every letter of Arabic has a place of its own, words in other letters stay together")
  func letters() throws {
    let text = try Answer(["screen", "--size", "80x24", "--format", "svg", "--keys", "1"]).text
    let pieces = text.matches(of: /<text [^>]*>([^<]*)<\/text>/).map { String($0.output.1) }
    #expect(pieces.contains { $0.contains("About the Dialogue") })
    for piece in pieces where piece.unicodeScalars.contains(where: { (0xFB50...0xFEFF).contains($0.value) }) {
      #expect(piece.count == 1, "\(piece)")
    }
  }

  @Test("It goes by the colours that are asked for")
  func colors() throws {
    func text(_ colors: String) throws -> String { try Answer(["screen", "--format", "svg", "--colors", colors]).text }
    #expect(
      try text("dark").contains("height=\"100%\" fill=\"#1c1c1c\"")
        && text("light").contains("height=\"100%\" fill=\"#ffffff\""))
    #expect(try Set(["dark", "light", "contrast", "mono"].map(text)).count == 4)
  }
}
