package org.loomhive.ordering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.frozen.Called;
import org.loomhive.ordering.frozen.SharesText;
import org.loomhive.ordering.making.Making;
import org.loomhive.ordering.waiting.MissingPieces;
import org.loomhive.ordering.wish.Wishes;

/**
 * One thing that was ordered, with its name, price and promise frozen. It gathers the times at
 * which something happened to it; its pieces may leave in several parcels.
 */
@Entity
@Table(name = "order_line")
public class OrderLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column(name = "line_number")
  private int lineNumber;

  private Sku sku;

  @Embedded private Called called;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "made_to_order")
  private boolean madeToOrder;

  private int quantity;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "unit_minor"))
  private Money unitPrice;

  private String breakdown;

  @Column(name = "cost_sheet")
  private CostSheet costSheet;

  @Column(name = "ship_by")
  private LocalDate shipBy;

  @Column(name = "arrives_by")
  private LocalDate arrivesBy;

  @Column(name = "in_place_of")
  private Integer inPlaceOf;

  @Embedded private Making making = new Making();
  @Embedded private MissingPieces missing = new MissingPieces();

  @Column(name = "packed_pieces")
  private int packedPieces;

  @Column(name = "shipped_pieces")
  private int shippedPieces;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancelled_by")
  private String cancelledBy;

  @ManyToOne(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "packing_id")
  private Packing packing;

  @ManyToOne
  @JoinColumn(name = "shipment_id")
  private Shipment shipment;

  protected OrderLine() {} // for EclipseLink

  OrderLine(Order order, int lineNumber, Variant variant) {
    this.order = order;
    this.lineNumber = lineNumber;
    this.sku = variant.sku();
    this.called = Called.as(variant);
    this.cooperative = variant.product().cooperative();
    this.madeToOrder = variant.isMadeToOrder();
  }

  /** The same piece in another order, with what was frozen of it. */
  OrderLine again(Order other, int pieces, LocalDate sentBy) {
    var line = new OrderLine();
    line.order = other;
    line.lineNumber = other.lines().size() + 1;
    line.sku = sku;
    line.called = called.again();
    line.cooperative = cooperative;
    line.madeToOrder = madeToOrder;
    line.breakdown = breakdown;
    line.pieces(pieces, unitPrice);
    return line.promised(sentBy, sentBy.plusDays(ChronoUnit.DAYS.between(shipBy, arrivesBy)));
  }

  /** Another piece instead, at its own price; it has as far to go. */
  public OrderLine instead(Variant other, PriceBreakdown shown, LocalDate sentBy) {
    var line = new OrderLine(order, order.lines().size() + 1, other);
    line.inPlaceOf = lineNumber;
    line.pieces(quantity, shown.price()).shares(shown).planned(other.costSheet());
    return line.promised(sentBy, sentBy.plusDays(ChronoUnit.DAYS.between(shipBy, arrivesBy)));
  }

  OrderLine pieces(int count, Money each) {
    this.quantity = count;
    this.unitPrice = each;
    return this;
  }

  OrderLine shares(PriceBreakdown shown) {
    this.breakdown = SharesText.of(shown);
    return this;
  }

  /** By which the price was shared, in the currency of the makers. */
  OrderLine planned(CostSheet sheet) {
    this.costSheet = sheet;
    return this;
  }

  OrderLine promised(LocalDate sentBy, LocalDate thereBy) {
    this.shipBy = sentBy;
    this.arrivesBy = thereBy;
    return this;
  }

  /** Noting a stage twice, or an earlier one after a later one, changes nothing. */
  void note(MakingStage stage, Instant now) {
    if (!isCancelled() && !isShipped()) making.note(stage, now);
  }

  public void shortBy(int pieces) {
    missing.are(pieces);
  }

  /** What she paid for late was sold meanwhile, and she waits for another. */
  public void waitForIt(Instant now) {
    if (!isShort()) throw new Refused(OrderRefusal.NOTHING_MISSING, productName());
    missing.waitFor(now);
  }

  /** She chose to wait for what is missing. */
  public boolean isWaiting() {
    return missing.isWaitedFor();
  }

  /** So many passed their check by now; with the last of them the line is checked. */
  void checked(int pieces, Instant now) {
    making.checked(pieces);
    if (making.checkedPieces() >= wanted()) note(MakingStage.CHECKED, now);
  }

  /** Packed is the line with the last of its pieces. */
  void liesIn(Packing parcel) {
    this.packedPieces += parcel.piecesOf(this);
    close(parcel);
  }

  void isTakenOutOf(Packing parcel) {
    this.packedPieces -= parcel.piecesOf(this);
    this.packing = null;
    making.unpacked();
  }

  /** Shipped is the line with the last of its pieces. */
  void leavesWith(Shipment parcel) {
    this.shippedPieces += parcel.piecesOf(this);
    close(parcel);
  }

  /** With the last of its pieces, or once she has given up those that are in no parcel. */
  public void close(Packing parcel) {
    if (unpacked() > 0 || packing != null) return;
    this.packing = parcel;
    making.packed(parcel.packedAt());
  }

  public void close(Shipment parcel) {
    if (shippedPieces == wanted() && shipment == null) this.shipment = parcel;
  }

  /**
   * She has her money for pieces that lie in no parcel, while others of the line do.
   *
   * @return how many of them lie in the store for her and are free now
   */
  public int giveUp(int pieces) {
    if (!isPartlyPacked() || pieces > unpacked())
      throw new Refused(OrderRefusal.NOT_CANCELLABLE, productName());
    int kept = missing.giveUp(pieces);
    return madeToOrder ? Math.max(0, making.checkedPieces() - wanted()) : kept;
  }

  /** Refused once somebody began to make it, or it lies in a closed parcel. */
  public void cancel(Instant now, String by) {
    if (!isCancellable()) throw new Refused(OrderRefusal.NOT_CANCELLABLE, productName());
    stop(now, by);
  }

  /** The law lets her go back at any time: what has not left goes to the store, packed or not. */
  public void stop(Instant now, String by) {
    if (isStopped()) return;
    cancelledAt = now;
    cancelledBy = by;
  }

  /** Nobody began to make it, and nothing of it lies in a parcel. */
  public boolean isCancellable() {
    boolean isBegun = madeToOrder && hasReached(MakingStage.MATERIAL_GIVEN);
    return !isCancelled() && packedPieces == 0 && !isBegun;
  }

  /** None of it has left, and none will. */
  public boolean isCancelled() {
    return isStopped() && shippedPieces == 0;
  }

  /** What has not left of it does not leave any more. */
  public boolean isStopped() {
    return cancelledAt != null;
  }

  /** Pieces in the store that are kept for it. */
  public int allocatedPieces() {
    int here = madeToOrder ? making.checkedPieces() : wanted() - missing.pieces();
    return Math.min(here, wanted()) - shippedPieces;
  }

  /** When a stage was noted; a stage may have been passed without a note. */
  public Optional<Instant> notedAt(MakingStage stage) {
    return making.notedAt(stage);
  }

  /** This stage or a later one was noted. */
  public boolean hasReached(MakingStage stage) {
    return making.hasReached(stage);
  }

  /** All of it has left, or all that will. */
  public boolean isShipped() {
    return shipment != null || isStopped() && shippedPieces > 0;
  }

  /** Pieces that lie in no closed parcel. */
  public int unpacked() {
    return wanted() - packedPieces;
  }

  public boolean isPartlyPacked() {
    return !isStopped() && packedPieces > 0 && unpacked() > 0;
  }

  /** Pieces that she gave up for her money while others of the line lay in parcels. */
  public int cancelledPieces() {
    return missing.cancelled();
  }

  /** Ordered and not given up. */
  public int wanted() {
    return quantity - cancelledPieces();
  }

  /** Pieces that could be packed now: made pieces have passed their check. */
  public int packable() {
    if (isStopped()) return 0;
    boolean isWaitedFor = madeToOrder && !hasReached(MakingStage.CHECKED);
    return isWaitedFor ? Math.min(making.checkedPieces() - packedPieces, unpacked()) : unpacked();
  }

  /** Those of them that are in the store; what a late payment did not find is not here yet. */
  public int here() {
    return Math.max(0, packable() - missing.pieces());
  }

  public int shippedPieces() {
    return shippedPieces;
  }

  /** The parcel in which the last of it left, once it left. */
  public Optional<Shipment> shipment() {
    return Optional.ofNullable(shipment);
  }

  /** Pieces that were sold to another before a late payment came; somebody must talk to her. */
  public int shortQuantity() {
    return missing.pieces();
  }

  public boolean isShort() {
    return missing.isAny();
  }

  /** The line that she took this instead of; empty for what she ordered. */
  public Optional<Integer> inPlaceOf() {
    return Optional.ofNullable(inPlaceOf);
  }

  public OrderNumber orderNumber() {
    return order.number();
  }

  public Wishes wishes() {
    return order.beside().wishes();
  }

  /** Counts from 1 within the order. */
  public int lineNumber() {
    return lineNumber;
  }

  public Sku sku() {
    return sku;
  }

  public String productName() {
    return called.productName();
  }

  /** Size or colour; may be empty. */
  public String variantLabel() {
    return called.variantLabel();
  }

  public String productSlug() {
    return called.productSlug();
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  /** Made for this order; otherwise it was taken from the shelf. */
  public boolean isMadeToOrder() {
    return madeToOrder;
  }

  public int quantity() {
    return quantity;
  }

  public Money unitPrice() {
    return unitPrice;
  }

  public Money total() {
    return unitPrice.times(quantity);
  }

  /** Who gets what of the price of one piece, as the buyer was told. */
  public Map<CostReceiver, Money> breakdown() {
    return SharesText.shares(breakdown, unitPrice.currency());
  }

  /** What one piece was planned to cost when it was sold; lines of long ago do not know. */
  public Optional<CostSheet> costSheet() {
    return Optional.ofNullable(costSheet);
  }

  public LocalDate shipBy() {
    return shipBy;
  }

  public LocalDate arrivesBy() {
    return arrivesBy;
  }
}
