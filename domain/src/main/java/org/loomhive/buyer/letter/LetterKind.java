package org.loomhive.buyer.letter;

import java.time.Duration;
import java.util.Locale;

/** Why the owner of an account is written to. */
public enum LetterKind {
  /** The address of a new account is to be confirmed. */
  CONFIRM_EMAIL("/confirm", Duration.ofDays(2)),
  /** She forgot her password. */
  NEW_PASSWORD("/new-password", Duration.ofHours(1)),
  /** Another address is to be confirmed; the letter goes there. */
  NEW_EMAIL("/confirm", Duration.ofDays(2)),
  /** The address so far is told that another is wished. */
  EMAIL_WISHED("/forgotten", Duration.ofDays(2)),
  /** She is told, since it may have been somebody else. */
  PASSWORD_CHANGED("/forgotten", Duration.ofDays(2)),
  /** The same for another way in. */
  PASSKEY_ADDED("/forgotten", Duration.ofDays(2));

  private final String page;
  private final Duration life;

  LetterKind(String page, Duration life) {
    this.page = page;
    this.life = life;
  }

  /** Its link opens something; a letter that only tells has a plain address. */
  boolean isSigned() {
    return !page.equals("/forgotten");
  }

  /** The page of the shop to which its link leads. */
  String page() {
    return page;
  }

  /** How long its link holds. */
  Duration life() {
    return life;
  }

  /** Key of its words. */
  String words() {
    return "account." + name().toLowerCase(Locale.ROOT);
  }
}
