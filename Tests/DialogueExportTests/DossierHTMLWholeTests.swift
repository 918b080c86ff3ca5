import Testing

@testable import DialogueExport

@Suite("Dossiers as HTML, whole")
struct DossierHTMLWholeTests {
  @Test("As HTML, in an interface in Arabic")
  func html() throws {
    let html = DossierFixture.dossier().html(try CompareCatalogue(.arabic).words())
    let style = CompareHTMLStyle.sheet + "\n" + DossierHTMLStyle.sheet
    #expect(
      html.split(separator: style).joined(separator: "…") == ##"""
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>السجل: ملف</title>
        <style>
        …
        </style>
        </head>
        <body>
        <h1 lang="ar" dir="rtl" style="text-align: right">السجل: ملف</h1>
        <article class="entry">
        <h2 lang="ar" dir="rtl" style="text-align: right"><bdi dir="ltr">2001.1</bdi> · 2001 · بيان 2001</h2>
        <p class="stated" lang="ar" dir="rtl" style="text-align: right">خطط عالمية</p>
        <p class="stated" lang="en" dir="ltr">global plans &amp; &lt;b&gt;hubs&lt;/b&gt;</p>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">† E1: في المصدر</p>
        <p class="stated" lang="ar" dir="rtl" style="text-align: right">خطط.عالمية</p>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">† E1: والقراءة هنا</p>
        <p class="inferred" lang="ar" dir="rtl" style="text-align: right">خطط عالمية</p>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">† E1: نقطة زائدة (مؤكد)</p>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">تغيّر النص منذ وُضعت عليه العلامة؛ وهذا نصه كما كان:</p>
        <p lang="ar" dir="rtl" style="text-align: right">قديم</p>
        <p lang="en" dir="ltr">old</p>
        <section class="remark">
        <h3 lang="ar" dir="rtl" style="text-align: right">ملاحظة القارئ</h3>
        <p dir="ltr">First &lt;b&gt;*x*&lt;/b&gt;</p>
        <p dir="ltr">- | `#` �x�[1m</p>
        <p dir="rtl" style="text-align: right">ثانيا: {a}</p>
        </section>
        <p class="tags" lang="ar" dir="rtl" style="text-align: right">وسوم القارئ: <bdi dir="ltr">a|b</bdi> · <bdi dir="rtl">*وسم*</bdi></p>
        <h3 lang="ar" dir="rtl" style="text-align: right">صيغة الاستشهاد</h3>
        <p class="citation" lang="ar" dir="rtl" style="text-align: right">«بيان 2001»، النقطة 2001.1، في <cite>وثيقة</cite>، <a href="https://example.org/a?b=1&amp;c=2"><bdi dir="ltr">https://example.org/a?b=1&amp;c=2</bdi></a> († E1: في المصدر «خطط.عالمية»)</p>
        <p class="citation" lang="en" dir="ltr">“Statement &lt;2001&gt;”, point 2001.1, in <cite>A document &amp; more</cite>, <a href="https://example.org/a?b=1&amp;c=2"><bdi dir="ltr">https://example.org/a?b=1&amp;c=2</bdi></a> (The project&#39;s translation; † E1: the source has “<bdi lang="ar" dir="rtl">خطط.عالمية</bdi>”)</p>
        </article>
        <article class="entry">
        <h2 lang="ar" dir="rtl" style="text-align: right"><bdi dir="ltr">T1</bdi> · الخطط</h2>
        <p class="inferred" lang="en" dir="ltr">Plans | *all*</p>
        <p class="inferred" lang="ar" dir="rtl" style="text-align: right">سبب</p>
        <p class="inferred" lang="en" dir="ltr">reason</p>
        <h3 lang="ar" dir="rtl" style="text-align: right">صيغة الاستشهاد</h3>
        <p class="citation" lang="ar" dir="rtl" style="text-align: right">حوار، «الخطط»، الموضوع T1، في السجل «<cite>السجل</cite>»</p>
        <p class="citation" lang="en" dir="ltr">Hiwar, “Plans | *all*”, theme T1, in the record “<cite>The record</cite>”</p>
        </article>
        <article class="entry">
        <h2 lang="ar" dir="rtl" style="text-align: right"><bdi dir="ltr">2004.1</bdi> · 2004 · بيان 2004</h2>
        <p class="stated" lang="ar" dir="rtl" style="text-align: right">الخطط الاستراتيجية</p>
        <p class="stated" lang="en" dir="ltr">strategic plans</p>
        <h3 lang="ar" dir="rtl" style="text-align: right">صيغة الاستشهاد</h3>
        <p class="citation" lang="ar" dir="rtl" style="text-align: right">«بيان 2004»، النقطة 2004.1، في <cite>وثيقة</cite>، <a href="https://example.org/a?b=1&amp;c=2"><bdi dir="ltr">https://example.org/a?b=1&amp;c=2</bdi></a></p>
        <p class="citation" lang="en" dir="ltr">“Statement &lt;2004&gt;”, point 2004.1, in <cite>A document &amp; more</cite>, <a href="https://example.org/a?b=1&amp;c=2"><bdi dir="ltr">https://example.org/a?b=1&amp;c=2</bdi></a> (The project&#39;s translation)</p>
        </article>
        <article class="entry">
        <h2 lang="ar" dir="rtl" style="text-align: right"><bdi dir="ltr">1999.1&lt;</bdi></h2>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">لم يعد في السجل؛ وهذا نصه كما كان:</p>
        <p lang="ar" dir="rtl" style="text-align: right">نص قديم</p>
        <p lang="en" dir="ltr">1. old &amp; gone</p>
        </article>
        <article class="entry">
        <h2 lang="ar" dir="rtl" style="text-align: right"><bdi dir="ltr">1998.1</bdi></h2>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">لم يعد في السجل.</p>
        </article>
        <h2 lang="ar" dir="rtl" style="text-align: right">المسارات</h2>
        <p class="source" lang="ar" dir="rtl" style="text-align: right">خط line</p>
        <p class="link inferred" lang="ar" dir="rtl" style="text-align: right">2004.1 امتداد لـ2001.1 (استنتاج)</p>
        <p class="inferred" lang="ar" dir="rtl" style="text-align: right">لأن 2001.1?</p>
        <p class="inferred" lang="en" dir="ltr">because 2001.1?</p>
        <footer class="foot">
        <h2 lang="ar" dir="rtl" style="text-align: right">مما ينبغي مراعاته</h2>
        <p lang="ar" dir="rtl" style="text-align: right">مقتطفات لا أكثر</p>
        <p lang="en" dir="ltr">Extracts, no more</p>
        <p lang="ar" dir="rtl" style="text-align: right">النقاط واردة في المصدر. أما المواضيع والمسارات وما يقال عنها فقراءة المشروع.</p>
        <p lang="ar" dir="rtl" style="text-align: right">الملاحظات والوسوم من وضع القارئ وليست من السجل.</p>
        <p lang="ar" dir="rtl" style="text-align: right">ترجمة المشروع</p>
        <p lang="en" dir="ltr">The project&#39;s translation</p>
        </footer>
        </body>
        </html>

        """##)
  }
}
