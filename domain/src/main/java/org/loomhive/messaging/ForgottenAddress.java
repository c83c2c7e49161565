package org.loomhive.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address that letters are to forget. It is gone itself as soon as that is done. */
@Entity
@Table(name = "forgotten_address")
public class ForgottenAddress {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String email;

  @Column(name = "asked_for")
  private boolean askedForToo;

  protected ForgottenAddress() {} // for EclipseLink

  ForgottenAddress(String email, boolean askedForToo) {
    this.email = email;
    this.askedForToo = askedForToo;
  }

  Long id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** Letters that she asked for end too, not only those that were kept go. */
  public boolean isAskedForToo() {
    return askedForToo;
  }
}
