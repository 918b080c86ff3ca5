import DialogueRecord
import Testing

@testable import DialogueExport

@Suite("Dossiers, whole")
struct DossierWholeTests {
  @Test("As text")
  func text() throws {
    let text = DossierFixture.dossier().text(try CompareCatalogue(.english).words(), width: 80)
    #expect(
      text == ##"""
        The record: dossier

        2001.1 · 2001 · Statement <2001>
            خطط عالمية
            global plans & <b>hubs</b>
          † E1: the source has
            خطط.عالمية
          † E1: read here
            خطط عالمية
          † E1: A stop too many (certain)
          The text has changed since it was marked; as it was:
            قديم
            old
          Remark of the reader:
          ✎ First <b>*x*</b>
          ✎ - | `#` �x�[1m
          ✎ ثانيا: {a}
          Tags of the reader: a|b · *وسم*
          To be cited as:
            «بيان 2001»، النقطة 2001.1، في وثيقة، https://example.org/a?b=1&c=2 († E1:
            في المصدر «خطط.عالمية»)
            “Statement <2001>”, point 2001.1, in A document & more,
            https://example.org/a?b=1&c=2 (The project's translation; † E1: the source
            has “خطط.عالمية”)

        T1 · Plans | *all*
            الخطط
            سبب
            reason
          To be cited as:
            حوار، «الخطط»، الموضوع T1، في السجل «السجل»
            Hiwar, “Plans | *all*”, theme T1, in the record “The record”

        2004.1 · 2004 · Statement <2004>
            الخطط الاستراتيجية
            strategic plans
          To be cited as:
            «بيان 2004»، النقطة 2004.1، في وثيقة، https://example.org/a?b=1&c=2
            “Statement <2004>”, point 2004.1, in A document & more,
            https://example.org/a?b=1&c=2 (The project's translation)

        1999.1<
          No longer in the record; the text as it was:
            نص قديم
            1. old & gone

        1998.1
          No longer in the record.

        Lines of descent
          Line line
          ┄┄ 2004.1 follows 2001.1 (inferred)
            لأن 2001.1?
            because 2001.1?

        Keep in mind
          - مقتطفات لا أكثر
          - Extracts, no more
          - The points are stated in the source. The themes, the lines of descent and
            what is said of them are the project's reading.
          - Remarks and tags are the reader’s own and no part of the record.
          - ترجمة المشروع
          - The project's translation

        """##)
  }

  @Test("As Markdown")
  func markdown() throws {
    let text = DossierFixture.dossier().markdown(try CompareCatalogue(.english).words())
    #expect(
      text == ##"""
        # The record: dossier

        ## 2001.1 · 2001 · Statement \<2001\>

        <div lang="ar" dir="rtl">

        > خطط عالمية

        </div>

        > global plans \& \<b\>hubs\</b\>

        † E1: the source has

        <div lang="ar" dir="rtl">

        > خطط.عالمية

        </div>

        † E1: read here

        <div lang="ar" dir="rtl">

        > خطط عالمية

        </div>

        † E1: A stop too many (certain)

        The text has changed since it was marked; as it was:

        <div lang="ar" dir="rtl">

        > قديم

        </div>

        > old

        **Remark of the reader**

        <div dir="ltr">

        First \<b\>\*x\*\</b\>

        </div>

        <div dir="ltr">

        \- \| \`\#\` �x�\[1m

        </div>

        <div dir="rtl">

        ثانيا: \{a\}

        </div>

        **Tags of the reader**: a\|b · \*وسم\*

        **To be cited as**

        <div lang="ar" dir="rtl">

        «بيان 2001»، النقطة 2001.1، في *وثيقة*، <https://example.org/a?b=1&c=2> († E1: في المصدر «خطط.عالمية»)

        </div>

        “Statement \<2001\>”, point 2001.1, in *A document \& more*, <https://example.org/a?b=1&c=2> (The project's translation; † E1: the source has “<span lang="ar" dir="rtl">خطط.عالمية</span>”)

        ## T1 · Plans \| \*all\*

        <div lang="ar" dir="rtl">

        > الخطط

        </div>

        <div lang="ar" dir="rtl">

        > سبب

        </div>

        > reason

        **To be cited as**

        <div lang="ar" dir="rtl">

        حوار، «الخطط»، الموضوع T1، في السجل «*السجل*»

        </div>

        Hiwar, “Plans \| \*all\*”, theme T1, in the record “*The record*”

        ## 2004.1 · 2004 · Statement \<2004\>

        <div lang="ar" dir="rtl">

        > الخطط الاستراتيجية

        </div>

        > strategic plans

        **To be cited as**

        <div lang="ar" dir="rtl">

        «بيان 2004»، النقطة 2004.1، في *وثيقة*، <https://example.org/a?b=1&c=2>

        </div>

        “Statement \<2004\>”, point 2004.1, in *A document \& more*, <https://example.org/a?b=1&c=2> (The project's translation)

        ## 1999.1\<

        No longer in the record; the text as it was:

        <div lang="ar" dir="rtl">

        > نص قديم

        </div>

        > 1\. old \& gone

        ## 1998.1

        No longer in the record.

        ## Lines of descent

        Line line

        - 2004.1 follows 2001.1 (inferred)

        <div lang="ar" dir="rtl">

        > لأن 2001.1?

        </div>

        > because 2001.1?

        ## Keep in mind

        <div lang="ar" dir="rtl">

        - مقتطفات لا أكثر

        </div>

        - Extracts, no more

        - The points are stated in the source. The themes, the lines of descent and what is said of them are the project's reading.

        - Remarks and tags are the reader’s own and no part of the record.

        <div lang="ar" dir="rtl">

        - ترجمة المشروع

        </div>

        - The project's translation

        """##)
  }

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
