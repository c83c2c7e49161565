package org.loomhive.ordering.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Opens the basket of an account on a further device, until its owner signs out there. */
@Entity
@Table(name = "basket_key")
public class BasketKey {
  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne
  @JoinColumn(name = "basket_id")
  private Basket basket;

  protected BasketKey() {} // for EclipseLink

  BasketKey(BasketToken token, Basket basket) {
    this.tokenHash = token.hash();
    this.basket = basket;
  }
}
