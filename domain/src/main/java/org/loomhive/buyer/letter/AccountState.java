package org.loomhive.buyer.letter;

import org.loomhive.kernel.language.Language;

/**
 * What of an account a letter depends on.
 *
 * @param newEmail wished, or null
 */
public record AccountState(String email, String newEmail, int sessionRound, Language language) {
  /** That on which this kind of link depends. */
  String that(LetterKind kind) {
    return switch (kind) {
      case CONFIRM_EMAIL -> email;
      case NEW_EMAIL -> wishedOrTaken();
      default -> email + ":" + sessionRound;
    };
  }

  /** To whom this kind of letter goes. */
  String receiver(LetterKind kind) {
    return kind == LetterKind.NEW_EMAIL ? wishedOrTaken() : email;
  }

  private String wishedOrTaken() {
    return newEmail == null ? email : newEmail;
  }
}
