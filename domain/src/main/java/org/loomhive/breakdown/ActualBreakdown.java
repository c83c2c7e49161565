package org.loomhive.breakdown;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/**
 * What became of the price of one line of an order, drawn once all its makers were paid. What is
 * published stays; when a wage is corrected later, another edition follows. It names receivers by
 * kind and nobody by reference.
 */
@Entity
@Table(name = "actual_breakdown")
public class ActualBreakdown {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "line_number")
  private int lineNumber;

  private int edition;
  private String currency;

  @Column(name = "published_at")
  private Instant publishedAt;

  @ElementCollection
  @CollectionTable(name = "actual_share", joinColumns = @JoinColumn(name = "breakdown_id"))
  @OrderBy("position")
  private List<ActualShare> shares = new ArrayList<>();

  protected ActualBreakdown() {} // for EclipseLink

  ActualBreakdown(OrderNumber order, int lineNumber, String currency) {
    this.order = order;
    this.lineNumber = lineNumber;
    this.currency = currency;
    this.edition = 1;
  }

  ActualBreakdown after(ActualBreakdown earlier) {
    edition = earlier.edition + 1;
    return this;
  }

  ActualBreakdown shares(List<ActualShare> drawn, Instant now) {
    shares.addAll(drawn);
    publishedAt = now;
    return this;
  }

  public OrderNumber order() {
    return order;
  }

  public int lineNumber() {
    return lineNumber;
  }

  /** A wage was corrected after it was first published. */
  public boolean isDrawnAnew() {
    return edition > 1;
  }

  boolean saysTheSameAs(ActualBreakdown other) {
    return shares.equals(other.shares);
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public List<ActualShare> shares() {
    return List.copyOf(shares);
  }

  public Money planned(ActualShare share) {
    return Money.ofMinor(share.plannedMinor(), currency);
  }

  public Money actual(ActualShare share) {
    return Money.ofMinor(share.actualMinor(), currency);
  }

  /** The price of the line: what all shares come to, as planned and as it was. */
  public Money total() {
    return Money.sum(currency, shares.stream().map(this::actual).toList());
  }
}
