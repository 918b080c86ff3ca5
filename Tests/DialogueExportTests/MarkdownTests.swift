import DialogueComparison
import DialogueRecord
import RecordFixtures
import Testing

@testable import DialogueExport

@Suite("A comparison as Markdown")
struct MarkdownTests {
  @Test("By theme, whole")
  func theme() throws {
    let words = try CompareCatalogue(.english).words()
    let text = CompareExportFixture.comparison(.theme).markdown(words, languages: [.english])
    let expected = """
      # The record: 2001, 2002, 2004 compared

      > Extracts, no more

      ## Themes by year

      | Theme | 2001 | 2002 | 2004 | Over these years |
      | --- | --: | --: | --: | --- |
      | Plans \\| \\*all\\* | 1 | – | 1 | kept |
      | Crime | +1 | – | 1 | main subject from 2004; in passing 2001 |
      | \\=BORDERS() | 1 | – | · | dropped |
      | Nil | · | – | · | absent from both extracts |
      | Points in the year | 2 | – | 1 |  |

      3: points with it as main subject. +2: points that mention it in passing. ·: none in the extract. –: no session.

      ## From session to session (main subjects of the extracts)

      ### From 2001 to 2004

      - **main subject from 2004**: Crime
      - **kept**: Plans \\| \\*all\\*
      - **dropped**: \\=BORDERS()

      ## The points

      ### Plans \\| \\*all\\*

      *kept*

      #### 2001

      **2001.1** · R1

      > global plans \\& \\<b\\>hubs\\</b\\>

      #### 2004

      **2004.1** · R1

      > strategic plans

      No session: 2002.

      2004.1 follows 2001.1 (inferred) · reworded throughout

      - because 2001.1?

      ### Crime

      *main subject from 2004; in passing 2001*

      #### 2001

      **2001.1** · R1 · in passing

      > global plans \\& \\<b\\>hubs\\</b\\>

      #### 2004

      **2004.1** · R1

      > strategic plans

      No session: 2002.

      2004.1 follows 2001.1 (inferred) · reworded throughout

      - because 2001.1?

      ### \\=BORDERS()

      *dropped*

      #### 2001

      **2001.2** · R1

      > \\=2+2

      Not in the extract: 2004.

      No session: 2002.

      ## Keep in mind

      - Between 2001 and 2004 the document changes from final declaration to joint statement; what differs may come from that.
      - The points are stated in the source. The themes, the lines of descent and what is said of them are the project's reading.
      - The record has nothing on 2010.
      - No session 2002
      - The project's translation

      ## References

      - Statement \\<2001\\> (stated: R1)
      - Statement \\<2004\\> (stated: R1)
      - R1: A document \\& more, https://example.org/a?b=1\\&c=2

      """
    #expect(text == expected)
  }

  @Test("By line of descent, whole, both languages")
  func lineage() throws {
    let words = try CompareCatalogue(.arabic).words()
    let text = CompareExportFixture.comparison(.lineage).markdown(words)
    let expected = """
      # السجل: مقارنة 2001، 2002، 2004

      > مقتطفات لا أكثر

      <div lang="en" dir="ltr">

      > Extracts, no more

      </div>

      ## المسارات

      ### خط line

      *ظل واردا*

      سبب

      <div lang="en" dir="ltr">

      reason

      </div>

      #### 2001

      **2001.1** · R1

      > خطط عالمية

      <div lang="en" dir="ltr">

      > global plans \\& \\<b\\>hubs\\</b\\>

      </div>

      #### 2004

      **2004.1** · R1

      > الخطط الاستراتيجية

      <div lang="en" dir="ltr">

      > strategic plans

      </div>

      لم تُعقد جولة: 2002.

      2004.1 امتداد لـ2001.1 (استنتاج) · أُعيدت صياغة النص الإنكليزي بالكامل

      - لأن 2001.1?
      - **الصياغة السابقة**: عالمية
      - **الصياغة اللاحقة**: الاستراتيجية

      <div lang="en" dir="ltr">

      - because 2001.1?

      </div>

      ### خارج المسارات

      #### 2001

      **2001.2** · R1

      > +حدود

      <div lang="en" dir="ltr">

      > \\=2+2

      </div>

      ## مما ينبغي مراعاته

      - بين 2001 و2004 تتغير الوثيقة من إعلان ختامي إلى بيان مشترك، وقد يكون الاختلاف ناجما عن ذلك.
      - النقاط واردة في المصدر. أما المواضيع والمسارات وما يقال عنها فقراءة المشروع.
      - ليس في السجل شيء عن 2010.
      - لا جولة 2002
      - No session 2002
      - ترجمة المشروع
      - The project's translation

      ## المراجع

      - بيان 2001 (في المصدر: R1)
      - Statement \\<2001\\> (في المصدر: R1)
      - بيان 2004 (في المصدر: R1)
      - Statement \\<2004\\> (في المصدر: R1)
      - R1: وثيقة، https://example.org/a?b=1\\&c=2

      """
    #expect(text == expected)
  }

  @Test(
    "No text is taken for a mark",
    arguments: [
      ("1. one", "1\\. one"), ("12) twelve", "12\\) twelve"), ("2019.1", "2019.1"), ("- one", "\\- one"),
      ("+ one", "\\+ one"),
      ("+1", "+1"), ("---", "\\---"), ("=", "\\="), ("a | b", "a \\| b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
      ("<b>&amp;", "\\<b\\>\\&amp;"), ("[x](y)", "\\[x\\](y)"), ("# a", "\\# a"), ("\\", "\\\\"), ("", ""),
      ("1.", "1\\."),
    ])
  func escaping(text: String, expected: String) throws {
    let record = MadeRecord.record([(2001, [.init(id: "2001.1", en: text, core: ["A"])])], themes: [("A", "أ", "A")])
    let words = try CompareCatalogue(.english).words()
    let markdown = Comparison(record, years: [2001], by: .theme).markdown(words, languages: [.english])
    #expect(markdown.split(separator: "\n", omittingEmptySubsequences: false).contains("> " + expected))
  }
}
