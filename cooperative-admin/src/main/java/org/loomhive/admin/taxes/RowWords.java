package org.loomhive.admin.taxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.web.Formats;
import org.loomhive.web.HouseWords;

/** Says what a row is about and what it says. */
@Named("rowWords")
@ApplicationScoped
public class RowWords {
  @Inject BoardWords words;
  @Inject Formats formats;

  static boolean names(DatedRow row, String country) {
    return country.isEmpty()
        || (" " + row.scope()).contains(" " + country.toUpperCase(Locale.ROOT));
  }

  /** For example Germany · VAT by the import one-stop shop · up to €150.00. */
  public String about(DatedRow row) {
    var parts = new ArrayList<String>();
    if (row instanceof TaxRow tax) about(tax, parts);
    if (row instanceof DutyRow duty) about(duty, parts);
    if (row instanceof TaxRegistration one) {
      parts.add(scheme(one.scheme().name()));
      if (!one.country().isEmpty()) parts.add(place(one.country(), one.region()));
    }
    if (row instanceof Restriction no) {
      parts.add(place(no.country(), ""));
      parts.add(words.say("plans.kind." + no.kind()));
    }
    if (row instanceof CarrierStop stop) about(stop, parts);
    return String.join(" · ", parts);
  }

  private void about(CarrierStop stop, List<String> parts) {
    parts.add(
        stop.country().isEmpty()
            ? words.say("taxes.zone.of", stop.zone())
            : place(stop.country(), ""));
    parts.add(
        stop.method().isEmpty()
            ? words.say("taxes.all.ways")
            : words.say("trade.order.way." + stop.method()));
  }

  private void about(TaxRow row, List<String> parts) {
    parts.add(place(row.place().country(), row.place().region()));
    parts.add(scheme(row.scheme().name()));
    row.kind().ifPresent(kind -> parts.add(words.say("plans.kind." + kind)));
    row.most().ifPresent(most -> parts.add(words.say("taxes.upto", formats.money(most))));
    if (row.buyers() != Buyers.BOTH) parts.add(words.say("taxes.buyers." + row.buyers()));
  }

  private void about(DutyRow row, List<String> parts) {
    parts.add(place(row.country(), ""));
    parts.add(
        row.heading().isEmpty()
            ? words.say("taxes.all.goods")
            : words.say("taxes.heading.of", row.heading()));
    if (!row.origin().isEmpty()) parts.add(words.say("taxes.origin.of", place(row.origin(), "")));
    row.most().ifPresent(most -> parts.add(words.say("taxes.upto", formats.money(most))));
  }

  /** For example 19 %. */
  public String says(DatedRow row) {
    if (row instanceof TaxRow tax) return rate(tax);
    if (row instanceof DutyRow duty)
      return duty.flat()
          .map(flat -> words.say("taxes.flat.of", formats.money(flat)))
          .orElse(percent(duty.percent()));
    if (row instanceof TaxRegistration one) return one.number();
    if (row instanceof CarrierStop stop) return words.say("taxes.reason." + stop.reason());
    var rule = (Restriction) row;
    return rule.isRefusing() ? words.say("taxes.reason." + rule.reason()) : with(rule);
  }

  private String with(Restriction rule) {
    var papers = rule.papers().stream().map(one -> words.say("travel.paper." + one)).toList();
    return words.say("taxes.with", String.join(", ", papers));
  }

  private String rate(TaxRow row) {
    var rate = percent(row.percent());
    return row.isWithin() ? rate + ", " + words.say("taxes.within") : rate;
  }

  private static String percent(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + " %";
  }

  private static String scheme(String name) {
    return HouseWords.say("tax.scheme." + name);
  }

  private static String place(String country, String region) {
    var name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    return region.isEmpty() ? name : name + ", " + region;
  }
}
