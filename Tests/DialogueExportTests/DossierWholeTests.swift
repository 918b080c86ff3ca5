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
}
