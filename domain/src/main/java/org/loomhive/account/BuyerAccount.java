package org.loomhive.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;

/**
 * A buyer who wishes to find her orders again. Nobody needs one to buy. Her address counts as hers
 * once she opened a letter that went there; what opens the account begins a new round of sessions.
 */
@Entity
@Table(name = "buyer_account")
public class BuyerAccount extends Login {
  private BuyerRef ref;
  private String email;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "new_email")
  private String newEmail;

  @Column(name = "session_round")
  private int sessionRound;

  private Language language;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected BuyerAccount() {} // for EclipseLink

  BuyerAccount(BuyerRef ref, String email, String secretHash, Instant now) {
    super(secretHash);
    this.ref = ref;
    this.email = email;
    this.registeredAt = now;
    this.language = Language.EN;
  }

  /** In which she is written to. */
  public BuyerAccount speaks(Language spoken) {
    language = spoken;
    return this;
  }

  public Actor actor() {
    return new Actor(ref.value(), Set.of(Role.BUYER), Set.of());
  }

  /** The letter that went to this address was opened. Twice is the same as once. */
  public void confirm(Instant now) {
    if (confirmedAt == null) confirmedAt = now;
  }

  /** Another address takes the place of this one once it is confirmed. */
  public void wishEmail(String typed) {
    var wished = requireEmail(typed);
    if (wished.equals(email)) throw new Refused(AccountRefusal.SAME_EMAIL);
    newEmail = wished;
  }

  /** The letter that went to the wished address was opened. */
  public void takeWishedEmail(Instant now) {
    if (newEmail == null) return;
    email = newEmail;
    newEmail = null;
    confirmedAt = now;
    sessionRound++;
  }

  /** Every session that was begun before is over. */
  public void choosePassword(String hash) {
    changeSecret(hash);
    sessionRound++;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** The address that she wishes to have and has not confirmed. */
  public Optional<String> newEmail() {
    return Optional.ofNullable(newEmail);
  }

  public int sessionRound() {
    return sessionRound;
  }

  /** What is left names nobody and opens for nobody. */
  public void erase(Instant now) {
    email = ref.value().toLowerCase(Locale.ROOT) + "@erased.invalid";
    newEmail = null;
    confirmedAt = null;
    choosePassword("erased");
    erasedAt = now;
  }

  public boolean isErased() {
    return erasedAt != null;
  }

  public BuyerRef ref() {
    return ref;
  }

  public String email() {
    return email;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  @Override
  String who() {
    return ref.value();
  }
}
