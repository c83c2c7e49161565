package org.loomhive.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.loomhive.kernel.CooperativeRef;

/**
 * A producer group with its own members, stores and books. It is the maker that buyers are told.
 */
@Entity
@Table(name = "cooperative")
public class Cooperative {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private CooperativeRef ref;
  private String name;

  @Column(name = "state_code")
  private String stateCode;

  private String district;
  private String zone;
  private String currency;
  private String story;

  protected Cooperative() {} // for EclipseLink

  public Cooperative(CooperativeRef ref, CooperativeCard card) {
    this.ref = ref;
    this.stateCode = card.stateCode();
    this.zone = card.zone();
    this.currency = card.currency();
    tells(card);
  }

  void tells(CooperativeCard card) {
    this.name = card.name();
    this.district = card.district();
    this.story = card.story();
  }

  /** The day that it is for this cooperative at a moment. */
  public LocalDate businessDay(Instant at) {
    return at.atZone(zone()).toLocalDate();
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public CooperativeRef ref() {
    return ref;
  }

  public String name() {
    return name;
  }

  public String stateCode() {
    return stateCode;
  }

  public String district() {
    return district;
  }

  public String currency() {
    return currency;
  }

  public String story() {
    return story;
  }
}
