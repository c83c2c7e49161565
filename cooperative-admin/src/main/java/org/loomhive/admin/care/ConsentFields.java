package org.loomhive.admin.care;

import java.time.LocalDate;
import org.loomhive.confidential.consent.HowGiven;
import org.loomhive.confidential.consent.Purpose;

/** What is typed into the form of a consent. */
public class ConsentFields {
  private Purpose purpose;
  private HowGiven how;
  private LocalDate givenOn;
  private LocalDate until;

  ConsentFields(LocalDate givenOn, LocalDate until) {
    this.givenOn = givenOn;
    this.until = until;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public void setPurpose(Purpose purpose) {
    this.purpose = purpose;
  }

  public HowGiven getHow() {
    return how;
  }

  public void setHow(HowGiven how) {
    this.how = how;
  }

  public LocalDate getGivenOn() {
    return givenOn;
  }

  public void setGivenOn(LocalDate givenOn) {
    this.givenOn = givenOn;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
