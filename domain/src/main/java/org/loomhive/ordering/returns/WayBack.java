package org.loomhive.ordering.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;

/**
 * Where the pieces of a request are sent and who pays for it, or that its buyer keeps them; as she
 * was told when the house said yes.
 */
@Embeddable
public class WayBack implements Serializable {
  @Column(name = "sent_to")
  private String address;

  @Column(name = "buyer_pays")
  private boolean buyerPays;

  private boolean keeps;

  protected WayBack() {} // for EclipseLink

  private WayBack(String address, boolean buyerPays, boolean keeps) {
    this.address = address;
    this.buyerPays = buyerPays;
    this.keeps = keeps;
  }

  static WayBack unknown() {
    return new WayBack(null, false, false);
  }

  /** Nothing has to come back. */
  static WayBack kept() {
    return new WayBack(null, false, true);
  }

  /**
   * @param address line by line; null where none is known and the office says where
   */
  static WayBack to(String address, boolean buyerPays) {
    return new WayBack(address, buyerPays, false);
  }

  /** Line by line; empty where none was known, or where she keeps the pieces. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public boolean isPaidByBuyer() {
    return buyerPays;
  }

  public boolean isKept() {
    return keeps;
  }

  /** Key of what a letter says about who pays. */
  String payer() {
    return buyerPays ? "way.BUYER" : "way.HOUSE";
  }
}
