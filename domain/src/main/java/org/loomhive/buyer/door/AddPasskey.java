package org.loomhive.buyer.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.account.passkey.Credential;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.buyer.letter.AskForLetter;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.kernel.BuyerRef;

/** Gives an account one more way in and tells its owner. */
@ApplicationScoped
public class AddPasskey {
  @Inject KeepPasskeys passkeys;
  @Inject AskForLetter letters;

  @Transactional
  public void add(BuyerRef buyer, Credential shown, String called) {
    passkeys.add(buyer, shown, called);
    letters.ask(buyer, LetterKind.PASSKEY_ADDED);
  }
}
