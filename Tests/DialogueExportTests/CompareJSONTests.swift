import DialogueRecord
import Testing

@testable import DialogueExport

@Suite("A comparison for programs")
struct CompareJSONTests {
  @Test("JSON, whole: the same for either axis")
  func json() {
    let writer = RecordJSON(CompareExportFixture.record)
    let text = writer.json(CompareExportFixture.comparison(.theme)).text
    #expect(text == writer.json(CompareExportFixture.comparison(.lineage)).text)
    let expected = """
      {
        "years": [2001, 2004],
        "unknown": [2010],
        "themes": [
          {
            "id": "T1",
            "code": "PLN",
            "ar": "الخطط",
            "en": "Plans | *all*",
            "status": "kept",
            "statusYear": null,
            "sessions": {
              "core": [2001, 2004],
              "mention": []
            },
            "cells": {
              "2001": {
                "core": 1,
                "mention": 0,
                "share": 0.5,
                "points": ["2001.1"]
              },
              "2004": {
                "core": 1,
                "mention": 0,
                "share": 1,
                "points": ["2004.1"]
              }
            }
          },
          {
            "id": "T2",
            "code": "CRM",
            "ar": "الجريمة",
            "en": "Crime",
            "status": "new",
            "statusYear": 2004,
            "sessions": {
              "core": [2004],
              "mention": [2001]
            },
            "cells": {
              "2001": {
                "core": 0,
                "mention": 1,
                "share": 0,
                "points": ["2001.1"]
              },
              "2004": {
                "core": 1,
                "mention": 0,
                "share": 1,
                "points": ["2004.1"]
              }
            }
          },
          {
            "id": "T3",
            "code": "BDR",
            "ar": "الحدود",
            "en": "=BORDERS()",
            "status": "dropped",
            "statusYear": 2001,
            "sessions": {
              "core": [2001],
              "mention": []
            },
            "cells": {
              "2001": {
                "core": 1,
                "mention": 0,
                "share": 0.5,
                "points": ["2001.2"]
              },
              "2004": {
                "core": 0,
                "mention": 0,
                "share": 0,
                "points": []
              }
            }
          },
          {
            "id": "T4",
            "code": "NIL",
            "ar": "لا شيء",
            "en": "Nil",
            "status": "absent",
            "statusYear": null,
            "sessions": {
              "core": [],
              "mention": []
            },
            "cells": {
              "2001": {
                "core": 0,
                "mention": 0,
                "share": 0,
                "points": []
              },
              "2004": {
                "core": 0,
                "mention": 0,
                "share": 0,
                "points": []
              }
            }
          }
        ],
        "steps": [
          {
            "from": 2001,
            "to": 2004,
            "new": ["T2"],
            "returned": [],
            "kept": ["T1"],
            "dropped": ["T3"],
            "interrupted": [],
            "only": []
          }
        ],
        "lines": [
          {
            "id": "line",
            "ar": "خط line",
            "en": "Line line",
            "summary": {
              "ar": "سبب",
              "en": "reason"
            },
            "status": "kept",
            "statusYear": null,
            "sessions": {
              "core": [2001, 2004],
              "mention": []
            },
            "points": {
              "2001": ["2001.1"],
              "2004": ["2004.1"]
            },
            "links": [
              {
                "from": "2001.1",
                "to": "2004.1",
                "ground": "inferred",
                "steps": [
                  {
                    "from": "2001.1",
                    "to": "2004.1",
                    "ground": "inferred",
                    "reason": {
                      "ar": "لأن 2001.1?",
                      "en": "because 2001.1?"
                    }
                  }
                ],
                "words": {
                  "ar": {
                    "rewordedThroughout": false,
                    "went": [
                      [4, 10]
                    ],
                    "came": [
                      [6, 18]
                    ]
                  },
                  "en": {
                    "rewordedThroughout": true,
                    "went": [],
                    "came": []
                  }
                }
              }
            ]
          }
        ],
        "pointsInNoLine": ["2001.2"],
        "points": [
          {
            "id": "2001.1",
            "year": 2001,
            "document": "R1",
            "line": null,
            "ar": "خطط عالمية",
            "en": "global plans & <b>hubs</b>",
            "core": ["PLN"],
            "mention": ["CRM"]
          },
          {
            "id": "2001.2",
            "year": 2001,
            "document": "R1",
            "line": null,
            "ar": "+حدود",
            "en": "=2+2",
            "core": ["BDR"],
            "mention": []
          },
          {
            "id": "2004.1",
            "year": 2004,
            "document": "R1",
            "line": null,
            "ar": "الخطط الاستراتيجية",
            "en": "strategic plans",
            "core": ["PLN", "CRM"],
            "mention": []
          }
        ],
        "statements": [
          {
            "year": 2001,
            "document": "R1",
            "line": null,
            "ar": "بيان 2001",
            "en": "Statement <2001>",
            "genre": "finalDeclaration",
            "extract": "excerpts",
            "points": 2
          },
          {
            "year": 2004,
            "document": "R1",
            "line": null,
            "ar": "بيان 2004",
            "en": "Statement <2004>",
            "genre": "jointStatement",
            "extract": "excerpts",
            "points": 1
          }
        ],
        "gaps": [
          {
            "id": "2002",
            "kind": "gap",
            "year": 2002,
            "ar": "لا جولة 2002",
            "en": "No session 2002",
            "evidence": []
          }
        ],
        "genreChanges": [
          {
            "from": 2001,
            "to": 2004,
            "before": "finalDeclaration",
            "after": "jointStatement"
          }
        ],
        "references": [
          {
            "id": "R1",
            "kind": "reference",
            "nearness": "official",
            "author": null,
            "title": {
              "ar": "وثيقة",
              "en": "A document & more"
            },
            "address": "https://example.org/a?b=1&c=2",
            "accessed": null
          }
        ],
        "caution": {
          "ar": "مقتطفات لا أكثر",
          "en": "Extracts, no more"
        },
        "translation": {
          "ar": "ترجمة المشروع",
          "en": "The project's translation"
        }
      }
      """
    #expect(text == expected)
  }
}
