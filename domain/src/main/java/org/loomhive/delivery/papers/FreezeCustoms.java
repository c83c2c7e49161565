package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.catalog.Workshops;
import org.loomhive.kernel.Actor;

/** Writes down what the papers of a parcel say. The same parcel is written once. */
@ApplicationScoped
public class FreezeCustoms {
  @Inject CustomsRecords records;
  @Inject Consignors consignors;
  @Inject PostalForms forms;
  @Inject InvoiceNumbers numbers;
  @Inject Workshops workshops;
  @Inject Clock clock;

  @Transactional
  public CustomsRecord freeze(ParcelToDeclare parcel, Actor actor) {
    var before = records.find(parcel.order(), parcel.number());
    if (before.isPresent()) return before.get();
    var from = consignors.of(parcel.contents().makers());
    var day = today(parcel);
    var record =
        new CustomsRecord(parcel, from)
            .invoiced(numbers.next(from, day), day, form(parcel, from, day))
            .frozen(clock.instant(), actor.ref());
    records.add(record);
    return record;
  }

  private PostalForm form(ParcelToDeclare parcel, Consignor from, LocalDate day) {
    if (parcel.to().country().equals(from.country())) return PostalForm.NONE;
    return forms.abroad(parcel.value(), parcel.grossGrams(), day);
  }

  private LocalDate today(ParcelToDeclare parcel) {
    var maker = parcel.contents().makers().iterator().next();
    return clock.instant().atZone(workshops.get(maker).zone()).toLocalDate();
  }
}
