package org.loomhive.wholesale.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.quote.Quote.Priced;

/**
 * So many pieces of a variant for so many coins each, in the currency of the quote; perhaps one as
 * a sample before.
 */
@Embeddable
public class QuoteLine implements Serializable {
  @Column(name = "sku")
  private Sku sku;

  @Column(name = "pieces")
  private int pieces;

  @Column(name = "minor")
  private long minor;

  @Column(name = "sample_minor")
  private Long sampleMinor;

  @Column(name = "sample_group")
  private String sampleGroup;

  @Column(name = "design_ref")
  private DesignRef design;

  @Column(name = "design_edition")
  private Integer edition;

  protected QuoteLine() {} // for EclipseLink

  QuoteLine(Priced said, Optional<EditionRef> sheet) {
    this.sku = said.sku();
    this.pieces = said.pieces();
    this.minor = said.each().minor();
    this.sampleMinor = said.sample().map(one -> one.price().minor()).orElse(null);
    this.sampleGroup = said.sample().flatMap(SampleOffer::group).orElse(null);
    this.design = sheet.map(EditionRef::design).orElse(null);
    this.edition = sheet.map(EditionRef::number).orElse(null);
  }

  Sku sku() {
    return sku;
  }

  /**
   * The same by a sheet.
   *
   * @param sheet null where there is none
   */
  QuoteLine madeBy(EditionRef sheet, String currency) {
    return new QuoteLine(priced(currency), Optional.ofNullable(sheet));
  }

  Priced priced(String currency) {
    var sample =
        Optional.ofNullable(sampleMinor)
            .map(price -> Money.ofMinor(price, currency))
            .map(price -> new SampleOffer(price, Optional.ofNullable(sampleGroup)));
    var sheet = Optional.ofNullable(design).map(known -> new EditionRef(known, edition));
    return new Priced(sku, pieces, Money.ofMinor(minor, currency), sample, sheet);
  }
}
