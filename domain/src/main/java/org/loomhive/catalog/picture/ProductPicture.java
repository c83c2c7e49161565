package org.loomhive.catalog.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One picture of a product. Its address is made from its content and never changes its meaning. */
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

  protected ProductPicture() {} // for EclipseLink

  ProductPicture(long productId, int position, String picture, String alt) {
    this.productId = productId;
    this.position = position;
    this.picture = picture;
    this.alt = alt;
  }

  ProductPicture measures(int widthPixels, int heightPixels) {
    this.width = widthPixels;
    this.height = heightPixels;
    return this;
  }

  int position() {
    return position;
  }

  public String key() {
    return picture;
  }

  public String alt() {
    return alt;
  }

  /** Of the large file, in pixels. */
  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
