package org.loomhive.catalog.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.language.Language;

/**
 * One part of what is told of a product, in one language. It knows by a print from which English
 * words it was made, so that it shows when those have changed since.
 */
@Entity
@Table(name = "product_words")
public class ProductWords {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "product_id")
  private long productId;

  private Language language;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String picture;
  private String told;

  @Column(name = "source_print")
  private String sourcePrint;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected ProductWords() {} // for EclipseLink

  ProductWords(long productId, Language language, Source source) {
    this.productId = productId;
    this.language = language;
    this.part = source.part();
    this.picture = source.picture();
  }

  ProductWords tells(String text, Source of, String by, Instant now) {
    this.told = text;
    this.sourcePrint = Fingerprint.of(of.english());
    this.writtenBy = by;
    this.writtenAt = now;
    return this;
  }

  boolean isOf(Source source) {
    return part == source.part() && picture.equals(source.picture());
  }

  /** The English words have changed since. */
  boolean isOutdated(Source source) {
    return !sourcePrint.equals(Fingerprint.of(source.english()));
  }

  public long productId() {
    return productId;
  }

  public Part part() {
    return part;
  }

  public String picture() {
    return picture;
  }

  public Told told() {
    return new Told(told, language);
  }
}
