public enum BaseDirection: Sendable, Hashable { case leftToRight, rightToLeft }
public enum TextOrder: String, CaseIterable, Sendable { case visual, words, logical }
public struct TextOptions: Sendable, Hashable {
  public var order: TextOrder = .visual; public var keepsMarks = true
  public init(order: TextOrder = .visual, keepsMarks: Bool = true) { self.order = order; self.keepsMarks = keepsMarks }
}
public struct TextCell: Sendable, Hashable {
  public var text: String; public var columns: Int; public var range: Range<Int>; public var isSetApart: Bool
}
public struct TextLine: Sendable, Hashable {
  public var cells: [TextCell]; public var range: Range<Int>; public var columns: Int
}
public struct Paragraph: Sendable {
  public let text: String
  public init(_ text: String, direction: BaseDirection, options: TextOptions = TextOptions()) { self.text = text }
  public var columns: Int { text.count }
  public func line() -> TextLine {
    TextLine(
      cells: text.enumerated().map { TextCell(text: String($1), columns: 1, range: $0..<$0 + 1, isSetApart: false) },
      range: 0..<text.count, columns: text.count)
  }
  public func line(truncatedTo width: Int) -> TextLine { line() }
  public func lines(width: Int) -> [TextLine] { [line()] }
}
