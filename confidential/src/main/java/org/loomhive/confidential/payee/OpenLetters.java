package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.letterbox.Letterbox;
import org.loomhive.payout.letterbox.LetterboxKeys;
import org.loomhive.payout.letterbox.PayeeLetter;
import org.loomhive.payout.letterbox.PayeeLetters;

/**
 * Opens the letters in which members gave their payout details and files them. Two schemas, two
 * steps: a letter whose second step failed is filed again without effect.
 */
@ApplicationScoped
public class OpenLetters {
  private static final Logger LOG = Logger.getLogger(OpenLetters.class.getName());
  private static final int AT_ONCE = 100;

  @Inject PayeeLetters letters;
  @Inject PayeeBook book;
  @Inject Clock clock;

  /** Gives how many were filed. */
  public int all() {
    int filed = 0;
    for (PayeeLetter letter : letters.waiting(AT_ONCE)) if (open(letter)) filed++;
    return filed;
  }

  private boolean open(PayeeLetter letter) {
    try {
      file(letter, Letterbox.open(letter.member(), letter.sealed(), LetterboxKeys.privateKey()));
      return true;
    } catch (GeneralSecurityException damaged) {
      LOG.log(Level.WARNING, "event=letter key={0} does not open", letter.key());
      letters.unreadable(letter.key());
      return false;
    } catch (RuntimeException trouble) {
      var told = new Object[] {letter.key(), Whereabouts.of(trouble)};
      LOG.log(Level.WARNING, "event=letter key={0} waits cause={1}", told);
      return false;
    }
  }

  private void file(PayeeLetter letter, Destination to) {
    var member = letter.member();
    book.file(member, to, "letter " + letter.key(), member.value());
    letters.hint(member, to, clock.instant());
    letters.filed(letter.key());
  }
}
