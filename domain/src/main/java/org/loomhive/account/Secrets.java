package org.loomhive.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.loomhive.account.password.KnownPasswords;
import org.loomhive.kernel.Refused;

/**
 * Hashes passwords and PINs with Argon2id. One check costs some 19 MiB and well under a tenth of a
 * second; only a few run at once, so that guessing cannot eat the machine, and whoever finds no
 * room soon is sent away instead of holding a thread.
 */
@ApplicationScoped
public class Secrets {
  public static final int SHORTEST_PASSWORD = 10;
  private static final KnownPasswords KNOWN = new KnownPasswords();

  // OWASP's smaller setting; raise it here, old hashes keep their own numbers
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_SIGNS = 16;
  private static final int GROUP = 4;
  private static final int AT_ONCE = 4;
  private static final int SALT = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Semaphore room;
  private final Duration patience;
  private volatile String nobody;

  /** Easy to read out and to type, with some 77 bits: 16 signs that nobody takes for others. */
  public static String newPassword() {
    var text = new StringBuilder();
    for (int i = 0; i < PASSWORD_SIGNS; i++) {
      if (i > 0 && i % GROUP == 0) text.append('-');
      text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return text.toString();
  }

  /** One that is not too simple. */
  public static String newPin() {
    while (true) {
      var pin = "%06d".formatted(RANDOM.nextInt(1_000_000));
      if (!isSimple(pin)) return pin;
    }
  }

  public Secrets() {
    this(AT_ONCE, PATIENCE);
  }

  Secrets(int atOnce, Duration patience) {
    this.room = new Semaphore(atOnce);
    this.patience = patience;
  }

  public String hashPassword(String password) {
    if (password == null || password.length() < SHORTEST_PASSWORD)
      throw new Refused(AccountRefusal.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
    if (KNOWN.isKnown(password)) throw new Refused(AccountRefusal.PASSWORD_KNOWN);
    return hash(password);
  }

  /** Six digits, not all the same, not all one up or one down from the one before. */
  public String hashPin(String pin) {
    if (pin == null || !pin.matches("\\d{6}")) throw new Refused(AccountRefusal.PIN_TOO_SIMPLE);
    if (isSimple(pin)) throw new Refused(AccountRefusal.PIN_TOO_SIMPLE);
    return hash(pin);
  }

  boolean matches(String secret, String hash) {
    var function = Argon2Function.getInstanceFromHash(hash);
    var typed = secret == null ? "" : secret;
    return oneOfFew(() -> Password.check(typed, hash).with(function));
  }

  /** Takes as long as a check, for whoever is not known. */
  void pretend(String secret) {
    if (nobody == null) nobody = hash("nobody at all");
    matches(secret, nobody);
  }

  private String hash(String secret) {
    return oneOfFew(() -> Password.hash(secret).addRandomSalt(SALT).with(ARGON2).getResult());
  }

  private <T> T oneOfFew(Supplier<T> work) {
    if (!isRoom()) throw new Refused(AccountRefusal.BUSY);
    try {
      return work.get();
    } finally {
      room.release();
    }
  }

  private static boolean isSimple(String pin) {
    return isRow(pin, -1) || isRow(pin, 0) || isRow(pin, 1);
  }

  private boolean isRoom() {
    try {
      return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isRow(String pin, int step) {
    for (int i = 1; i < pin.length(); i++)
      if (pin.charAt(i) - pin.charAt(i - 1) != step) return false;
    return true;
  }
}
