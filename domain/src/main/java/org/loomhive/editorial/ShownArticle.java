package org.loomhive.editorial;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.language.Language;

/**
 * A text that buyers read now.
 *
 * @param words what is told of it in other languages
 */
public record ShownArticle(
    Article article, ArticleVersion version, Map<Language, ArticleWords> words) {
  public String slug() {
    return article.slug();
  }

  ArticlePlace place() {
    return article.place();
  }

  /** In a language, or in English while nobody has told it there. */
  public ArticleText in(Language language) {
    var told = words.get(language);
    return told == null ? version.text() : told.text();
  }

  /** Those in which it is read, English first. */
  public List<Language> languages() {
    return Arrays.stream(Language.values())
        .filter(one -> one == Language.EN || words.containsKey(one))
        .toList();
  }

  /** Another one whenever it says something else somewhere. */
  String print() {
    var told =
        words.values().stream()
            .map(ArticleWords::id)
            .sorted(Comparator.naturalOrder())
            .map(String::valueOf)
            .collect(Collectors.joining("."));
    return slug() + "." + version.number() + place() + told;
  }
}
