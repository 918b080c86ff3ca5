import DialogueExport
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""), ("الحدود، والأمن", "الحدود، والأمن"), (" spaced ", " spaced "),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@sum", "'@sum"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("a=b", "a=b"),
  ])
  func text(words: String, cell: String) {
    #expect(CSV(header: ["h"], rows: [[.text(words)]]).text() == "h\r\n\(cell)\r\n")
  }

  @Test func fieldsOfEveryKind() {
    let table = CSV(
      header: ["year", "word"], rows: [[2019, "crime"], [.number(-1), .decimal(-2.5)], [.empty, .empty]])
    #expect(table.text() == "year,word\r\n2019,crime\r\n-1,-2.5\r\n,\r\n")
  }

  @Test func everyRecordHasTheWidthOfTheHeader() {
    #expect(CSV(header: ["a", "b", "c"], rows: [["x"]]).text() == "a,b,c\r\nx,,\r\n")
    #expect(CSV(header: ["a", "b"]).text() == "a,b\r\n")
  }

  @Test("Ids are left to programs as they are, and marked for spreadsheets, which would make numbers of them")
  func codes() {
    let table = CSV(header: ["id"], rows: [[.codes(["2017.10"])], [.codes(["2016.1", "about.1"])], [.codes([])]])
    #expect(table.text() == "id\r\n2017.10\r\n2016.1 about.1\r\n\r\n")
    #expect(table.text(for: .spreadsheet) == "\u{FEFF}id\r\n#2017.10\r\n#2016.1 about.1\r\n\r\n")
  }
}
