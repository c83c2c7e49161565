package org.loomhive.material.purchase;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;

/** One material of an order, with what came of it and how that differed. */
@Entity
@Table(name = "purchase_line")
public class PurchaseLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "purchase_order_id")
  private PurchaseOrder purchase;

  @Column(name = "line_number")
  private int number;

  @ManyToOne(optional = false)
  @JoinColumn(name = "material_id")
  private Material material;

  @Embedded private Quantity ordered;
  @Embedded private Money price;

  @Column(name = "closed_at")
  private Instant closedAt;

  @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<PurchaseReceipt> receipts = new ArrayList<>();

  @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<PurchaseDifference> differences = new ArrayList<>();

  protected PurchaseLine() {} // for EclipseLink

  PurchaseLine(PurchaseOrder order, int number, Material material, NewPurchase.Line what) {
    this.purchase = order;
    this.number = number;
    this.material = material;
    this.ordered = what.quantity();
    this.price = what.price();
  }

  NewPurchase.Line asOrdered() {
    return new NewPurchase.Line(material.code(), ordered, price);
  }

  void add(PurchaseReceipt receipt) {
    receipts.add(receipt);
  }

  void add(PurchaseDifference difference) {
    differences.add(difference);
  }

  void close(Instant now) {
    if (closedAt == null) closedAt = now;
  }

  Optional<PurchaseReceipt> receiptOf(LotNumber lot) {
    return receipts.stream().filter(receipt -> receipt.lot().equals(lot)).findFirst();
  }

  /** The most that may be in the store of this line when more than ordered was agreed. */
  Quantity most() {
    var factor = BigDecimal.valueOf(100L + purchase.overPercent(), 2);
    return ordered.times(factor, RoundingMode.FLOOR);
  }

  /** What so much of it costs. */
  Money costOf(Quantity part) {
    return price.times(part.amount(), RoundingMode.HALF_UP);
  }

  /** Taken into the store, in the unit that was ordered. */
  public Quantity received() {
    return receipts.stream()
        .map(PurchaseReceipt::quantity)
        .reduce(Quantity.zero(ordered.unit()), Quantity::plus);
  }

  /** Still to come; nothing once the line is closed. */
  public Quantity remaining() {
    var rest = ordered.minus(received());
    return closedAt != null || rest.isNegative() ? Quantity.zero(ordered.unit()) : rest;
  }

  public boolean isOpen() {
    return remaining().isPositive();
  }

  /** It was said that the rest does not come. */
  public boolean isClosed() {
    return closedAt != null;
  }

  public int number() {
    return number;
  }

  public Material material() {
    return material;
  }

  public Quantity ordered() {
    return ordered;
  }

  /** Of one unit. */
  public Money price() {
    return price;
  }

  public List<PurchaseReceipt> receipts() {
    return List.copyOf(receipts);
  }

  public List<PurchaseDifference> differences() {
    return List.copyOf(differences);
  }
}
