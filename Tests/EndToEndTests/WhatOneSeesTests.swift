import Foundation
import TestSupport
import Testing

/// The three jobs in a real terminal: what stands there in the end is, row for row, what the program says it draws.
@Suite("What one sees in a terminal", .serialized)
struct WhatOneSeesTests {
  @Test(
    "Browse, compare and search, in both languages of the interface",
    arguments: [
      ("120x36", "en", "jjjj<Enter>jj"), ("80x24", "ar", "jjjj<Enter>jj"), ("120x36", "en", "cjjl<Enter>"),
      ("80x24", "ar", "cx"), ("120x36", "en", "djl"), ("120x36", "en", "/access to information<Enter>j"),
      ("80x24", "ar", "/التعاون<Enter>j"), ("120x36", "en", "/cyber<Enter>K"), ("120x36", "ar", "/الإرهاب<Enter>T"),
    ])
  func screen(size: String, interface: String, keys: String) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let pane = try Pane(sides[0], sides[1], line: "$HIWAR --interface \(interface); read")
    try pane.wait(interface == "en" ? "Sessions" : "English")
    // A message of the start gives way to the first key.
    try pane.type(keys)
    let drawn = try hiwar("screen", "--size", size, "--interface", interface, "--keys", keys)
    try pane.wait(screen: drawn.text.trimmingCharacters(in: .newlines))
  }
}
