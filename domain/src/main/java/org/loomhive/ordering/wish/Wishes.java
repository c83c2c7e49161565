package org.loomhive.ordering.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a buyer wishes for the parcel of her order: words, paper, no prices, and when it leaves. */
@Embeddable
public class Wishes implements Serializable {
  @Column(name = "gift_note")
  private String note;

  @Column(name = "gift_wrap")
  private boolean wrapped;

  @Column(name = "hide_price")
  private boolean priceHidden;

  @Column(name = "as_ready")
  private boolean asReady;

  protected Wishes() {} // for EclipseLink

  public static Wishes none() {
    return new Wishes();
  }

  /**
   * As a present.
   *
   * @param words for the one who gets it; may be empty
   * @param inPaper wrapped, for a price
   * @param noPrice nothing in the parcel tells what it cost, as far as customs allow
   */
  public Wishes asPresent(String words, boolean inPaper, boolean noPrice) {
    var other = new Wishes();
    other.note = words == null || words.isBlank() ? null : words.strip();
    other.wrapped = inPaper;
    other.priceHidden = noPrice;
    other.asReady = asReady;
    return other;
  }

  /** What is ready travels at once, in a parcel of its own; otherwise all of it together. */
  public Wishes travelling(boolean inParts) {
    var other = asPresent(note, wrapped, priceHidden);
    other.asReady = inParts;
    return other;
  }

  /** Empty when there are none. */
  public String note() {
    return note == null ? "" : note;
  }

  public boolean isWrapped() {
    return wrapped;
  }

  public boolean isPriceHidden() {
    return priceHidden;
  }

  public boolean isAsReady() {
    return asReady;
  }

  public boolean isPresent() {
    return note != null || wrapped || priceHidden;
  }
}
