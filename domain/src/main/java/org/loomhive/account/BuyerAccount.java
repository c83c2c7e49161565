package org.loomhive.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Role;

/** A buyer who wishes to find her orders again. Nobody needs one to buy. */
@Entity
@Table(name = "buyer_account")
public class BuyerAccount extends Login {
  private BuyerRef ref;
  private String email;

  @Column(name = "registered_at")
  private Instant registeredAt;

  protected BuyerAccount() {} // for EclipseLink

  BuyerAccount(BuyerRef ref, String email, String secretHash, Instant now) {
    super(secretHash);
    this.ref = ref;
    this.email = email;
    this.registeredAt = now;
  }

  public Actor actor() {
    return new Actor(ref.value(), Set.of(Role.BUYER), Set.of());
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
