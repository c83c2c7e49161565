package org.loomhive.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.owned.LotOwner;

/**
 * What came from a supplier in one go: one material, one dye batch, one cost. It does not change;
 * where it went is told by its movements, and whoever moves it locks this row first.
 */
@Entity
@Table(name = "material_lot")
public class MaterialLot {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LotNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @ManyToOne(optional = false)
  @JoinColumn(name = "material_id")
  private Material material;

  private String supplier;
  private String origin;

  @Column(name = "dye_batch")
  private String dyeBatch;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "made_in")
  private WorkOrderNumber madeIn;

  @Embedded private Quantity received;
  @Embedded private Money cost;

  @Embedded private LotOwner owner;

  @Column(name = "came_from")
  private LotNumber cameFrom;

  protected MaterialLot() {} // for EclipseLink

  public MaterialLot(NewLot lot, Material material, LocalDate receivedOn) {
    this.number = lot.number();
    this.cooperative = lot.cooperative();
    this.material = material;
    this.supplier = lot.supplier();
    this.origin = lot.origin();
    this.dyeBatch = lot.dyeBatch().isBlank() ? null : lot.dyeBatch();
    this.receivedOn = receivedOn;
    this.received = lot.quantity();
    this.cost = lot.cost();
  }

  /** It is a customer's, for one order; what is ours does not become a customer's later. */
  public void belongsTo(LotOwner customer) {
    if (cost.isPositive()) throw new Refused(MaterialRefusal.CUSTOMERS_COST_NOTHING, number);
    owner = customer;
  }

  /** It was a part of a lot of another store. */
  public MaterialLot partOf(MaterialLot other) {
    cameFrom = other.number;
    owner = other.owner;
    return this;
  }

  /** It is scrap or a by-product of this work. */
  public MaterialLot madeIn(WorkOrderNumber work) {
    this.madeIn = work;
    return this;
  }

  boolean isSameAs(NewLot lot) {
    return cooperative.equals(lot.cooperative())
        && material.code().equals(lot.material())
        && received.equals(lot.quantity())
        && cost.equals(lot.cost());
  }

  /**
   * What a part of the lot cost when so much of it was used up before: the parts of a lot that is
   * used up add up to its cost, to the coin.
   */
  public Money costOf(Quantity part, Quantity usedUpBefore) {
    return costUpTo(usedUpBefore.plus(part)).minus(costUpTo(usedUpBefore));
  }

  private Money costUpTo(Quantity usedUp) {
    var exact = BigDecimal.valueOf(cost.minor()).multiply(usedUp.amount());
    var minor = exact.divide(received.amount(), 0, RoundingMode.HALF_UP);
    return Money.ofMinor(minor.longValueExact(), cost.currency());
  }

  public LotNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Material material() {
    return material;
  }

  public String supplier() {
    return supplier;
  }

  /** Where it was grown or spun, no finer than a district. */
  public String origin() {
    return origin;
  }

  public Optional<String> dyeBatch() {
    return Optional.ofNullable(dyeBatch);
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** The work whose scrap or by-product it is; empty for what was bought. */
  public Optional<WorkOrderNumber> madeIn() {
    return Optional.ofNullable(madeIn);
  }

  /** How much came. */
  public Quantity received() {
    return received;
  }

  /** Of the whole lot. */
  public Money cost() {
    return cost;
  }

  /** The customer to whom it belongs; none for what is ours. */
  public Optional<LotOwner> owner() {
    return Optional.ofNullable(owner);
  }

  /** The lot of another store that it was a part of. */
  public Optional<LotNumber> cameFrom() {
    return Optional.ofNullable(cameFrom);
  }
}
