package org.loomhive.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.PaymentRef;

/** One message of a gateway, written in the transaction of its effect, so that it works once. */
@Entity
@Table(name = "gateway_event")
public class GatewayEvent {
  /** What it did to the payment. */
  public enum Outcome {
    CAPTURED,
    FAILED,
    /** It told what was kept of money that came. */
    FEE_TOLD,
    /** It told nothing new. */
    IGNORED,
    /** Amount, currency or world were not ours: nothing was taken as paid. */
    DIFFERS
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String gateway;

  @Column(name = "event_id")
  private String eventId;

  @Column(name = "payment_ref")
  private PaymentRef payment;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected GatewayEvent() {} // for EclipseLink

  GatewayEvent(GatewayReport report, Outcome outcome, Instant receivedAt) {
    this.gateway = report.gateway();
    this.eventId = report.eventId();
    this.payment = report.ref();
    this.outcome = outcome;
    this.receivedAt = receivedAt;
  }

  public Outcome outcome() {
    return outcome;
  }
}
