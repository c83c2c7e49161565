package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;

/** For whom work is made: a line of an order, perhaps for the second time, or the store. */
@Embeddable
public class MadeFor implements Serializable {
  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "order_line")
  private Integer line;

  @Column(name = "making_round")
  private int round = 1;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected MadeFor() {} // for EclipseLink

  static MadeFor store() {
    return new MadeFor();
  }

  static MadeFor line(OrderNumber order, int number, int round) {
    var made = new MadeFor();
    made.order = order;
    made.line = number;
    return made.inRound(round);
  }

  /** The same once more, since some of it did not do. */
  MadeFor inRound(int next) {
    var made = new MadeFor();
    made.order = order;
    made.line = line;
    made.round = next;
    return made;
  }

  void withdraw(Instant now) {
    withdrawnAt = now;
  }

  /** Nobody had taken it when its line was cancelled. */
  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Empty for the store. */
  public Optional<OrderNumber> order() {
    return Optional.ofNullable(order);
  }

  public Optional<Integer> line() {
    return Optional.ofNullable(line);
  }
}
