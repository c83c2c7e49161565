package org.loomhive.production.inspection.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.loomhive.production.receipt.Receipt;

/** What was read at one point of one piece. It suggests, and a person decides. */
@Entity
@Table(name = "inspection_reading")
public class Reading {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "receipt_id")
  private Receipt receipt;

  @ManyToOne(optional = false)
  @JoinColumn(name = "point_id")
  private PlanPoint point;

  private int piece;
  private BigDecimal measured;
  private String said;

  @Column(name = "is_good")
  private boolean good;

  protected Reading() {} // for EclipseLink

  Reading(Receipt receipt, Read read) {
    this.receipt = receipt;
    this.point = read.point();
    this.piece = read.piece();
    this.measured = read.measured();
    this.said = read.said();
    this.good = read.isGood();
  }

  public PlanPoint point() {
    return point;
  }

  /** Which of the sample, from 1. */
  public int piece() {
    return piece;
  }

  public Optional<BigDecimal> measured() {
    return Optional.ofNullable(measured);
  }

  /** YES, NO or a grade. */
  public Optional<String> said() {
    return Optional.ofNullable(said);
  }

  public boolean isGood() {
    return good;
  }
}
