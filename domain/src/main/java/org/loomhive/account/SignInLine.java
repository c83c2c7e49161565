package org.loomhive.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to come in. Written once, never changed; holds no secret and no name that was typed. */
@Entity
@Table(name = "sign_in_log")
public class SignInLine {
  /** How a try ended. */
  enum Outcome {
    LET_IN,
    UNKNOWN,
    WRONG,
    LOCKED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String realm;
  private String who;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "happened_at")
  private Instant happenedAt;

  protected SignInLine() {} // for EclipseLink

  SignInLine(String realm, String who, Outcome outcome, Instant now) {
    this.realm = realm;
    this.who = who;
    this.outcome = outcome;
    this.happenedAt = now;
  }
}
