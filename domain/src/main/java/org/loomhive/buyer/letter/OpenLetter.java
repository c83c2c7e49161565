package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.buyer.BuyerRefusal;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.LinkKey;

/** Says whether a link out of a letter still opens what it was written for. */
@ApplicationScoped
public class OpenLetter {
  @Inject AccountStates states;
  @Inject Clock clock;

  /** Somebody shows the link of a letter. */
  public record Shown(LetterLink link, String signature, LinkKey key) {}

  public boolean isGood(Shown shown) {
    var link = shown.link();
    return states
        .find(link.buyer())
        .filter(state -> link.holds(shown.key(), state, shown.signature(), clock.instant()))
        .isPresent();
  }

  public void require(Shown shown, LetterKind kind) {
    if (shown.link().kind() != kind || !isGood(shown)) throw new Refused(BuyerRefusal.LINK_OVER);
  }
}
