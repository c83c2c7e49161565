package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Staff begin a text and write versions of it. What is saved is clean and shown to nobody yet. */
@ApplicationScoped
public class WriteArticle {
  @Inject Articles articles;
  @Inject Clock clock;

  /** What is typed; of the text only plain words and plain tags are kept. */
  public record Written(String title, String summary, String text) {}

  @Transactional
  public void begin(String slug, ArticleKind kind, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new Refused(ArticleRefusal.NOT_AN_ADDRESS);
    if (articles.find(slug).isPresent()) throw new Refused(ArticleRefusal.ADDRESS_TAKEN, slug);
    articles.add(new Article(slug, kind, actor, clock.instant()));
  }

  /** Gives the number of the version. */
  @Transactional
  public int write(String slug, Written words, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (words.title().isBlank()) throw new Refused(ArticleRefusal.NEEDS_TITLE);
    articles.lock(slug);
    var before = articles.versions(slug);
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    articles.add(new ArticleVersion(slug, number, words).by(actor, clock.instant()));
    return number;
  }

  @Transactional
  public void stand(String slug, ArticlePlace place, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    articles.lock(slug).standsAt(place);
  }
}
