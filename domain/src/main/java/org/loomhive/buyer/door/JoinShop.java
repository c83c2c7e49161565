package org.loomhive.buyer.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.account.RegisterBuyer;
import org.loomhive.buyer.letter.AskForLetter;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.language.Language;

/** Opens an account and has its address confirmed by a letter. */
@ApplicationScoped
public class JoinShop {
  @Inject RegisterBuyer register;
  @Inject AskForLetter letters;
  @Inject Logins logins;

  @Transactional
  public BuyerAccount join(String email, String password, Language language) {
    var account = register.register(email, password).speaks(language);
    letters.ask(account.ref(), LetterKind.CONFIRM_EMAIL);
    return account;
  }

  /** The letter once more, while it is of use. */
  @Transactional
  public void writeAgain(BuyerRef buyer) {
    if (!logins.get(buyer).isConfirmed()) letters.ask(buyer, LetterKind.CONFIRM_EMAIL);
  }
}
