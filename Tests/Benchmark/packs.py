"""Content packs of any size: the bundled one, and sessions made of its words and a long tail of others. Always the same."""
import json, os, random, shutil

THEMES = ["INF", "PRA", "STR", "OPS", "FRL", "BDR", "TER", "ORG", "FIN", "CYB", "COV", "THR"]
LINES = ["plan-sharing", "front-line-access", "cyber", "working-groups", "information-exchange", "cooperation", "terrorism"]
FROM = {"ground": "elsewhere", "references": ["S17"], "confidence": "high"}


class Words:
    """Twelve words a point: seven of ten from the record, the rest from a tail by Zipf's law."""

    def __init__(self, bundled, seed):
        self.random = random.Random(seed)
        self.own = {"ar": [], "en": []}
        for name in sorted(os.listdir(f"{bundled}/sessions")):
            session = json.load(open(f"{bundled}/sessions/{name}"))
            for point in session.get("statement", {}).get("points", []):
                for language in self.own:
                    self.own[language] += point[language].split()
        letters = {"ar": "بتثجحخدذرزسشصضطظعغفقكلمنهوي", "en": "abcdefghiklmnoprstuvwy"}
        self.tail = {
            language: ["".join(self.random.choices(letters[language], k=self.random.randint(4, 9))) for _ in range(30000)]
            for language in self.own}

    def text(self, language):
        def word():
            if self.random.random() < .7:
                return self.random.choice(self.own[language])
            return self.tail[language][int(30000 ** self.random.random()) - 1]
        return " ".join(word() for _ in range(12))


def session(year, edition, count, before, words):
    """A session; every third point follows one of the session before."""
    points = []
    for number in range(1, count + 1):
        point = {"id": f"{year}.{number}", "ar": words.text("ar"), "en": words.text("en"),
                 "core": [words.random.choice(THEMES)], "mention": []}
        if before and number % 3 == 0:
            point["follows"] = [{
                "point": f"{before[0]}.{min(number, before[1])}", "line": LINES[number // 3 % len(LINES)], "ground": "textual",
                "reason": {"ar": "الكلمات نفسها", "en": "The same words"}}]
        points.append(point)
    return {
        "id": str(year), "year": year, "document": "S17", "edition": {"value": min(1000, edition), "from": FROM},
        "dates": {"start": f"{year}-05-03", "end": f"{year}-05-04", "from": FROM},
        "facts": [{"kind": "place", "ar": "ليون، فرنسا", "en": "Lyon, France", "from": FROM},
                  {"kind": "host", "ar": "الإنتربول", "en": "INTERPOL", "from": FROM}],
        "attendance": [{"organization": "europol", "role": "participant", "virtual": False, "from": FROM}],
        "statement": {"genre": "jointStatement", "extract": "highlights",
                      "heading": {"ar": f"بيان عام {year}", "en": f"Statement of {year}"}, "points": points}}


def make(bundled, folder, points, sessions):
    """Makes a pack with so many points more than the bundled one, in so many sessions more; what is there already is kept."""
    if os.path.exists(f"{folder}/made"):
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundled, folder)
    words, before = Words(bundled, 2016), None
    for number in range(sessions):
        year, count = 2022 + number, points // sessions
        with open(f"{folder}/sessions/{year}.json", "w") as file:
            json.dump(session(year, number + 6, count, before, words), file, ensure_ascii=False)
        before = (year, count)
    open(f"{folder}/made", "w").close()
    return folder
