package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.consent.ConsentGiven;
import org.loomhive.confidential.consent.ConsentTerms;
import org.loomhive.confidential.consent.Consents;
import org.loomhive.confidential.consent.GiveConsent;
import org.loomhive.confidential.consent.HowGiven;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.confidential.consent.WithdrawConsent;
import org.loomhive.web.Notes;

/** Writes consents down and takes them back. */
@Named("consentForm")
@RequestScoped
public class ConsentForm {
  private static final int YEARS = 2;

  @Inject CareFile file;
  @Inject Consents consents;
  @Inject GiveConsent give;
  @Inject WithdrawConsent withdraw;
  @Inject Notes notes;
  @Inject Clock clock;

  /** The purpose stands in the form itself: the list may have changed meanwhile. */
  @Inject
  @ManagedProperty("#{param.withdrawn}")
  String withdrawn;

  private ConsentFields fields;

  public String give() {
    var f = getFields();
    var terms = new ConsentTerms(f.getPurpose(), f.getGivenOn(), f.getUntil(), f.getHow());
    give.give(file.ref(), terms, file.reader());
    notes.good("care.consent.done");
    return file.again();
  }

  public String withdraw() {
    withdraw.withdraw(file.ref(), Purpose.valueOf(withdrawn), file.reader());
    notes.good("care.consent.withdrawn");
    return file.again();
  }

  public List<ConsentGiven> getGiven() {
    return consents.of(file.ref());
  }

  public boolean holds(ConsentGiven consent) {
    return consent.holdsOn(today());
  }

  public ConsentFields getFields() {
    if (fields == null) fields = new ConsentFields(today(), today().plusYears(YEARS));
    return fields;
  }

  public Purpose[] getPurposes() {
    return Purpose.values();
  }

  public HowGiven[] getWays() {
    return HowGiven.values();
  }

  private LocalDate today() {
    return CareDay.today(clock);
  }
}
