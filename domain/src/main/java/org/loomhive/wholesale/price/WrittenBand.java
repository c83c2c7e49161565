package org.loomhive.wholesale.price;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

/** One band of the ladder of a variant in one currency. Another ladder takes its place whole. */
@Entity
@Table(name = "wholesale_band")
public class WrittenBand {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;

  @Column(name = "from_pieces")
  private int fromPieces;

  @Embedded private Money price;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected WrittenBand() {} // for EclipseLink

  WrittenBand(Sku sku, Ladder.Band band, Actor actor, Instant now) {
    this.sku = sku;
    this.fromPieces = band.from();
    this.price = band.price();
    this.writtenBy = actor.ref();
    this.writtenAt = now;
  }

  Sku sku() {
    return sku;
  }

  Ladder.Band band() {
    return new Ladder.Band(fromPieces, price);
  }
}
