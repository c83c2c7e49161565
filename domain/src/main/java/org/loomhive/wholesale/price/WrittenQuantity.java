package org.loomhive.wholesale.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;

/** What somebody wrote of quantities at one place: for the house, a product or a variant. */
@Entity
@Table(name = "wholesale_quantity")
public class WrittenQuantity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(name = "said_of")
  private SaidOf saidOf;

  private String subject;
  private Integer minimum;
  private Integer multiple;
  private Integer carton;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  /** From the nearest to the farthest. */
  public enum SaidOf {
    VARIANT,
    PRODUCT,
    HOUSE
  }

  protected WrittenQuantity() {} // for EclipseLink

  WrittenQuantity(SaidOf saidOf, String subject) {
    this.saidOf = saidOf;
    this.subject = subject;
  }

  WrittenQuantity says(QuantityRule.Said what, Actor actor, Instant now) {
    minimum = what.minimum();
    multiple = what.multiple();
    carton = what.carton();
    writtenBy = actor.ref();
    writtenAt = now;
    return this;
  }

  boolean isOf(SaidOf place, String what) {
    return saidOf == place && subject.equals(what);
  }

  QuantityRule.Said said() {
    return new QuantityRule.Said(minimum, multiple, carton);
  }
}
