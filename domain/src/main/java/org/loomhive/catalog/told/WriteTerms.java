package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;

/** Staff say what a material, a size, a shade or a pattern is called in another language. */
@ApplicationScoped
public class WriteTerms {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Terms terms;
  @Inject Event<TermWorded> worded;

  /**
   * @param told by the English term; an empty one takes the word away
   */
  @Transactional
  public void write(Language language, Map<String, String> told, Actor actor) {
    actor.require(Role.NETWORK_ADMIN, Role.MANAGER);
    worded.fire(
        new TermWorded(String.join("\n", told.values().stream().map(WriteTerms::said).toList())));
    told.forEach((term, text) -> write(language, term, said(text)));
    terms.forget(language);
  }

  private static String said(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }

  private void write(Language language, String term, String text) {
    var known =
        em.createQuery(
                "select t from CatalogTerm t where t.language = :language and t.term = :term",
                CatalogTerm.class)
            .setParameter("language", language)
            .setParameter("term", term)
            .getResultStream()
            .findFirst();
    if (text.isEmpty()) known.ifPresent(em::remove);
    else
      known.ifPresentOrElse(
          one -> one.isTold(text), () -> em.persist(new CatalogTerm(term, language, text)));
  }
}
