package org.loomhive.review;

import java.time.Duration;
import java.util.Set;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.AnOrder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** What a buyer wrote thirty days after her piece was sent. Whoever asks for one comes back. */
public final class AReview {
  public static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());

  private static final int LINE = 1;

  private AReview() {}

  /** In German, and nobody has read it. */
  public static Review written(String words) {
    var order = AnOrder.paid(AProduct.readyInStock(1)).number();
    AnOrder.send(order, LINE);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(30)));
    TestHouse.get(WriteReview.class)
        .write(new WriteReview.Said(order, LINE, 5, words, Language.DE));
    return TestHouse.get(Reviews.class).find(order, LINE).orElseThrow();
  }

  public static Review published(String words, String answer) {
    var review = written(words);
    TestHouse.get(JudgeReview.class).publish(ReadReview.of(review), answer, ADMIN);
    return TestHouse.get(Reviews.class).get(review.ref());
  }
}
