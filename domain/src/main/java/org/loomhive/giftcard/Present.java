package org.loomhive.giftcard;

import java.util.Locale;
import java.util.regex.Pattern;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;

/**
 * What somebody gives to somebody.
 *
 * @param toEmail who gets the letter with the code
 * @param giver as the letter is signed; may be empty
 * @param greeting her own words; may be empty. No addresses: our letters carry no advertisement
 * @param language in which the letter is written
 */
public record Present(
    Money amount, String toEmail, String giver, String greeting, Language language) {
  private static final Pattern LINK =
      Pattern.compile("://|www\\.|\\b[\\w-]+\\.(com|net|org|info|ru|cn|io|xyz|top)\\b");

  public Present {
    toEmail = toEmail.strip().toLowerCase(Locale.ROOT);
    giver = giver == null ? "" : giver.strip();
    greeting = greeting == null ? "" : greeting.strip();
    if (LINK.matcher((giver + " " + greeting).toLowerCase(Locale.ROOT)).find())
      throw new Refused(GiftCardRefusal.LINK_IN_GREETING);
  }

  public Present(Money amount, String toEmail, String giver, String greeting) {
    this(amount, toEmail, giver, greeting, Language.EN);
  }
}
