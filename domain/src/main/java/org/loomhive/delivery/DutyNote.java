package org.loomhive.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A sentence about duty and tax for a zone. Nothing is computed or collected: the buyer is told
 * that the carrier may ask for it.
 */
@Entity
@Table(name = "duty_note")
public class DutyNote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String zone;
  private String note;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected DutyNote() {} // for EclipseLink

  public DutyNote(String zone, String note, LocalDate validFrom) {
    this.zone = zone;
    this.note = note;
    this.validFrom = validFrom;
  }
}
