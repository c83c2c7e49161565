package org.loomhive.payout.letterbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.payout.bank.Destination;

/** The inner side of the letterbox: what waits there, and what became of it. */
@ApplicationScoped
public class PayeeLetters {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** The oldest first. In a transaction, because a job of the server has nothing else. */
  @Transactional
  public List<PayeeLetter> waiting(int count) {
    return em.createQuery(
            """
            select l from PayeeLetter l where l.filedAt is null and l.unreadableAt is null
            order by l.id
            """,
            PayeeLetter.class)
        .setMaxResults(count)
        .getResultList();
  }

  /** Takes the sealed text out of the letter; it is safely on file by now. */
  @Transactional
  public void filed(String key) {
    get(key).filed(clock.instant());
  }

  /** Gives up a letter that does not open; the member has to write again. */
  @Transactional
  public void unreadable(String key) {
    get(key).unreadable(clock.instant());
  }

  /** Lets the member see where her money goes since when. */
  @Transactional
  public void hint(MemberRef member, Destination to, Instant changedAt) {
    var hint =
        em.createQuery("select h from PayeeHint h where h.member = :member", PayeeHint.class)
            .setParameter("member", member)
            .getResultStream()
            .findFirst()
            .orElseGet(() -> new PayeeHint(member));
    hint.says(to.rail(), to.lastDigits(), changedAt);
    em.persist(hint);
  }

  private PayeeLetter get(String key) {
    return em.createQuery("select l from PayeeLetter l where l.key = :key", PayeeLetter.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("letter", key));
  }
}
