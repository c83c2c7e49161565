package org.loomhive.payout.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.membership.Members;
import org.loomhive.messaging.ChannelSilent;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.payout.PayLines;

/**
 * Tells members that their pay left our account, and where to say that it did not arrive. The words
 * are the same for everybody: no amount, no name, nothing of a programme.
 */
@ApplicationScoped
public class TellArrivals {
  private static final String WORDS = "pay.sent";
  private static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PayLines lines;
  @Inject Members members;
  @Inject SendMessage send;
  @Inject TellArrivals self;
  @Inject Clock clock;

  /** Gives how many were told. While the way out is silent the rest waits for the next time. */
  public int all() {
    int told = 0;
    try {
      for (PayLineRef ref : self.waiting()) if (self.tell(ref)) told++;
    } catch (ChannelSilent later) {
      return told;
    }
    return told;
  }

  /**
   * In a transaction, because a job of the server has nothing else. Who has it need not be asked.
   */
  @Transactional
  public List<PayLineRef> waiting() {
    return em.createQuery(
            """
            select l.ref from PayLine l where l.toldAt is null and l.settledAt is not null
            and l.rejectedAt is null and l.confirmedAt is null order by l.id
            """,
            PayLineRef.class)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** False when she was told before. */
  @Transactional
  public boolean tell(PayLineRef ref) {
    var line = lines.get(ref);
    line.told(clock.instant());
    var language = members.find(line.member()).map(member -> member.language()).orElse("en");
    var to = Recipient.member(line.member());
    return send.once(WORDS + ":" + ref, new Message(to, WORDS, List.of(), language));
  }
}
