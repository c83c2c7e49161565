package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.Workshops;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Actor;

/** Writes down what the papers of a parcel say. The same parcel is written once. */
@ApplicationScoped
public class FreezeCustoms {
  @Inject CustomsRecords records;
  @Inject Consignors consignors;
  @Inject PostalForms forms;
  @Inject InvoiceNumbers numbers;
  @Inject Workshops workshops;
  @Inject Variants variants;
  @Inject Restrictions restrictions;
  @Inject Clock clock;

  @Transactional
  public CustomsRecord freeze(ParcelToDeclare parcel, Actor actor) {
    var before = records.find(parcel.order(), parcel.number());
    if (before.isPresent()) return before.get();
    var from = consignors.of(parcel.contents().makers());
    requireLetters(parcel, from);
    var day = today(parcel);
    var record =
        new CustomsRecord(parcel, from)
            .invoiced(numbers.next(from, day), day, form(parcel, from, day))
            .travelsWith(papers(parcel))
            .frozen(clock.instant(), actor.ref());
    records.add(record);
    return record;
  }

  private Set<TravelPaper> papers(ParcelToDeclare parcel) {
    var kinds =
        parcel.lines().stream()
            .map(line -> variants.get(line.sku()).product().kind())
            .collect(Collectors.toSet());
    return restrictions.papers(kinds, parcel.to().country());
  }

  private static void requireLetters(ParcelToDeclare parcel, Consignor from) {
    var to = parcel.to();
    PaperLetters.require(List.of(to.name()), PapersRefusal.RECEIVER_IN_OTHER_LETTERS);
    PaperLetters.require(to.lines(), PapersRefusal.RECEIVER_IN_OTHER_LETTERS);
    for (CustomsLine line : parcel.lines())
      PaperLetters.require(
          List.of(line.productName(), line.description()), PapersRefusal.GOODS_IN_OTHER_LETTERS);
    PaperLetters.require(List.of(from.name()), PapersRefusal.SENDER_IN_OTHER_LETTERS);
    PaperLetters.require(from.lines(), PapersRefusal.SENDER_IN_OTHER_LETTERS);
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
