import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("A comparison for spreadsheets")
struct CompareCSVTests {
  @Test("CSV by theme, whole: no text begins a formula")
  func csvByTheme() throws {
    let words = try CompareCatalogue(.english).words()
    let text = CompareExportFixture.comparison(.theme).csv(words).text().split(separator: "\r\n").joined(
      separator: "\n")
    let expected = """
      kind,id,en,ar,code,status,statusYear,sessions core,sessions mention,course,2001 core,2001 mention,2001 share,2001 points,2002,2004 core,2004 mention,2004 share,2004 points
      theme,T1,Plans | *all*,الخطط,PLN,kept,,2001 2004,,kept,1,0,0.5,2001.1,no session,1,0,1,2004.1
      theme,T2,Crime,الجريمة,CRM,new,2004,2004,2001,main subject from 2004; in passing 2001,0,1,0,2001.1,no session,1,0,1,2004.1
      theme,T3,'=BORDERS(),الحدود,BDR,dropped,2001,2001,,dropped,1,0,0.5,2001.2,no session,0,0,0,
      theme,T4,Nil,لا شيء,NIL,absent,,,,absent from both extracts,0,0,0,,no session,0,0,0,
      caution,,"Extracts, no more",مقتطفات لا أكثر,,,,,,,,,,,,,,,
      translation,,The project's translation,ترجمة المشروع,,,,,,,,,,,,,,,
      genreChange,2001 2004,Between 2001 and 2004 the document changes from final declaration to joint statement; what differs may come from that.,,,,,,,,,,,,,,,,
      gap,2002,No session 2002,لا جولة 2002,,,,,,,,,,,,,,,
      reading,,"The points are stated in the source. The themes, the lines of descent and what is said of them are the project's reading.",,,,,,,,,,,,,,,,
      reference,R1,"A document & more, https://example.org/a?b=1&c=2",وثيقة، https://example.org/a?b=1&c=2,,,,,,,,,,,,,,,
      """
    #expect(text == expected)
  }

  @Test("CSV by line of descent, whole")
  func csvByLineage() throws {
    let words = try CompareCatalogue(.arabic).words()
    let text = CompareExportFixture.comparison(.lineage).csv(words).text().split(separator: "\r\n").joined(
      separator: "\n")
    let expected = """
      kind,id,en,ar,status,statusYear,sessions core,sessions mention,line,year,document,sourceLine,follows,ground,reason en,reason ar,went en,came en,went ar,came ar,rewordedThroughout en,rewordedThroughout ar
      line,line,Line line,خط line,kept,,2001 2004,,,,,,,,,,,,,,,
      point,2001.1,global plans & <b>hubs</b>,خطط عالمية,,,,,line,2001,R1,,,,,,,,,,,
      point,2004.1,strategic plans,الخطط الاستراتيجية,,,,,line,2004,R1,,2001.1,inferred,because 2001.1?,لأن 2001.1?,,,عالمية,الاستراتيجية,true,false
      point,2001.2,'=2+2,'+حدود,,,,,,2001,R1,,,,,,,,,,,
      caution,,"Extracts, no more",مقتطفات لا أكثر,,,,,,,,,,,,,,,,,,
      translation,,The project's translation,ترجمة المشروع,,,,,,,,,,,,,,,,,,
      genreChange,2001 2004,,بين 2001 و2004 تتغير الوثيقة من إعلان ختامي إلى بيان مشترك، وقد يكون الاختلاف ناجما عن ذلك.,,,,,,,,,,,,,,,,,,
      gap,2002,No session 2002,لا جولة 2002,,,,,,,,,,,,,,,,,,
      reading,,,النقاط واردة في المصدر. أما المواضيع والمسارات وما يقال عنها فقراءة المشروع.,,,,,,,,,,,,,,,,,,
      reference,R1,"A document & more, https://example.org/a?b=1&c=2",وثيقة، https://example.org/a?b=1&c=2,,,,,,,,,,,,,,,,,,
      """
    #expect(text == expected)
  }

  @Test(
    "For a spreadsheet every id is marked that it would take for a number or a day", arguments: SideBySide.Axis.allCases
  )
  func csvForSpreadsheets(axis: SideBySide.Axis) throws {
    let words = try CompareCatalogue(.english).words()
    let table = CompareExportFixture.comparison(axis).csv(words)
    let rows = table.text(for: .spreadsheet).split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("\u{FEFF}kind,") == true)
    #expect(rows.contains { axis == .theme ? $0.contains(",#2001.1,") : $0.hasPrefix("point,#2001.1,") })
    #expect(rows.contains { $0.hasPrefix("genreChange,#2001 #2004,") })
    #expect(rows.contains { $0.hasPrefix("reference,R1,") })
    // Nothing but the marks differs.
    #expect(table.text(for: .spreadsheet).filter { $0 != "#" && $0 != "\u{FEFF}" } == table.text())
  }

  @Test("CSV cells are as wide as the header, and none can start a formula")
  func csvOfTheRecord() throws {
    let record = try BundledRecord.record.get()
    let words = try CompareCatalogue(.arabic).words()
    for axis in SideBySide.Axis.allCases {
      let table = Comparison(record, years: record.years.map(\.year), by: axis).csv(words)
      #expect(table.rows.allSatisfy { $0.count <= table.header.count })
      for line in CompareExportFixture.comparison(axis).csv(words).text().split(separator: "\r\n") {
        for cell in line.split(separator: ",") { #expect(!["=", "+", "-", "@"].contains(cell.first)) }
      }
    }
  }
}
