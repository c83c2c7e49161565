package org.loomhive.delivery.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/**
 * A house that answers for the safety of pieces: its name, where it is, and how it is reached.
 * Written once; what changes is written anew, and without a name there is nobody any more.
 */
@Entity
@Table(name = "safety_contact")
public class SafetyContact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Enumerated(EnumType.STRING)
  private SafetyPart part;

  private String name;
  private String address;

  @Column(name = "reached_at")
  private String reachedAt;

  private Instant since;

  @Column(name = "written_by")
  private String writtenBy;

  protected SafetyContact() {} // for EclipseLink

  /**
   * @param cooperative null for all cooperatives of the network
   */
  public SafetyContact(SafetyPart part, CooperativeRef cooperative) {
    this.part = part;
    this.cooperative = cooperative;
  }

  /**
   * @param houseAndPlace its postal address in one line, with the country
   * @param emailOrSite how it is reached without paper
   */
  public SafetyContact of(String called, String houseAndPlace, String emailOrSite) {
    this.name = called.strip();
    this.address = houseAndPlace.strip();
    this.reachedAt = emailOrSite.strip();
    return this;
  }

  SafetyContact written(Instant at, String by) {
    this.since = at;
    this.writtenBy = by;
    return this;
  }

  boolean isOf(CooperativeRef asked) {
    return Optional.ofNullable(cooperative).equals(Optional.ofNullable(asked));
  }

  boolean isThere() {
    return !name.isEmpty();
  }

  boolean isWhole() {
    return isThere() && !address.isEmpty() && !reachedAt.isEmpty();
  }

  public SafetyPart part() {
    return part;
  }

  public String name() {
    return name;
  }

  /** In one line. */
  public String address() {
    return address;
  }

  /** An e-mail or a site. */
  public String reachedAt() {
    return reachedAt;
  }
}
