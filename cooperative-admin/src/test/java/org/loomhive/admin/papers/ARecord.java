package org.loomhive.admin.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.CustomsBusiness;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.delivery.papers.ExporterCodes;
import org.loomhive.delivery.papers.ParcelToDeclare;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;

/** Two shawls and two cane baskets in a parcel, as its papers are told. */
public final class ARecord {
  private static final CooperativeRef MAKER = CooperativeRef.random();

  private ARecord() {}

  public static CustomsRecord of(String country, PostalForm form) {
    return of("Greta Müller", country, form);
  }

  public static CustomsRecord of(String name, String country, PostalForm form) {
    return of(name, country, form, List.of());
  }

  public static CustomsRecord of(
      String name, String country, PostalForm form, List<CustomsTax> taxes) {
    var lines =
        List.of(
            line("Eri silk shawl", new Customs("6214.20", "IN", "Shawl of silk"), 320, "120"),
            line("Cane basket", new Customs("460212", "IN", "Basket of cane"), 600, "50"));
    var to = new ParcelToDeclare.Receiver(name, List.of("Webergasse 4", "10115 Berlin"), country);
    return of(to, new ParcelToDeclare.Contents(Set.of(MAKER), lines, taxes, false), form);
  }

  /** To a business in Germany that accounts for import tax itself; duty is paid for it. */
  public static CustomsRecord ofBusiness() {
    return ofBusiness("");
  }

  /** The same for one that pays later, by the term that was agreed. */
  public static CustomsRecord ofBusiness(String term) {
    var lines =
        List.of(line("Eri silk shawl", new Customs("6214.20", "IN", "Shawl of silk"), 320, "60"));
    var firm = new CustomsBusiness("Kontor Sonnfaden GmbH", "DE214365872", true).paying(term);
    var street = List.of("Webstuhlgasse 2", "04109 Leipzig");
    var to = new ParcelToDeclare.Receiver("Clara Brandt", street, "DE", firm);
    var all = new ParcelToDeclare.Contents(Set.of(MAKER), lines, List.of(), true);
    return of(to, all, PostalForm.CN22);
  }

  /** Two jars to Singapore. */
  public static CustomsRecord ofHoney() {
    var jar = line("Forest honey", new Customs("0409.00", "IN", "Natural honey"), 350, "12");
    var to = new ParcelToDeclare.Receiver("Wei Muster", List.of("12 Loom Lane"), "SG");
    return of(to, new ParcelToDeclare.Contents(Set.of(MAKER), List.of(jar)), PostalForm.CN22);
  }

  private static CustomsRecord of(
      ParcelToDeclare.Receiver to, ParcelToDeclare.Contents contents, PostalForm form) {
    var parcel = new ParcelToDeclare(OrderNumber.random(), 2, to, 2450, contents);
    return new CustomsRecord(parcel, sender())
        .invoiced("EX2627-000017", LocalDate.of(2026, 11, 26), form);
  }

  private static CustomsLine line(String name, Customs customs, int grams, String each) {
    var variant = new Variant(Sku.random(), "One size", grams, customs);
    new Product("x", name, ProductKind.WEAVING, MAKER).offers(variant);
    return new CustomsLine(variant, 2, Money.of(each, "USD"));
  }

  private static Consignor sender() {
    var codes =
        new ExporterCodes("0512345678", "17AABCT1332L1ZD")
            .under("AD170326000001X")
            .by("0510308", "INCCU5");
    return new Consignor(MAKER, "Umsning Eri Weavers", "IN")
        .at("Weavers' Lane 3", "793105", "Nongpoh", "IN-ML")
        .answers("+91 3638 000000", codes);
  }
}
