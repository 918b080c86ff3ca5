import BidiText
import Testing

@testable import Screen

@Suite("What Arabic letters bear")
struct LegibleLettersTests {
  private func canvas(_ draw: (inout Canvas) -> Void) -> Frame {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    draw(&canvas)
    return canvas.frame
  }

  @Test("No Arabic letter is bold, slanted or underlined, however it came to be; Latin letters and colours stay")
  func letters() {
    let style = Style(.indexed(80), on: .indexed(24), [.bold, .italic, .underline, .reverse])
    let frames = [
      canvas { $0.text("المعني ab", direction: .rightToLeft, column: 0, row: 0, width: 12, style) },
      canvas {
        $0.text(
          "المعني ab", direction: .rightToLeft, column: 0, row: 0, width: 12, highlights: [Highlight(0..<9, style)])
      },
      canvas {
        $0.text("المعني ab", direction: .rightToLeft, column: 0, row: 0, width: 12)
        $0.overlay(Rect(column: 0, row: 0, columns: 12, rows: 1), style)
      },
    ]
    for frame in frames {
      let cells = frame.row(0)
      let arabic = cells.filter(\.isRightToLeftLetter)
      #expect(arabic.count == 6 && arabic.allSatisfy { $0.style == Style(.indexed(80), on: .indexed(24), .reverse) })
      #expect(cells.filter { $0.text == "a" || $0.text == "b" }.map(\.style) == [style, style])
    }
  }

  @Test("Between Arabic words nothing is underlined, between Latin words it is")
  func blanks() {
    let style = Style(.indexed(1), .underline)
    func underlined(_ text: String, _ direction: BaseDirection) -> String {
      let frame = canvas { $0.text(text, direction: direction, column: 0, row: 0, width: 12, style) }
      return String(frame.row(0).map { $0.style.attributes.contains(.underline) ? "_" : "." }.joined())
    }
    #expect(underlined("في ab، في", .rightToLeft) == "....__..." + "...")
    #expect(underlined("ab cd", .leftToRight) == "_____.......")
  }

  @Test(
    "What is a right-to-left letter",
    arguments: [
      ("ي", true), ("ﻲ", true), ("ﻻ", true), ("٣", true), ("۳", true), ("א", true), ("a", false), ("3", false),
      ("،", false), (" ", false), ("", false), ("─", false),
    ])
  func kinds(text: String, isLetter: Bool) {
    #expect(Cell(text: text, style: .plain).isRightToLeftLetter == isLetter)
  }

  @Test("A ground is laid under what has none")
  func ground() {
    let frame = canvas {
      $0.text("ab", column: 0, row: 0, width: 2, Style(.indexed(1)))
      $0.text("c", column: 2, row: 0, width: 1, Style(.indexed(1), on: .indexed(2)))
      $0.ground(Rect(column: 0, row: 0, columns: 12, rows: 1), .indexed(236))
    }
    #expect(frame.row(0).prefix(4).map(\.style.background) == [236, 236, 2, 236].map { .indexed($0) })
    #expect(frame.row(0).first?.style.foreground == .indexed(1))
    #expect(frame.row(1).allSatisfy { $0.style == .plain })
  }
}

@Suite("Frames that share a side")
struct JoinedFramesTests {
  private let quiet = Style(.indexed(240))
  private let strong = Style(.indexed(80))

  private func frame(isMirrored: Bool = false, _ draw: (inout Canvas) -> Void) -> Frame {
    var canvas = Canvas(size: Size(columns: 7, rows: 5), isMirrored: isMirrored)
    draw(&canvas)
    return canvas.frame
  }

  @Test("They join", arguments: [false, true])
  func join(isMirrored: Bool) {
    let frame = frame(isMirrored: isMirrored) {
      $0.box(Rect(column: 0, row: 0, columns: 4, rows: 3))
      $0.box(Rect(column: 0, row: 2, columns: 4, rows: 3))
      $0.box(Rect(column: 3, row: 0, columns: 4, rows: 5))
    }
    #expect(
      frame.text == """
        ╭──┬──╮
        │  │  │
        \(isMirrored ? "│  ├──┤" : "├──┤  │")
        │  │  │
        ╰──┴──╯
        """)
  }

  @Test("The side of the frame that has the keys keeps its look, whichever is drawn last")
  func strongSide() {
    for isFirst in [true, false] {
      let frame = frame { canvas in
        let boxes = [
          (Rect(column: 0, row: 0, columns: 4, rows: 5), strong), (Rect(column: 3, row: 0, columns: 4, rows: 5), quiet),
        ]
        for (rect, style) in isFirst ? boxes : boxes.reversed() {
          canvas.box(rect, style, yieldingTo: style == quiet ? strong : nil)
        }
      }
      #expect((0..<5).allSatisfy { Array(frame.row($0))[3].style == strong })
      #expect((0..<5).allSatisfy { Array(frame.row($0))[6].style == quiet })
    }
  }

  @Test("A mark of scrolling on the shared side stays, and words on a frame are no line to join")
  func mark() {
    let frame = frame {
      $0.box(Rect(column: 0, row: 0, columns: 4, rows: 5))
      $0.symbol(ScrollMark.thumb, column: 3, row: 1)
      $0.text("x", column: 3, row: 2, width: 1)
      $0.box(Rect(column: 3, row: 0, columns: 4, rows: 5))
    }
    #expect((0..<5).map { Array(frame.row($0))[3].text } == ["┬", "┃", "│", "│", "┴"])
  }
}
