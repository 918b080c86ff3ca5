/// Words that bind other words and say little by themselves, folded: prepositions, conjunctions, pronouns and the like. That
/// two texts share one of them says nothing, unless it stands in a phrase that they share.
package enum FunctionWords {
  /// Of Arabic, without attached particles. Not إليه, which folds like آلية.
  package static let arabic: Set<String> = [
    "من", "في", "علي", "الي", "عن", "مع", "بين", "حتي", "منذ", "عند", "لدي", "ضد", "نحو", "عبر", "خلال", "حيث",
    "ان", "او", "ام", "ثم", "لا", "لم", "لن", "ما", "بل", "لكن", "اذا", "لو", "قد", "كما", "اما", "اي", "كل",
    "هو", "هي", "هم", "هما", "هذا", "هذه", "ذلك", "تلك", "هءلاء", "الذي", "التي", "الذين", "ذات", "غير",
    "منه", "منها", "منهم", "فيه", "فيها", "فيهم", "عليه", "عليها", "عليهم", "اليها", "اليهم", "عنه", "عنها",
    "له", "لها", "لهم", "به", "بها", "بهم", "بينه", "بينها", "بينهم", "لديه", "لديها", "لديهم", "فيما", "مما", "عما",
  ]

  /// Of English; the articles are no words of a comparison at all.
  package static let english: Set<String> = [
    "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "onto", "upon", "between", "among",
    "within",
    "through", "and", "or", "but", "nor", "if", "so", "than", "then", "that", "which", "who", "whom", "whose", "this",
    "these", "those", "it", "its", "they", "them", "their", "each", "either", "both", "such", "not", "no", "is", "are",
    "was",
    "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "can", "must", "shall",
  ]
}
