package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Has letters forget an address. The shop asks, the office does it: the shop reads no letters and
 * does not know who asked for some.
 */
@ApplicationScoped
public class ForgetAddress {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Outbox outbox;

  /** She is forgotten whole: nothing more is sent to her, and nothing that was kept stays. */
  @Transactional
  public void whole(String email) {
    ask(new ForgottenAddress(email, true));
  }

  /** What was kept goes; what she asked for goes on. */
  @Transactional
  public void kept(String email) {
    ask(new ForgottenAddress(email, false));
  }

  private void ask(ForgottenAddress address) {
    em.persist(address);
    em.flush(); // its number is in the event
    outbox.add(new AddressForgotten(address.id()));
  }

  /** Once it is taken it stands here no more; empty when that was before. */
  @Transactional
  public Optional<ForgottenAddress> take(AddressForgotten event) {
    var found = Optional.ofNullable(em.find(ForgottenAddress.class, event.id()));
    found.ifPresent(em::remove);
    return found;
  }
}
