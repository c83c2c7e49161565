package org.loomhive.production.jobwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;

/**
 * The manager is told that material is out for so long. It is told once for each age, and ends when
 * somebody has seen it. Nothing is asked of the maker.
 */
@Entity
@Table(name = "ageing_warning")
public class AgeingWarning {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "slip_number")
  private ChallanNumber slip;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "material_name")
  private String materialName;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private int months;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_by")
  private String seenBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected AgeingWarning() {} // for EclipseLink

  AgeingWarning(CooperativeRef cooperative, OpenChallan about, int months, Instant now) {
    this.cooperative = cooperative;
    this.slip = about.paper().slip();
    this.lot = about.lot();
    this.materialName = about.material();
    this.member = about.member();
    this.issuedOn = about.paper().issuedOn();
    this.months = months;
    this.toldAt = now;
  }

  /** What it is about: the lot of a slip. */
  record About(ChallanNumber slip, LotNumber lot) {
    static About of(OpenChallan challan) {
      return new About(challan.paper().slip(), challan.lot());
    }
  }

  About about() {
    return new About(slip, lot);
  }

  /** Nothing of it is with the maker any more. */
  void settled(Instant now) {
    if (settledAt == null) settledAt = now;
  }

  void seen(Actor who, Instant now) {
    if (seenAt != null) return;
    seenAt = now;
    seenBy = who.ref();
  }

  public Long number() {
    return id;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public ChallanNumber slip() {
    return slip;
  }

  public LotNumber lot() {
    return lot;
  }

  public String materialName() {
    return materialName;
  }

  public MemberRef member() {
    return member;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** So long it was out when it was told. */
  public int months() {
    return months;
  }

  public Instant toldAt() {
    return toldAt;
  }
}
