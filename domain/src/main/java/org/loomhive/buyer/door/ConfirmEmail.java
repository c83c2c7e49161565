package org.loomhive.buyer.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.buyer.letter.OpenLetter;
import org.loomhive.kernel.Refused;

/** Whoever opens the letter has the address. Opening it twice is harmless. */
@ApplicationScoped
public class ConfirmEmail {
  @Inject OpenLetter letters;
  @Inject Logins logins;
  @Inject Clock clock;

  @Transactional
  public void confirm(OpenLetter.Shown shown) {
    var link = shown.link();
    letters.require(
        shown,
        link.kind() == LetterKind.NEW_EMAIL ? LetterKind.NEW_EMAIL : LetterKind.CONFIRM_EMAIL);
    var account = logins.lock(link.buyer());
    if (link.kind() == LetterKind.NEW_EMAIL) take(account);
    else account.confirm(clock.instant());
  }

  private void take(BuyerAccount account) {
    boolean taken = account.newEmail().flatMap(logins::buyerByEmail).isPresent();
    if (taken) throw new Refused(AccountRefusal.EMAIL_TAKEN);
    account.takeWishedEmail(clock.instant());
  }
}
