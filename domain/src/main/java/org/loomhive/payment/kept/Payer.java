package org.loomhive.payment.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refs;

/**
 * A buyer for whom a gateway is to keep her way to pay. It is named by the gateway when she pays
 * next, and goes when the gateway has forgotten her.
 */
@Entity
@Table(name = "payer")
public class Payer {
  private static final Duration PAUSE = Duration.ofMinutes(10);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String ref;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  private String gateway;

  @Column(name = "gateway_reference")
  private String gatewayReference;

  @Column(name = "wished_at")
  private Instant wishedAt;

  @Column(name = "forget_at")
  private Instant forgetAt;

  protected Payer() {} // for EclipseLink

  Payer(BuyerRef buyer, String gateway, Instant now) {
    this.ref = Refs.random("PY");
    this.buyer = buyer;
    this.gateway = gateway;
    this.wishedAt = now;
  }

  void named(String reference) {
    if (gatewayReference == null) gatewayReference = reference;
  }

  /** The gateway is asked now, and again after a while when it does not answer. */
  void forget(Instant now) {
    forgetAt = now.plus(PAUSE);
  }

  boolean isKept() {
    return forgetAt == null;
  }

  String ref() {
    return ref;
  }

  String gateway() {
    return gateway;
  }

  Optional<String> gatewayReference() {
    return Optional.ofNullable(gatewayReference);
  }
}
