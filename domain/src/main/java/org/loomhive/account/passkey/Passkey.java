package org.loomhive.account.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;

/** A key that lies in a device of a buyer. We have its public half, which opens nothing. */
@Entity
@Table(name = "passkey")
public class Passkey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PasskeyRef ref;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  @Column(name = "credential_hash")
  private String credentialHash;

  private byte[] credential;

  @Column(name = "sign_count")
  private long signCount;

  private String called;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected Passkey() {} // for EclipseLink

  Passkey(BuyerRef buyer, Credential shown, String called) {
    this.ref = PasskeyRef.random();
    this.buyer = buyer;
    this.credentialHash = shown.hash();
    this.credential = shown.data();
    this.signCount = shown.signCount();
    this.called = called;
  }

  Passkey addedAt(Instant now) {
    addedAt = now;
    return this;
  }

  void used(long count, Instant now) {
    signCount = count;
    usedAt = now;
  }

  public PasskeyRef ref() {
    return ref;
  }

  public BuyerRef buyer() {
    return buyer;
  }

  /** Attested credential data, as WebAuthn writes it. */
  public byte[] credential() {
    return credential.clone();
  }

  public long signCount() {
    return signCount;
  }

  public String called() {
    return called;
  }

  public Instant addedAt() {
    return addedAt;
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }
}
