package org.loomhive.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which passwords guessers try first: those on the lists of zxcvbn and what is made of them by
 * a digit or a capital, and those on a list of the operator, if there is one. Nobody outside is
 * asked.
 */
public final class KnownPasswords {
  private static final String LIST = "loomhive.password.list";

  /** Of a million guesses and more zxcvbn says 2. */
  private static final int FAR_FROM_LISTS = 2;

  /** A longer one is no harder to tell by its beginning, and slower. */
  private static final int LOOKED_AT = 64;

  private final Optional<BreachedPasswords> breached;

  public KnownPasswords() {
    this(setting().map(Path::of).map(BreachedPasswords::new));
  }

  KnownPasswords(Optional<BreachedPasswords> breached) {
    this.breached = breached;
  }

  public boolean isKnown(String password) {
    return isFrequent(password) || breached.filter(list -> list.holds(password)).isPresent();
  }

  private static boolean isFrequent(String password) {
    var beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
    return Lists.OF_FREQUENT.measure(beginning).getScore() < FAR_FROM_LISTS;
  }

  private static Optional<String> setting() {
    var told = System.getProperty(LIST);
    return Optional.ofNullable(
            told != null ? told : System.getenv(LIST.toUpperCase(Locale.ROOT).replace('.', '_')))
        .filter(text -> !text.isBlank());
  }

  /** Read when the first password is chosen. */
  private static final class Lists {
    static final Zxcvbn OF_FREQUENT = new Zxcvbn();
  }
}
