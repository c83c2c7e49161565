package org.loomhive.wholesale.sold;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.QuoteRef;

/**
 * A line of an order that came of a quote: a sample, or many pieces; made by the sheet that the
 * quote told.
 */
@Entity
@Table(name = "wholesale_ordered_line")
public class OrderedLine {
  @EmbeddedId private Key key;

  @Column(name = "company_ref")
  private CompanyRef company;

  @Column(name = "quote_ref")
  private QuoteRef quote;

  private boolean sample;

  @Column(name = "sample_group")
  private String sampleGroup;

  @Column(name = "design_ref")
  private DesignRef design;

  @Column(name = "design_edition")
  private Integer edition;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  /** An article stands in one line of an order. */
  @Embeddable
  public static class Key implements Serializable {
    @Column(name = "order_number")
    private OrderNumber order;

    private Sku sku;

    protected Key() {} // for EclipseLink

    Key(OrderNumber order, Sku sku) {
      this.order = order;
      this.sku = sku;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && order.equals(key.order) && sku.equals(key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(order, sku);
    }
  }

  protected OrderedLine() {} // for EclipseLink

  /** Many pieces. */
  public OrderedLine(WholesaleOrder of, Sku sku, QuoteRef quote, Optional<EditionRef> sheet) {
    this.key = new Key(of.order(), sku);
    this.company = of.company();
    this.placedAt = of.placedAt();
    this.quote = quote;
    this.design = sheet.map(EditionRef::design).orElse(null);
    this.edition = sheet.map(EditionRef::number).orElse(null);
  }

  /** The one piece is a sample. */
  public OrderedLine asSample(Optional<String> group) {
    sample = true;
    sampleGroup = group.orElse(null);
    return this;
  }

  /** What is sent in its place with another order is made by the same sheet, and is no sample. */
  public OrderedLine again(OrderNumber other, Instant now) {
    var line = new OrderedLine();
    line.key = new Key(other, key.sku);
    line.company = company;
    line.quote = quote;
    line.design = design;
    line.edition = edition;
    line.placedAt = now;
    return line;
  }

  void paid(Instant now) {
    if (paidAt == null) paidAt = now;
  }

  public OrderNumber order() {
    return key.order;
  }

  public Sku sku() {
    return key.sku;
  }

  public QuoteRef quote() {
    return quote;
  }

  public boolean isSample() {
    return sample;
  }

  /** Who makes the sample; empty for what lies ready. */
  public Optional<String> group() {
    return Optional.ofNullable(sampleGroup);
  }

  public Optional<EditionRef> sheet() {
    return Optional.ofNullable(design).map(known -> new EditionRef(known, edition));
  }

  public Instant placedAt() {
    return placedAt;
  }
}
