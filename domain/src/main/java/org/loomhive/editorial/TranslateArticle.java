package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;

/**
 * Staff tell a version of a text in another language. A new English version is read in English
 * until somebody has told that one, so no reader is promised something that counts no more.
 */
@ApplicationScoped
public class TranslateArticle {
  @Inject Articles articles;
  @Inject ReadArticle read;
  @Inject Clock clock;

  /** Which version in which language. */
  public record Place(String slug, int version, Language language) {}

  /** What is told of a version now. */
  public Optional<ArticleText> find(Place place) {
    return written(place).filter(one -> !one.isTakenAway()).map(ArticleWords::text);
  }

  /** What to begin with: what is told of this version, or of the newest one before it. */
  public Optional<ArticleText> draft(Place place) {
    return articles.versions(place.slug()).stream()
        .filter(one -> one.number() <= place.version())
        .flatMap(one -> find(new Place(one.slug(), one.number(), place.language())).stream())
        .findFirst();
  }

  /** The languages in which a version is told, beside English. */
  public List<Language> languages(ArticleVersion version) {
    return Language.others().stream()
        .filter(one -> find(new Place(version.slug(), version.number(), one)).isPresent())
        .toList();
  }

  /** As buyers would read it; nothing is saved. */
  public ArticleText look(Place place, WriteArticle.Written words) {
    var html = Cleaned.of(words.text());
    return new ArticleText(
        place.slug(), place.language(), words.title().strip(), words.summary().strip(), html);
  }

  /** Buyers read it as soon as the version is shown. Without a title it is taken away. */
  @Transactional
  public void write(Place place, WriteArticle.Written words, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    articles.lock(place.slug());
    if (articles.version(place.slug(), place.version()).isEmpty())
      throw new Refused(ArticleRefusal.NO_SUCH_VERSION, place.version());
    var text = look(place, words);
    if (!text.title().isEmpty()) read.requireFit(text);
    articles.add(new ArticleWords(place.version(), text).by(actor, clock.instant()));
  }

  private Optional<ArticleWords> written(Place place) {
    return articles.words(place.slug(), place.version()).stream()
        .filter(one -> one.language() == place.language())
        .findFirst();
  }
}
