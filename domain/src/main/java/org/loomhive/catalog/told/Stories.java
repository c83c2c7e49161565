package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.Workshop;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;

/** The stories of the cooperatives in a language, kept in memory for a minute. */
@ApplicationScoped
public class Stories {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<Language, Map<CooperativeRef, Told>> kept =
      new ShortMemory<>(Duration.ofSeconds(60), Language.values().length);

  public Told of(Workshop workshop, Language language) {
    var english = Told.english(workshop.story());
    return language == Language.EN
        ? english
        : kept.get(language, clock.instant(), () -> look(language))
            .getOrDefault(workshop.ref(), english);
  }

  /** What is written of a cooperative, in all languages. */
  public List<String> all(Workshop workshop) {
    var all = new ArrayList<>(List.of(workshop.story()));
    for (Language one : Language.others())
      find(workshop.ref(), one).ifPresent(words -> all.add(words.told().text()));
    return all;
  }

  /** As it is written now, for staff. */
  Optional<StoryWords> find(CooperativeRef cooperative, Language language) {
    return em.createQuery(
            "select s from StoryWords s where s.cooperative = :cooperative"
                + " and s.language = :language",
            StoryWords.class)
        .setParameter("cooperative", cooperative)
        .setParameter("language", language)
        .getResultStream()
        .findFirst();
  }

  void forget(Language language) {
    kept.forget(language);
  }

  private Map<CooperativeRef, Told> look(Language language) {
    return em.createQuery(
            "select s from StoryWords s where s.language = :language", StoryWords.class)
        .setParameter("language", language)
        .getResultStream()
        .collect(Collectors.toMap(StoryWords::cooperative, StoryWords::told));
  }
}
