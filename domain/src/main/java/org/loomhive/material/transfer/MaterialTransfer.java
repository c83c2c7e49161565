package org.loomhive.material.transfer;

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
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;

/**
 * A part of a lot on its way to another store. It is over when all of it arrived, is missing, or
 * came back. Whoever moves it locks its lot first.
 */
@Entity
@Table(name = "material_transfer")
public class MaterialTransfer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TransferNumber number;

  @ManyToOne(optional = false)
  @JoinColumn(name = "lot_id")
  private MaterialLot lot;

  @Column(name = "to_cooperative_ref")
  private CooperativeRef to;

  @Embedded private Quantity sent;
  @Embedded private Money cost;
  private String note;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  @OneToMany(mappedBy = "transfer", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<TransferArrival> arrivals = new ArrayList<>();

  protected MaterialTransfer() {} // for EclipseLink

  MaterialTransfer(NewTransfer what, MaterialLot lot, Money cost) {
    this.number = what.number();
    this.lot = lot;
    this.to = what.to();
    this.sent = what.quantity();
    this.cost = cost;
    this.note = what.note();
  }

  MaterialTransfer by(Actor who, Instant when) {
    sentBy = who.ref();
    sentAt = when;
    return this;
  }

  boolean isSameAs(NewTransfer what) {
    return lot.number().equals(what.lot()) && to.equals(what.to()) && sent.equals(what.quantity());
  }

  void add(TransferArrival arrival) {
    arrivals.add(arrival);
  }

  Optional<TransferArrival> arrivedAs(LotNumber newLot) {
    return arrivals.stream()
        .filter(arrival -> arrival.lot().filter(newLot::equals).isPresent())
        .findFirst();
  }

  /** What the next so much of it costs: the parts add up to the cost of all, to the coin. */
  Money costOfNext(Quantity part) {
    var done = sent.minus(onTheWay());
    return costUpTo(done.plus(part)).minus(costUpTo(done));
  }

  private Money costUpTo(Quantity part) {
    var exact = BigDecimal.valueOf(cost.minor()).multiply(part.amount());
    var minor = exact.divide(sent.amount(), 0, RoundingMode.HALF_UP);
    return Money.ofMinor(minor.longValueExact(), cost.currency());
  }

  /** Neither arrived nor missing nor back. */
  public Quantity onTheWay() {
    return arrivals.stream().map(TransferArrival::quantity).reduce(sent, Quantity::minus);
  }

  public Quantity sum(ArrivalKind kind) {
    return arrivals.stream()
        .filter(arrival -> arrival.kind() == kind)
        .map(TransferArrival::quantity)
        .reduce(Quantity.zero(sent.unit()), Quantity::plus);
  }

  public boolean isOver() {
    return !onTheWay().isPositive();
  }

  public TransferNumber number() {
    return number;
  }

  /** The lot of the store that sent it. */
  public MaterialLot lot() {
    return lot;
  }

  public CooperativeRef from() {
    return lot.cooperative();
  }

  public CooperativeRef to() {
    return to;
  }

  public Quantity sent() {
    return sent;
  }

  /** Carrier, vehicle, challan. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant sentAt() {
    return sentAt;
  }

  public List<TransferArrival> arrivals() {
    return List.copyOf(arrivals);
  }
}
