package org.loomhive.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How long a piece may be sent back from a zone, for some time. The law may give longer. */
@Entity
@Table(name = "return_promise")
public class ReturnPromise {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String zone;
  private int days;

  @Column(name = "buyer_pays")
  private boolean buyerPays;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected ReturnPromise() {} // for EclipseLink

  /**
   * @param days after the last piece of the order was delivered
   * @param buyerPays the way back, when nothing is wrong with the piece
   */
  public ReturnPromise(String zone, int days, boolean buyerPays, LocalDate validFrom) {
    this.zone = zone;
    this.days = days;
    this.buyerPays = buyerPays;
    this.validFrom = validFrom;
  }

  public void ends(LocalDate lastDay) {
    this.validTo = lastDay;
  }

  public int days() {
    return days;
  }

  public boolean isBuyerPays() {
    return buyerPays;
  }
}
