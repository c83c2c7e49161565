package org.loomhive.account;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.loomhive.account.pause.Pause;
import org.loomhive.kernel.Refused;

/**
 * Somebody who may come in with a secret. Every try is counted before the secret is looked at;
 * after each wrong one the door stays shut for a while, after five for a quarter of an hour.
 */
@MappedSuperclass
public abstract class Login {
  private static final int LONGEST_EMAIL = 190;
  private static final String EMAIL = "[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "wrong_tries")
  private int wrongTries;

  @Column(name = "locked_until")
  private Instant shutUntil;

  protected Login() {} // for EclipseLink

  protected Login(String secretHash) {
    this.secretHash = secretHash;
  }

  /** Addresses are compared without regard to case and to blanks around them. */
  static String bareEmail(String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }

  static String requireEmail(String typed) {
    var bare = bareEmail(typed);
    boolean good = bare.length() <= LONGEST_EMAIL && bare.matches(EMAIL);
    if (!good) throw new Refused(AccountRefusal.NOT_AN_EMAIL);
    return bare;
  }

  /** The reference by which the rest of the house knows this person. */
  abstract String who();

  /**
   * Counts a try as if it were wrong, so that guesses made at once all count; gives how long the
   * door is still shut, nothing when it was open.
   */
  Duration takeTry(Instant now) {
    if (isShut(now)) return Duration.between(now, shutUntil);
    if (wrongTries >= Pause.TRIES) forgetTries();
    wrongTries++;
    if (wrongTries >= Pause.TRIES) shutUntil = now.plus(Pause.LONG);
    return Duration.ZERO;
  }

  /** The secret was wrong: nobody may try again at once. */
  void pause(Instant now) {
    if (wrongTries > 0) shutUntil = Pause.later(shutUntil, now.plus(Pause.after(wrongTries)));
  }

  void forgetTries() {
    wrongTries = 0;
    shutUntil = null;
  }

  public boolean isShut(Instant now) {
    return shutUntil != null && now.isBefore(shutUntil);
  }

  void changeSecret(String newHash) {
    secretHash = newHash;
    forgetTries();
  }

  String secretHash() {
    return secretHash;
  }

  Long id() {
    return id;
  }
}
