package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.LinkKey;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/** Writes a letter that was asked for, once, to the address that the account has now. */
@ApplicationScoped
public class WriteLetter {
  @Inject AccountStates states;
  @Inject SendMessage send;

  /**
   * @param shop public address of the shop
   * @return false when it was written before, or the account is not there any more
   */
  @Transactional
  public boolean write(LetterToBuyer asked, LinkKey key, String shop) {
    var kind = LetterKind.valueOf(asked.kind());
    var buyer = new BuyerRef(asked.buyer());
    var state = states.find(buyer);
    if (state.isEmpty()) return false;
    var link = new LetterLink(kind, buyer, asked.until());
    var query = kind.isSigned() ? link.query(key, state.get()) : "";
    var language = state.get().language();
    var address = shop + language.path() + kind.page() + query;
    var to = Recipient.email(state.get().receiver(kind));
    var message = new Message(to, kind.words(), List.of(address), language.tag());
    return send.once(kind + ":" + buyer + ":" + asked.until(), message);
  }
}
