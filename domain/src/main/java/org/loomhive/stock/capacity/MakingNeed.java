package org.loomhive.stock.capacity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.Sku;

/** What craft a variant needs, and how many minutes for one piece; written by the workshop. */
@Entity
@Table(name = "making_need")
public class MakingNeed {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;
  private String craft;
  private int minutes;

  protected MakingNeed() {} // for EclipseLink

  /**
   * @param minutes standard minutes of one piece
   */
  public MakingNeed(Sku sku, String craft, int minutes) {
    this.sku = sku;
    this.craft = craft;
    this.minutes = minutes;
  }

  void becomes(MakingNeed other) {
    craft = other.craft;
    minutes = other.minutes;
  }

  public Sku sku() {
    return sku;
  }

  public String craft() {
    return craft;
  }

  public int minutes() {
    return minutes;
  }
}
