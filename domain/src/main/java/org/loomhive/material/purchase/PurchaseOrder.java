package org.loomhive.material.purchase;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/**
 * What was ordered from a supplier. It is open until everything came, or until it was said of the
 * rest that it does not come. Whoever takes a delivery in locks it first.
 */
@Entity
@Table(name = "purchase_order")
public class PurchaseOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PurchaseNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @ManyToOne(optional = false)
  @JoinColumn(name = "supplier_id")
  private Supplier supplier;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "expected_on")
  private LocalDate expectedOn;

  @Column(name = "over_percent")
  private int overPercent;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  @OneToMany(mappedBy = "purchase", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<PurchaseLine> lines = new ArrayList<>();

  protected PurchaseOrder() {} // for EclipseLink

  PurchaseOrder(NewPurchase what, Supplier supplier, LocalDate orderedOn) {
    this.number = what.number();
    this.cooperative = supplier.cooperative();
    this.supplier = supplier;
    this.orderedOn = orderedOn;
    this.expectedOn = what.expectedOn();
    this.overPercent = what.overPercent();
  }

  PurchaseOrder by(Actor who, Instant when) {
    placedBy = who.ref();
    placedAt = when;
    return this;
  }

  void add(PurchaseLine line) {
    lines.add(line);
  }

  boolean isSameAs(NewPurchase what) {
    return supplier.ref().equals(what.supplier())
        && expectedOn.equals(what.expectedOn())
        && lines.stream().map(PurchaseLine::asOrdered).toList().equals(what.lines());
  }

  public PurchaseLine line(int lineNumber) {
    return lines.stream()
        .filter(line -> line.number() == lineNumber)
        .findFirst()
        .orElseThrow(() -> new NotFound("purchase line", lineNumber));
  }

  /** Something is still to come. */
  public boolean isOpen() {
    return lines.stream().anyMatch(PurchaseLine::isOpen);
  }

  public boolean isLateOn(LocalDate day) {
    return isOpen() && expectedOn.isBefore(day);
  }

  public PurchaseNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Supplier supplier() {
    return supplier;
  }

  public LocalDate orderedOn() {
    return orderedOn;
  }

  public LocalDate expectedOn() {
    return expectedOn;
  }

  /** How much more than ordered may be taken in when it is marked so. */
  public int overPercent() {
    return overPercent;
  }

  public List<PurchaseLine> lines() {
    return List.copyOf(lines);
  }
}
