package org.loomhive.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/** Members who work together. Groups are mixed; nothing tells one kind of member from another. */
@Entity
@Table(name = "maker_group")
public class MakerGroup {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "fetched_on")
  private DayOfWeek fetchedOn;

  protected MakerGroup() {} // for EclipseLink

  public MakerGroup(CooperativeRef cooperative, String name) {
    this.cooperative = cooperative;
    this.name = name;
  }

  /**
   * Material is brought and work is fetched on this weekday; null where members come themselves.
   */
  public MakerGroup isFetchedOn(DayOfWeek day) {
    this.fetchedOn = day;
    return this;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }

  /** Empty where members come themselves, on any day. */
  public Optional<DayOfWeek> fetchedOn() {
    return Optional.ofNullable(fetchedOn);
  }
}
