package org.loomhive.apiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;

/** What one keeper took from the hives of an apiary on a day. Goes into one lot of honey. */
@Entity
@Table(name = "harvest")
public class Harvest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "apiary_id")
  private Apiary apiary;

  private LotNumber lot;

  @Column(name = "keeper_ref")
  private MemberRef keeper;

  @Column(name = "harvested_on")
  private LocalDate harvestedOn;

  @Column(name = "hives_harvested")
  private int hivesHarvested;

  @Embedded private Quantity taken;

  @Column(name = "moisture_percent")
  private BigDecimal moisturePercent;

  protected Harvest() {} // for EclipseLink

  Harvest(Apiary apiary, LotNumber lot, HarvestNote note) {
    this.apiary = apiary;
    this.lot = lot;
    this.keeper = note.keeper();
    this.harvestedOn = note.day();
    this.hivesHarvested = note.hives();
    this.taken = note.taken();
    this.moisturePercent = note.moisturePercent();
  }

  /** Names this harvest among others; nobody outside the house sees it. */
  public Long number() {
    return id;
  }

  public Apiary apiary() {
    return apiary;
  }

  public LotNumber lot() {
    return lot;
  }

  /** Known inside the house only. */
  public MemberRef keeper() {
    return keeper;
  }

  public LocalDate harvestedOn() {
    return harvestedOn;
  }

  public int hivesHarvested() {
    return hivesHarvested;
  }

  public Quantity taken() {
    return taken;
  }

  public BigDecimal moisturePercent() {
    return moisturePercent;
  }
}
