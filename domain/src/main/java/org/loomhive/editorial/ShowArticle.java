package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.loomhive.badge.ClaimWords;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Shows a version from a moment on, until another moment or for good; or takes a text away. */
@ApplicationScoped
public class ShowArticle {
  @Inject Articles articles;
  @Inject ReadArticle read;
  @Inject Clock clock;

  /**
   * Which version from when on.
   *
   * @param from null for now
   * @param until null for as long as nobody says otherwise
   */
  public record Wanted(String slug, int version, Instant from, Instant until) {}

  @Transactional
  public void show(Wanted wanted, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var version =
        articles
            .version(wanted.slug(), wanted.version())
            .orElseThrow(() -> new Refused(ArticleRefusal.NO_SUCH_VERSION, wanted.version()));
    var from = wanted.from() == null ? clock.instant() : wanted.from();
    if (wanted.until() != null && !wanted.until().isAfter(from))
      throw new Refused(ArticleRefusal.ENDS_BEFORE_IT_BEGINS);
    read.requireFit(version);
    var claims = ClaimWords.in(version.told()).keySet();
    articles.add(ArticleShowing.of(version, claims, from).by(actor, clock.instant()));
    if (wanted.until() != null) end(wanted.slug(), wanted.until(), actor);
  }

  /**
   * @param at null for now
   */
  @Transactional
  public void hide(String slug, Instant at, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    articles.get(slug);
    end(slug, at == null ? clock.instant() : at, actor);
  }

  private void end(String slug, Instant at, Actor actor) {
    articles.add(ArticleShowing.end(slug, at).by(actor, clock.instant()));
  }
}
