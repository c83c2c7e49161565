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
import org.loomhive.kernel.Refused;

/**
 * Somebody who may come in with a secret. Every try is counted before the secret is looked at;
 * after five wrong ones the door stays shut for a quarter of an hour.
 */
@MappedSuperclass
public abstract class Login {
  static final int TRIES = 5;
  static final Duration SHUT_FOR = Duration.ofMinutes(15);
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
  private Instant lockedUntil;

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

  /** Counts a try as if it were wrong; false when the door is shut. */
  boolean takeTry(Instant now) {
    if (isLocked(now)) return false;
    if (lockedUntil != null) forgetTries();
    wrongTries++;
    if (wrongTries >= TRIES) lockedUntil = now.plus(SHUT_FOR);
    return true;
  }

  void forgetTries() {
    wrongTries = 0;
    lockedUntil = null;
  }

  public boolean isLocked(Instant now) {
    return wrongTries >= TRIES && lockedUntil != null && now.isBefore(lockedUntil);
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
