package org.loomhive.catalog.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One picture of a product. Its address is made from its content and never changes its meaning.
 * Buyers see it when nobody can be recognised on it, or those who can agreed to it.
 */
@Entity
@Table(name = "product_picture")
public class ProductPicture {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String picture;

  @Column(name = "product_id")
  private long productId;

  private int position;
  private int width;
  private int height;
  private String alt;

  @Enumerated(EnumType.STRING)
  private PersonSeen seen;

  @Column(name = "agreed_until")
  private LocalDate agreedUntil;

  private String source;
  @Embedded private Cut cut;

  protected ProductPicture() {} // for EclipseLink

  ProductPicture(long productId, int position, String picture, String alt) {
    this.productId = productId;
    this.position = position;
    this.picture = picture;
    this.source = picture;
    this.alt = alt;
  }

  ProductPicture measures(int widthPixels, int heightPixels) {
    this.width = widthPixels;
    this.height = heightPixels;
    return this;
  }

  /** Another answer ends what was agreed before. */
  ProductPicture shows(PersonSeen whom) {
    if (whom != seen) agreedUntil = null;
    this.seen = whom;
    return this;
  }

  ProductPicture standsAt(int place) {
    this.position = place;
    return this;
  }

  void tells(String words) {
    this.alt = words;
  }

  /** Of the photo that was taken in only this part is shown from now on. */
  void shows(Cut part, String key) {
    this.cut = part;
    this.picture = key;
  }

  /** Null when somebody does not agree any more. */
  void isAgreedUntil(LocalDate lastDay) {
    this.agreedUntil = lastDay;
  }

  /** Whether buyers may see it on a day. */
  public boolean isPublic(LocalDate day) {
    if (seen == PersonSeen.NOBODY) return true;
    return seen == PersonSeen.SOMEBODY && agreedUntil != null && !day.isAfter(agreedUntil);
  }

  int position() {
    return position;
  }

  long productId() {
    return productId;
  }

  public String key() {
    return picture;
  }

  /** The photo that was taken in, of which this is the whole or a part. */
  public String source() {
    return source == null ? picture : source;
  }

  public Cut cut() {
    return cut == null ? Cut.whole() : cut;
  }

  public String alt() {
    return alt;
  }

  /** Null while nobody has looked. */
  public PersonSeen seen() {
    return seen;
  }

  public boolean isOfSomebody() {
    return seen == PersonSeen.SOMEBODY;
  }

  public Optional<LocalDate> agreedUntil() {
    return Optional.ofNullable(agreedUntil);
  }

  /** Of the large file, in pixels. */
  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
