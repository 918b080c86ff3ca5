import DialogueRecord
import Testing

@testable import DialogueExport

@Suite("A comparison as HTML, read whole")
struct CompareHTMLWholeTests {
  @Test("By theme, whole but for the style")
  func theme() throws {
    let words = try CompareCatalogue(.english).words()
    let text = CompareExportFixture.withoutStyle(CompareExportFixture.comparison(.theme).html(words))
    let expected = """
      <!DOCTYPE html>
      <html lang="en" dir="ltr">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>The record: 2001, 2002, 2004 compared</title>
      <style>
      …
      </style>
      </head>
      <body>
      <h1 lang="en" dir="ltr">The record: 2001, 2002, 2004 compared</h1>
      <aside>
      <h2>Keep in mind</h2>
      <p lang="ar" dir="rtl">مقتطفات لا أكثر</p>
      <p lang="en" dir="ltr">Extracts, no more</p>
      <p>Between 2001 and 2004 the document changes from final declaration to joint statement; what differs may come from that.</p>
      <p>The points are stated in the source. The themes, the lines of descent and what is said of them are the project&#39;s reading.</p>
      <p>The record has nothing on 2010.</p>
      <div class="elsewhere">
      <p lang="ar" dir="rtl">لا جولة 2002</p>
      <p lang="en" dir="ltr">No session 2002</p>
      </div>
      <p lang="ar" dir="rtl">ترجمة المشروع</p>
      <p lang="en" dir="ltr">The project&#39;s translation</p>
      </aside>
      <h2>Themes by year</h2>
      <div class="table">
      <table>
      <caption>3: points with it as main subject. +2: points that mention it in passing. ·: none in the extract. –: no session. Shade: the share of the year&#39;s points with it as main subject.</caption>
      <thead>
      <tr>
      <th scope="col">Theme</th>
      <th scope="col" class="year"><bdi dir="ltr">2001</bdi></th>
      <th scope="col" class="year"><bdi dir="ltr">2002</bdi></th>
      <th scope="col" class="year"><bdi dir="ltr">2004</bdi></th>
      <th scope="col">Over these years</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row"><a href="#T1"><span lang="en" dir="ltr">Plans | *all*</span> <span lang="ar" dir="rtl">الخطط</span></a></th>
      <td class="cell shade3"><bdi dir="ltr">1</bdi></td>
      <td class="cell"><bdi dir="ltr">–</bdi></td>
      <td class="cell shade4"><bdi dir="ltr">1</bdi></td>
      <td>kept</td>
      </tr>
      <tr>
      <th scope="row"><a href="#T2"><span lang="en" dir="ltr">Crime</span> <span lang="ar" dir="rtl">الجريمة</span></a></th>
      <td class="cell"><bdi dir="ltr">+1</bdi></td>
      <td class="cell"><bdi dir="ltr">–</bdi></td>
      <td class="cell shade4"><bdi dir="ltr">1</bdi></td>
      <td>main subject from 2004; in passing 2001</td>
      </tr>
      <tr>
      <th scope="row"><a href="#T3"><span lang="en" dir="ltr">=BORDERS()</span> <span lang="ar" dir="rtl">الحدود</span></a></th>
      <td class="cell shade3"><bdi dir="ltr">1</bdi></td>
      <td class="cell"><bdi dir="ltr">–</bdi></td>
      <td class="cell"><bdi dir="ltr">·</bdi></td>
      <td>dropped</td>
      </tr>
      <tr>
      <th scope="row"><span lang="en" dir="ltr">Nil</span> <span lang="ar" dir="rtl">لا شيء</span></th>
      <td class="cell"><bdi dir="ltr">·</bdi></td>
      <td class="cell"><bdi dir="ltr">–</bdi></td>
      <td class="cell"><bdi dir="ltr">·</bdi></td>
      <td>absent from both extracts</td>
      </tr>
      </tbody>
      <tfoot>
      <tr>
      <th scope="row">Points in the year</th>
      <td class="cell"><bdi dir="ltr">2</bdi></td>
      <td class="cell"><bdi dir="ltr">–</bdi></td>
      <td class="cell"><bdi dir="ltr">1</bdi></td>
      <td></td>
      </tr>
      </tfoot>
      </table>
      </div>
      <h2>From session to session (main subjects of the extracts)</h2>
      <h3>From 2001 to 2004</h3>
      <p><b>main subject from 2004</b>: Crime</p>
      <p><b>kept</b>: Plans | *all*</p>
      <p><b>dropped</b>: =BORDERS()</p>
      <h2>The points</h2>
      <p>Marked along a line of descent: <mark class="came">words</mark> new here, or moved · <mark class="went">words</mark> gone later, or moved · <mark class="came went">words</mark> both</p>
      <section class="row" id="T1">
      <h3><span lang="en" dir="ltr">Plans | *all*</span> <span lang="ar" dir="rtl">الخطط</span></h3>
      <p class="course">kept</p>
      <div class="years">
      <div>
      <h4><bdi dir="ltr">2001</bdi></h4>
      <article class="stated">
      <p class="source"><bdi dir="ltr">2001.1</bdi> · R1</p>
      <p lang="ar" dir="rtl">خطط <mark class="went">عالمية</mark></p>
      <p lang="en" dir="ltr">global plans &amp; &lt;b&gt;hubs&lt;/b&gt;</p>
      </article>
      </div>
      <div>
      <h4><bdi dir="ltr">2004</bdi></h4>
      <article class="stated">
      <p class="source"><bdi dir="ltr">2004.1</bdi> · R1</p>
      <p lang="ar" dir="rtl">الخطط <mark class="came">الاستراتيجية</mark></p>
      <p lang="en" dir="ltr">strategic plans</p>
      </article>
      </div>
      </div>
      <p class="course">No session: 2002.</p>
      <div class="link inferred">
      <p class="source">2004.1 follows 2001.1 (inferred) · the English is reworded throughout</p>
      <p lang="ar" dir="rtl">لأن 2001.1?</p>
      <p lang="en" dir="ltr">because 2001.1?</p>
      <p>earlier wording: <bdi lang="ar" dir="rtl"><mark class="went">عالمية</mark></bdi></p>
      <p>later wording: <bdi lang="ar" dir="rtl"><mark class="came">الاستراتيجية</mark></bdi></p>
      </div>
      </section>
      <section class="row" id="T2">
      <h3><span lang="en" dir="ltr">Crime</span> <span lang="ar" dir="rtl">الجريمة</span></h3>
      <p class="course">main subject from 2004; in passing 2001</p>
      <div class="years">
      <div>
      <h4><bdi dir="ltr">2001</bdi></h4>
      <article class="stated">
      <p class="source"><bdi dir="ltr">2001.1</bdi> · R1 · in passing</p>
      <p lang="ar" dir="rtl">خطط <mark class="went">عالمية</mark></p>
      <p lang="en" dir="ltr">global plans &amp; &lt;b&gt;hubs&lt;/b&gt;</p>
      </article>
      </div>
      <div>
      <h4><bdi dir="ltr">2004</bdi></h4>
      <article class="stated">
      <p class="source"><bdi dir="ltr">2004.1</bdi> · R1</p>
      <p lang="ar" dir="rtl">الخطط <mark class="came">الاستراتيجية</mark></p>
      <p lang="en" dir="ltr">strategic plans</p>
      </article>
      </div>
      </div>
      <p class="course">No session: 2002.</p>
      <div class="link inferred">
      <p class="source">2004.1 follows 2001.1 (inferred) · the English is reworded throughout</p>
      <p lang="ar" dir="rtl">لأن 2001.1?</p>
      <p lang="en" dir="ltr">because 2001.1?</p>
      <p>earlier wording: <bdi lang="ar" dir="rtl"><mark class="went">عالمية</mark></bdi></p>
      <p>later wording: <bdi lang="ar" dir="rtl"><mark class="came">الاستراتيجية</mark></bdi></p>
      </div>
      </section>
      <section class="row" id="T3">
      <h3><span lang="en" dir="ltr">=BORDERS()</span> <span lang="ar" dir="rtl">الحدود</span></h3>
      <p class="course">dropped</p>
      <div class="years">
      <div>
      <h4><bdi dir="ltr">2001</bdi></h4>
      <article class="stated only">
      <p class="source"><bdi dir="ltr">2001.2</bdi> · R1</p>
      <p lang="ar" dir="rtl">+حدود</p>
      <p lang="en" dir="ltr">=2+2</p>
      </article>
      </div>
      </div>
      <p class="course">Not in the extract: 2004.</p>
      <p class="course">No session: 2002.</p>
      </section>
      <footer>
      <h2>References</h2>
      <div class="stated">
      <p lang="ar" dir="rtl">بيان 2001</p>
      <p lang="en" dir="ltr">Statement &lt;2001&gt;</p>
      <p class="source">stated: R1</p>
      </div>
      <div class="stated">
      <p lang="ar" dir="rtl">بيان 2004</p>
      <p lang="en" dir="ltr">Statement &lt;2004&gt;</p>
      <p class="source">stated: R1</p>
      </div>
      <p class="source"><bdi dir="ltr">R1</bdi>: <bdi dir="auto">A document &amp; more, https://example.org/a?b=1&amp;c=2</bdi></p>
      </footer>
      </body>
      </html>

      """
    #expect(text == expected)
  }
}
