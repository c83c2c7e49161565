package org.loomhive.apiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;

/** Honey of one kind of bee and one blossom from one district, filled together. */
@Entity
@Table(name = "honey_lot")
public class HoneyLot {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LotNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String district;

  @Enumerated(EnumType.STRING)
  private BeeSpecies species;

  private String blossom;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  protected HoneyLot() {} // for EclipseLink

  HoneyLot(LotNumber number, Apiary apiary, String blossom, LocalDate openedOn) {
    this.number = number;
    this.cooperative = apiary.cooperative();
    this.district = apiary.district();
    this.species = apiary.species();
    this.blossom = blossom;
    this.openedOn = openedOn;
  }

  /** Honey of other bees or other places goes into another lot. */
  boolean takes(Apiary apiary) {
    return cooperative.equals(apiary.cooperative())
        && district.equals(apiary.district())
        && species == apiary.species();
  }

  public LotNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String district() {
    return district;
  }

  public BeeSpecies species() {
    return species;
  }

  /** What the bees flew to, as the keepers call it. */
  public String blossom() {
    return blossom;
  }

  public LocalDate openedOn() {
    return openedOn;
  }
}
