package org.loomhive.ordering.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;

/**
 * A way to look at the list of orders that somebody keeps under a name. It holds what was asked and
 * no order, so that who shares it shows nobody more than she may see.
 */
@Entity
@Table(name = "order_view")
public class OrderView {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String asked;
  private String owner;

  @Column(name = "shared_with")
  private CooperativeRef sharedWith;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected OrderView() {} // for EclipseLink

  OrderView(String name, String asked, Actor owner, Instant now) {
    this.name = name;
    this.asked = asked;
    this.owner = owner.ref();
    this.keptAt = now;
  }

  OrderView isSharedWith(CooperativeRef cooperative) {
    this.sharedWith = cooperative;
    return this;
  }

  public String name() {
    return name;
  }

  /** The part of the address behind the question mark. */
  public String asked() {
    return asked;
  }

  public boolean isOf(Actor actor) {
    return owner.equals(actor.ref());
  }

  /** Whose staff sees it, too; empty for one that only its owner sees. */
  public Optional<CooperativeRef> sharedWith() {
    return Optional.ofNullable(sharedWith);
  }
}
