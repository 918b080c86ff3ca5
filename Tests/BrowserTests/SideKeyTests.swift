import Testing

@testable import Browser

@Suite("Letters for the arrows to the sides")
struct SideKeyTests {
  @Test(
    "h and l go as the arrows do, in a mirrored interface and on the Arabic layout too",
    arguments: [("h", "ا"), ("l", "م")])
  func letters(latin: String, arabic: String) throws {
    for interface in ["", "A"] {
      for keys in ["", "<Enter>", "cjj", "xj", "d"] {
        let arrow = try Run(keys: interface + keys + (latin == "h" ? "<Left>" : "<Right>"))
        for letter in [latin, arabic] {
          #expect(
            try Run(keys: interface + keys + letter).frame.text == arrow.frame.text, "\(interface)\(keys)\(letter)")
        }
      }
    }
    // They do go somewhere.
    #expect(try Run(keys: "c" + latin).state.matrix.year != Run(keys: "c").state.matrix.year || latin == "l")
    #expect(try Run(keys: "Ac" + latin).state.matrix.year != Run(keys: "Ac").state.matrix.year || latin == "h")
  }

  @Test("Ctrl-O goes back to the place before")
  func back() throws {
    #expect(try Run(keys: "d<Enter>").state.screen == .browse)
    #expect(try Run(keys: "d<Enter><C-o>").state.screen == .lines)
  }
}
