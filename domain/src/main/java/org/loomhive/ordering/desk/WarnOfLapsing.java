package org.loomhive.ordering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/**
 * Writes to whoever runs the network when rows of delivery, tax or restrictions are about to lapse
 * and nothing follows them: without them nothing is sold where they hold. About the same rows once.
 */
@ApplicationScoped
public class WarnOfLapsing {
  private static final String WORDS = "rows.lapsing";

  @Inject Logins logins;
  @Inject SendMessage send;

  /**
   * @param rows each with its last day, in words
   */
  @Transactional
  public void write(List<String> rows) {
    if (rows.isEmpty()) return;
    var told = String.join("\n", rows);
    for (StaffAccount one : logins.staff())
      if (one.isOpen() && one.has(Role.NETWORK_ADMIN)) write(one, told);
  }

  private void write(StaffAccount to, String told) {
    var message = new Message(Recipient.email(to.email()), WORDS, List.of(told), "en");
    send.once(WORDS + ":" + Fingerprint.of(to.ref() + "\n" + told), message);
  }
}
