package org.loomhive.wage.produce;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.apiary.Harvest;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;

/** One harvest, bought once from the keeper who brought it, by the price of its day. */
@Entity
@Table(name = "produce_bought")
public class Bought {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "harvest_id")
  private Harvest harvest;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private LotNumber lot;
  @Embedded private Quantity weight;

  @ManyToOne(optional = false)
  @JoinColumn(name = "price_id")
  private ProducePrice price;

  @Embedded private Money pay;

  @Column(name = "premium_minor")
  private long premiumMinor;

  @Column(name = "bought_at")
  private Instant boughtAt;

  @Column(name = "bought_by")
  private String boughtBy;

  protected Bought() {} // for EclipseLink

  Bought(Harvest harvest, ProducePrice price) {
    this.harvest = harvest;
    this.cooperative = harvest.apiary().cooperative();
    this.member = harvest.keeper();
    this.lot = harvest.lot();
    this.weight = harvest.taken();
    this.price = price;
    this.pay = price.payFor(weight);
    this.premiumMinor = price.premiumFor(weight).minor();
  }

  Bought bought(Actor by, Instant now) {
    boughtBy = by.ref();
    boughtAt = now;
    return this;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public LotNumber lot() {
    return lot;
  }

  public Quantity weight() {
    return weight;
  }

  public ProducePrice price() {
    return price;
  }

  /** Hers. */
  public Money pay() {
    return pay;
  }

  /** For the fund. */
  public Money premium() {
    return Money.ofMinor(premiumMinor, pay.currency());
  }

  public Instant boughtAt() {
    return boughtAt;
  }
}
