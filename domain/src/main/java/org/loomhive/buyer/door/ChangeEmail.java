package org.loomhive.buyer.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.account.Doorkeeper;
import org.loomhive.account.Logins;
import org.loomhive.buyer.letter.AskForLetter;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.kernel.BuyerRef;

/**
 * Wishes another address for an account. It becomes the account's when the letter that goes there
 * is opened; the address so far is told at once.
 */
@ApplicationScoped
public class ChangeEmail {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject AskForLetter letters;

  @Transactional
  public void wish(BuyerRef buyer, String email, String password) {
    doorkeeper.checkAgain("buyer", logins.get(buyer), password);
    logins.lock(buyer).wishEmail(email);
    letters.ask(buyer, LetterKind.NEW_EMAIL);
    letters.ask(buyer, LetterKind.EMAIL_WISHED);
  }
}
