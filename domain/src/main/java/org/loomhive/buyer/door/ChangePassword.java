package org.loomhive.buyer.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Doorkeeper;
import org.loomhive.account.Logins;
import org.loomhive.account.Secrets;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.buyer.letter.AskForLetter;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.buyer.letter.OpenLetter;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;

/**
 * Chooses another password: by the one so far, or by a letter when it was forgotten. All sessions
 * end by it, and the owner is told.
 */
@ApplicationScoped
public class ChangePassword {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject Secrets secrets;
  @Inject AskForLetter letters;
  @Inject OpenLetter open;
  @Inject KeepPasskeys passkeys;
  @Inject Clock clock;

  /** Says nothing of whether there is such an account. */
  @Transactional
  public void forgot(String email) {
    logins
        .buyerByEmail(email)
        .ifPresent(account -> letters.ask(account.ref(), LetterKind.NEW_PASSWORD));
  }

  /**
   * The address is hers, since the letter went there. If nobody had shown that before, passkeys may
   * be those of whoever typed her address.
   */
  @Transactional
  public BuyerAccount byLetter(OpenLetter.Shown shown, String next) {
    open.require(shown, LetterKind.NEW_PASSWORD);
    var account = change(shown.link().buyer(), next);
    if (!account.isConfirmed()) passkeys.removeAll(account.ref());
    account.confirm(clock.instant());
    return account;
  }

  @Transactional
  public BuyerAccount change(BuyerRef buyer, String now, String next) {
    doorkeeper.checkAgain("buyer", logins.get(buyer), now);
    if (next.equals(now)) throw new Refused(AccountRefusal.SAME_PASSWORD);
    return change(buyer, next);
  }

  private BuyerAccount change(BuyerRef buyer, String next) {
    var hash = secrets.hashPassword(next);
    var account = logins.lock(buyer);
    account.choosePassword(hash);
    letters.ask(buyer, LetterKind.PASSWORD_CHANGED);
    return account;
  }
}
