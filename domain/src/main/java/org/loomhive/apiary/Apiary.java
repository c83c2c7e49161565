package org.loomhive.apiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.CooperativeRef;

/** A place where hives of one kind of bee stand. It is known by its district and no finer. */
@Entity
@Table(name = "apiary")
public class Apiary {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;
  private String district;

  @Enumerated(EnumType.STRING)
  private BeeSpecies species;

  private int hives;

  protected Apiary() {} // for EclipseLink

  public Apiary(CooperativeRef cooperative, String name, String district, BeeSpecies species) {
    this.cooperative = cooperative;
    this.name = name;
    this.district = district;
    this.species = species;
  }

  /** As counted now. */
  public Apiary hasHives(int counted) {
    this.hives = counted;
    return this;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  /** Unique in its cooperative. */
  public String name() {
    return name;
  }

  public String district() {
    return district;
  }

  public BeeSpecies species() {
    return species;
  }

  public int hives() {
    return hives;
  }
}
