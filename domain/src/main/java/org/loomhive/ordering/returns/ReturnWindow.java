package org.loomhive.ordering.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Until when buyers of a country may ask for something, and on what this rests. */
@Entity
@Table(name = "return_window")
public class ReturnWindow {
  /** For all countries without a row of their own. */
  public static final String ELSEWHERE = "ZZ";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String country;

  @Enumerated(EnumType.STRING)
  private ReturnKind kind;

  private int days;

  @Column(name = "buyer_pays")
  private boolean buyerPays;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  protected ReturnWindow() {} // for EclipseLink

  ReturnWindow(ReturnWindows.Wanted wanted) {
    this.country = wanted.country();
    this.kind = wanted.kind();
    this.days = wanted.days();
    this.buyerPays = wanted.kind() == ReturnKind.RETURN || wanted.kind() == ReturnKind.EXCHANGE;
    this.validFrom = wanted.from();
    this.source = wanted.source();
  }

  public String country() {
    return country;
  }

  public ReturnKind kind() {
    return kind;
  }

  /** From the day on which the last piece arrived. */
  public int days() {
    return days;
  }

  /** She pays to send it back. */
  public boolean isPaidByBuyer() {
    return buyerPays;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The rule behind it. */
  public String source() {
    return source;
  }
}
