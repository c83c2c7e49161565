package org.loomhive.ordering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.tax.OrderTax;
import org.loomhive.ordering.wish.Beside;
import org.loomhive.payment.tax.TaxDue;

/**
 * What a customer asked for and what became of it. It waits for its payment for a while, is made
 * and sent line by line, and expires when nobody pays.
 */
@Entity
@Table(name = "customer_order")
public class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private OrderNumber number;

  @Column(name = "once_key")
  private String onceKey;

  private String email;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  private Language language = Language.EN;

  @Embedded private Address address;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "total_minor"))
  private Money total;

  @Column(name = "delivery_minor")
  private long deliveryMinor;

  @Column(name = "delivery_code")
  private String deliveryCode;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "pay_until")
  private Instant payUntil;

  @Column(name = "held_until")
  private Instant heldUntil;

  @Column(name = "paid_at")
  private Instant paidAt;

  @Column(name = "paid_again_at")
  private Instant paidAgainAt;

  @Column(name = "expired_at")
  private Instant expiredAt;

  @Embedded private Beside beside = Beside.nothing();

  @Column(name = "covered_minor")
  private long coveredMinor;

  @Column(name = "tax_minor")
  private long taxMinor;

  @Column(name = "tax_collected_at")
  private Instant taxCollectedAt;

  @ElementCollection
  @CollectionTable(name = "order_tax", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<OrderTax> taxes = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("lineNumber")
  private List<OrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Shipment> shipments = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<Packing> packings = new ArrayList<>();

  protected Order() {} // for EclipseLink

  Order(OrderNumber number, String onceKey, Instant placedAt) {
    this.number = number;
    this.onceKey = onceKey;
    this.placedAt = placedAt;
  }

  /** What is written to her is written in her language. */
  Order from(String whoseEmail, BuyerRef account, Language hers) {
    this.email = whoseEmail;
    this.buyer = account;
    this.language = hers;
    return this;
  }

  Order to(Address where, String how, Money howMuch) {
    this.address = where;
    this.deliveryCode = how;
    this.deliveryMinor = howMuch.minor();
    this.total = howMuch;
    return this;
  }

  Order payable(Instant until, Instant held) {
    this.payUntil = until;
    this.heldUntil = held;
    return this;
  }

  /** What she wishes beside the pieces, and what of it she gets. */
  Order wishing(Beside what) {
    this.beside = what;
    this.total = total.plus(what.granted().wrap(total.currency()));
    return this;
  }

  /** For a part of it, or all, no gateway is asked. */
  public void paidApart(Beside how) {
    this.beside = how;
  }

  /** Other pieces of the same go to the same buyer; nothing is paid for delivery. */
  public static Order inPlaceOf(Order first, String onceKey, Instant now) {
    return new Order(OrderNumber.random(), Fingerprint.of(onceKey), now)
        .from(first.email, first.buyer, first.language)
        .to(first.address.copy(), first.deliveryCode, Money.zero(first.total.currency()))
        .payable(now, now);
  }

  /** Pieces of a line of another order once more, at the same price. */
  public void addAgain(OrderLine line, int pieces, LocalDate sentBy) {
    add(line.again(this, pieces, sentBy));
  }

  /** The house pays so much more of it, or less. */
  Money covered(Money more, Instant now) {
    coveredMinor = Math.addExact(coveredMinor, more.minor());
    if (paidAt == null) paidAt = now;
    return Money.ofMinor(coveredMinor, total.currency());
  }

  void add(OrderLine line) {
    lines.add(line);
    total = total.plus(line.total());
  }

  /** Something else instead of a line; the total stays what she paid. */
  public void takes(OrderLine instead) {
    lines.add(instead);
  }

  /** Tax and duty as they were quoted; what is collected is a part of the total. */
  void taxed(LandedCost landed) {
    taxes.addAll(OrderTax.of(landed));
    taxMinor = landed.tax().minor();
    total = total.plus(landed.tax());
  }

  /** From now on it is owed to tax offices: what, by their sub-accounts. */
  List<TaxDue> collectTax(Instant now) {
    if (taxMinor > 0) taxCollectedAt = now;
    return OrderTax.due(taxes);
  }

  /** Paid once; a second payment for the same order is noted, not taken as another order. */
  void paid(Instant now) {
    if (paidAt == null) paidAt = now;
    else paidAgainAt = now;
  }

  /** Whoever does not pay is not waited for. */
  public void expire(Instant now) {
    if (paidAt == null && expiredAt == null) expiredAt = now;
  }

  Packing pack(Packing.ToPack what, Instant now, String by) {
    var packing =
        new Packing(this, nextParcel(), what.weightGrams()).holds(what.pieces()).done(now, by);
    packings.add(packing);
    packing.lines().forEach(line -> line.liesIn(packing));
    return packing;
  }

  /** The number of the parcel that is packed next. */
  public int nextParcel() {
    return packings.size() + 1;
  }

  /** Its pieces wait to be packed anew. */
  void open(Packing packing, Instant now, String by) {
    if (packing.isOpened()) return;
    packing.open(now, by);
    packing.lines().forEach(line -> line.isTakenOutOf(packing));
  }

  Shipment ship(Packing packing, Tracking tracking, Instant now, String by) {
    if (!isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    var parcel = new Shipment(this, packing, tracking).left(shipments.size() + 1, now, by);
    shipments.add(parcel);
    packing.lines().forEach(line -> line.leavesWith(parcel));
    return parcel;
  }

  /** The parcel that was packed under this number; refused when it is not closed any more. */
  public Packing parcel(int packingNumber) {
    return packings.stream()
        .filter(packing -> packing.number() == packingNumber && !packing.isOpened())
        .findFirst()
        .orElseThrow(() -> new Refused(OrderRefusal.NO_SUCH_PARCEL, number, packingNumber));
  }

  /** Closed parcels, also those that left. */
  public List<Packing> parcels() {
    return packings.stream().filter(packing -> !packing.isOpened()).toList();
  }

  public boolean isPayable(Instant now) {
    return !isCancelled() && !isPaid() && !isExpired() && now.isBefore(payUntil);
  }

  /** The line with this number; refused when there is none. */
  public OrderLine line(int lineNumber) {
    return lines.stream()
        .filter(line -> line.lineNumber() == lineNumber)
        .findFirst()
        .orElseThrow(() -> new Refused(OrderRefusal.NO_SUCH_LINE, number, lineNumber));
  }

  /** Pieces of each variant that lies ready. */
  public Map<Sku, Integer> demandOfStock() {
    var demand = new LinkedHashMap<Sku, Integer>();
    for (OrderLine line : openLines())
      if (!line.isMadeToOrder()) demand.merge(line.sku(), line.quantity(), Integer::sum);
    return demand;
  }

  /** Lines that are not cancelled. */
  public List<OrderLine> openLines() {
    return lines.stream().filter(line -> !line.isCancelled()).toList();
  }

  /** All of it was, before it left. */
  public boolean isCancelled() {
    return openLines().isEmpty();
  }

  public OrderStatus status() {
    return OrderStatus.of(this);
  }

  public boolean isPaid() {
    return paidAt != null;
  }

  /** Nobody paid in time. A payment that comes later all the same is taken. */
  public boolean isExpired() {
    return !isCancelled() && expiredAt != null && paidAt == null;
  }

  /** Something was sold to another before the late payment came. */
  public boolean isShort() {
    return openLines().stream().anyMatch(line -> line.isShort() && !line.isShipped());
  }

  /** Two payments were taken for it: one of them must go back. */
  public boolean isPaidTwice() {
    return paidAgainAt != null;
  }

  public boolean isOf(String someEmail) {
    return someEmail != null && email.equals(Checkout.normal(someEmail));
  }

  public OrderNumber number() {
    return number;
  }

  public String email() {
    return email;
  }

  public Optional<BuyerRef> buyer() {
    return Optional.ofNullable(buyer);
  }

  /** The language that she ordered in. */
  public Language language() {
    return language;
  }

  public Address address() {
    return address;
  }

  /** Goods, wrapping, delivery, and what is collected for tax offices. */
  public Money total() {
    return total;
  }

  public Beside beside() {
    return beside;
  }

  /** What a gateway is asked for. */
  public Money toPay() {
    return beside.toPay(total);
  }

  public Money goods() {
    return total.minus(deliveryAndWrap()).minus(tax());
  }

  /** What is paid once for the whole order and earned with its first parcel. */
  public Money deliveryAndWrap() {
    return deliveryPrice().plus(beside.granted().wrap(total.currency()));
  }

  /** What of the total is collected for tax offices. */
  public Money tax() {
    return Money.ofMinor(taxMinor, total.currency());
  }

  /** Line by line, also what may be asked for at the door. */
  public List<OrderTax> taxes() {
    return List.copyOf(taxes);
  }

  public Money deliveryPrice() {
    return Money.ofMinor(deliveryMinor, total.currency());
  }

  public String deliveryCode() {
    return deliveryCode;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public Instant payUntil() {
    return payUntil;
  }

  public Instant heldUntil() {
    return heldUntil;
  }

  public Optional<Instant> paidAt() {
    return Optional.ofNullable(paidAt);
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  public List<Shipment> shipments() {
    return List.copyOf(shipments);
  }
}
