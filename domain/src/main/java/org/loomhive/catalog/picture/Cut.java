package org.loomhive.catalog.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.awt.image.BufferedImage;
import java.io.Serializable;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.kernel.Refused;

/** The part of a photo that is shown: a rectangle in thousandths of its width and height. */
@Embeddable
public class Cut implements Serializable {
  private static final int WHOLE = 1000;
  private static final int LEAST = 100;

  @Column(name = "cut_left")
  private Integer left;

  @Column(name = "cut_top")
  private Integer top;

  @Column(name = "cut_width")
  private Integer width;

  @Column(name = "cut_height")
  private Integer height;

  protected Cut() {} // for EclipseLink

  /** Refused when it does not lie within the photo or is too small to show anything. */
  public Cut(int left, int top, int width, int height) {
    boolean isWithin = left >= 0 && top >= 0 && left + width <= WHOLE && top + height <= WHOLE;
    if (!isWithin || width < LEAST || height < LEAST)
      throw new Refused(CatalogRefusal.NOT_A_CUT, WHOLE / LEAST);
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  public static Cut whole() {
    return new Cut(0, 0, WHOLE, WHOLE);
  }

  public boolean isWhole() {
    return width == WHOLE && height == WHOLE;
  }

  BufferedImage of(BufferedImage photo) {
    if (isWhole()) return photo;
    int x = photo.getWidth() * left / WHOLE;
    int y = photo.getHeight() * top / WHOLE;
    int wide = Math.max(1, photo.getWidth() * width / WHOLE);
    int high = Math.max(1, photo.getHeight() * height / WHOLE);
    return photo.getSubimage(x, y, wide, high);
  }

  public int left() {
    return left;
  }

  public int top() {
    return top;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public String toString() {
    return left + " " + top + " " + width + " " + height;
  }
}
