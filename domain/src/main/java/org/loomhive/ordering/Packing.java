package org.loomhive.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.loomhive.kernel.Refused;

/**
 * Pieces of an order in one parcel that was closed and weighed. Written once; opened again it
 * counts no more, and packing anew writes another.
 */
@Entity
@Table(name = "order_packing")
public class Packing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column(name = "packing_number")
  private int number;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "packed_at")
  private Instant packedAt;

  @Column(name = "packed_by")
  private String packedBy;

  @ElementCollection
  @CollectionTable(name = "order_packing_content", joinColumns = @JoinColumn(name = "packing_id"))
  @MapKeyColumn(name = "line_number")
  @Column(name = "pieces")
  private Map<Integer, Integer> pieces = new TreeMap<>();

  /** Who opened it, by when. */
  @ElementCollection
  @CollectionTable(name = "order_packing_opening", joinColumns = @JoinColumn(name = "packing_id"))
  @MapKeyColumn(name = "opened_at")
  @Column(name = "opened_by")
  private Map<Instant, String> openings = new TreeMap<>();

  /** What somebody found not right in it, by when; nothing where all was right. */
  @ElementCollection
  @CollectionTable(name = "order_packing_look", joinColumns = @JoinColumn(name = "packing_id"))
  @MapKeyColumn(name = "looked_at")
  @Column(name = "not_right")
  private Map<Instant, String> looks = new TreeMap<>();

  protected Packing() {} // for EclipseLink

  Packing(Order order, int number, int weightGrams) {
    this.order = order;
    this.number = number;
    this.weightGrams = weightGrams;
  }

  Packing holds(Map<Integer, Integer> byLine) {
    pieces.putAll(byLine);
    return this;
  }

  void open(Instant at, String by) {
    openings.put(at, by);
  }

  /** Somebody looked into it: nothing is wrong where the words are empty. */
  public void found(Instant at, String notRight) {
    looks.put(at, notRight);
  }

  /** Why it does not leave; nothing where nobody looked, or the last one found all right. */
  public Optional<String> heldBecause() {
    if (looks.isEmpty()) return Optional.empty();
    var last = new TreeMap<>(looks).lastEntry().getValue();
    return Optional.ofNullable(last).filter(why -> !why.isEmpty());
  }

  void requireRight() {
    if (heldBecause().isPresent())
      throw new Refused(OrderRefusal.PARCEL_HELD, order.number(), number, heldBecause().get());
  }

  Packing done(Instant at, String by) {
    this.packedAt = at;
    this.packedBy = by;
    return this;
  }

  /** Counts from 1 within the order; numbers of what was packed anew are left out. */
  public int number() {
    return number;
  }

  public boolean isOpened() {
    return !openings.isEmpty();
  }

  /** Pieces by the number of their line. */
  public Map<Integer, Integer> pieces() {
    return new TreeMap<>(pieces);
  }

  public int piecesOf(OrderLine line) {
    return pieces.getOrDefault(line.lineNumber(), 0);
  }

  /** The lines that have pieces in it. */
  public List<OrderLine> lines() {
    return order.lines().stream().filter(line -> piecesOf(line) > 0).toList();
  }

  /** What became of it, once it left. */
  public Optional<Shipment> shipment() {
    return order.shipments().stream()
        .filter(one -> one.packing().filter(this::equals).isPresent())
        .findFirst();
  }

  /** Of the whole parcel, wrapped. */
  public int weightGrams() {
    return weightGrams;
  }

  public Instant packedAt() {
    return packedAt;
  }

  /**
   * What somebody puts into one parcel.
   *
   * @param parcel the number that the parcel is to have, as she read it before she packed
   * @param pieces by the number of their line
   * @param weightGrams of the whole parcel, wrapped
   */
  public record ToPack(int parcel, Map<Integer, Integer> pieces, int weightGrams) {
    public ToPack {
      var some = new TreeMap<>(pieces);
      some.values().removeIf(count -> count < 1);
      pieces = Collections.unmodifiableMap(some);
    }

    void requireSomething() {
      if (pieces.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
      if (weightGrams < 1) throw new Refused(OrderRefusal.NO_WEIGHT);
    }

    int piecesOf(OrderLine line) {
      return pieces.getOrDefault(line.lineNumber(), 0);
    }

    /** Closed after she looked, with something in it that she puts into hers. */
    boolean isCrossedBy(Packing other) {
      return other.number() >= parcel
          && !other.isOpened()
          && other.pieces().keySet().stream().anyMatch(pieces::containsKey);
    }

    boolean isSameAs(Packing other) {
      return other.weightGrams() == weightGrams && other.pieces().equals(pieces);
    }
  }
}
