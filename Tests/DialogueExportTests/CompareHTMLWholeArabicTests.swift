import DialogueRecord
import Testing

@testable import DialogueExport

@Suite("A comparison as Arabic HTML, read whole")
struct CompareHTMLWholeArabicTests {
  @Test("By line of descent, whole but for the style, in Arabic")
  func lineage() throws {
    let words = try CompareCatalogue(.arabic).words()
    let text = CompareExportFixture.withoutStyle(CompareExportFixture.comparison(.lineage).html(words))
    let expected = """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>السجل: مقارنة 2001، 2002، 2004</title>
      <style>
      …
      </style>
      </head>
      <body>
      <h1 lang="ar" dir="rtl" style="text-align: right">السجل: مقارنة 2001، 2002، 2004</h1>
      <aside>
      <h2>مما ينبغي مراعاته</h2>
      <p lang="ar" dir="rtl">مقتطفات لا أكثر</p>
      <p lang="en" dir="ltr">Extracts, no more</p>
      <p>بين 2001 و2004 تتغير الوثيقة من إعلان ختامي إلى بيان مشترك، وقد يكون الاختلاف ناجما عن ذلك.</p>
      <p>النقاط واردة في المصدر. أما المواضيع والمسارات وما يقال عنها فقراءة المشروع.</p>
      <p>ليس في السجل شيء عن 2010.</p>
      <div class="elsewhere">
      <p lang="ar" dir="rtl">لا جولة 2002</p>
      <p lang="en" dir="ltr">No session 2002</p>
      </div>
      <p lang="ar" dir="rtl">ترجمة المشروع</p>
      <p lang="en" dir="ltr">The project&#39;s translation</p>
      </aside>
      <h2>المسارات</h2>
      <p>المعلَّم على امتداد المسار: <mark class="came">كلمات</mark> جديدة هنا، أو منقولة · <mark class="went">كلمات</mark> غائبة لاحقا، أو منقولة · <mark class="came went">كلمات</mark> هذه وتلك</p>
      <section class="row" id="line">
      <h3><span lang="ar" dir="rtl">خط line</span> <span lang="en" dir="ltr">Line line</span></h3>
      <p class="course">ظل واردا</p>
      <div class="inferred">
      <p lang="ar" dir="rtl">سبب</p>
      <p lang="en" dir="ltr">reason</p>
      </div>
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
      <p class="course">لم تُعقد جولة: 2002.</p>
      <div class="link inferred">
      <p class="source">2004.1 امتداد لـ2001.1 (استنتاج) · أُعيدت صياغة النص الإنكليزي بالكامل</p>
      <p lang="ar" dir="rtl">لأن 2001.1?</p>
      <p lang="en" dir="ltr">because 2001.1?</p>
      <p>الصياغة السابقة: <bdi lang="ar" dir="rtl"><mark class="went">عالمية</mark></bdi></p>
      <p>الصياغة اللاحقة: <bdi lang="ar" dir="rtl"><mark class="came">الاستراتيجية</mark></bdi></p>
      </div>
      </section>
      <section class="row" id="-">
      <h3><span lang="ar" dir="rtl">خارج المسارات</span></h3>
      <div class="years">
      <div>
      <h4><bdi dir="ltr">2001</bdi></h4>
      <article class="stated">
      <p class="source"><bdi dir="ltr">2001.2</bdi> · R1</p>
      <p lang="ar" dir="rtl">+حدود</p>
      <p lang="en" dir="ltr">=2+2</p>
      </article>
      </div>
      </div>
      </section>
      <footer>
      <h2>المراجع</h2>
      <div class="stated">
      <p lang="ar" dir="rtl">بيان 2001</p>
      <p lang="en" dir="ltr">Statement &lt;2001&gt;</p>
      <p class="source">في المصدر: R1</p>
      </div>
      <div class="stated">
      <p lang="ar" dir="rtl">بيان 2004</p>
      <p lang="en" dir="ltr">Statement &lt;2004&gt;</p>
      <p class="source">في المصدر: R1</p>
      </div>
      <p class="source"><bdi dir="ltr">R1</bdi>: <bdi dir="auto">وثيقة، https://example.org/a?b=1&amp;c=2</bdi></p>
      </footer>
      </body>
      </html>

      """
    #expect(text == expected)
  }
}
