package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.Workshop;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.membership.StoryWorded;

/** Staff tell the story of a cooperative in another language. */
@ApplicationScoped
public class TranslateStory {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Stories stories;
  @Inject Event<StoryWorded> worded;
  @Inject Clock clock;

  /** What is written, and how it stands beside the English one. */
  public Beside beside(Workshop workshop, Language language) {
    return stories
        .find(workshop.ref(), language)
        .map(one -> new Beside(one.told().text(), state(one, workshop)))
        .orElse(new Beside("", TranslateProduct.State.MISSING));
  }

  /** A story in another language; empty while nobody wrote it. */
  public record Beside(String told, TranslateProduct.State state) {}

  /**
   * @param workshop as it was shown to whoever wrote this
   * @param text empty to take it away
   */
  @Transactional
  public void write(Workshop workshop, Language language, String text, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(workshop.ref());
    var known = stories.find(workshop.ref(), language);
    if (text == null || text.isBlank()) known.ifPresent(em::remove);
    else {
      worded.fire(new StoryWorded(workshop.ref(), text));
      var words = known.orElseGet(() -> new StoryWords(workshop.ref(), language));
      em.persist(words.tells(text.strip(), workshop.story(), actor.ref(), clock.instant()));
    }
    stories.forget(language);
  }

  private static TranslateProduct.State state(StoryWords one, Workshop workshop) {
    return one.isOutdated(workshop.story())
        ? TranslateProduct.State.OUTDATED
        : TranslateProduct.State.DONE;
  }
}
