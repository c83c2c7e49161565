package org.loomhive.admin.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.web.papers.CommercialInvoice;
import org.loomhive.web.papers.InvoiceWords;

/** The papers that a parcel can have. */
public enum Paper {
  INVOICE("pdf", parcel -> CommercialInvoice.of(parcel.record(), InvoiceWords.ENGLISH)),
  PACKING_LIST("pdf", parcel -> PackingPaper.of(parcel.record(), parcel.wishes())),
  GIFT_SLIP("pdf", parcel -> GiftSlip.of(parcel.record(), parcel.wishes())),
  CUSTOMS_FORM("pdf", parcel -> CustomsForm.of(parcel.record())),
  CARRIER_DATA("csv", parcel -> CarrierData.csv(parcel.record(), parcel.article())),
  PBE_III("csv", parcel -> new PostalBill(parcel.record(), true).csv(parcel.article())),
  PBE_IV("csv", parcel -> new PostalBill(parcel.record(), false).csv(parcel.article()));

  private static final String INDIA = "IN";
  private final String ending;
  private final Function<ToPrint, byte[]> print;

  Paper(String ending, Function<ToPrint, byte[]> print) {
    this.ending = ending;
    this.print = print;
  }

  /**
   * A parcel whose papers are printed.
   *
   * @param article the number under which the post carries it; empty before it left
   */
  record ToPrint(CustomsRecord record, String article, Wishes wishes) {}

  /** Those that a parcel needs: customs is told only of what crosses a border. */
  public static List<Paper> of(CustomsRecord record, Wishes wishes) {
    var needed = EnumSet.of(INVOICE, PACKING_LIST);
    if (wishes.isPresent()) needed.add(GIFT_SLIP);
    if (record.goesAbroad()) needed.add(CUSTOMS_FORM);
    if (record.goesAbroad() && !record.taxes().isEmpty()) needed.add(CARRIER_DATA);
    if (record.goesAbroad() && record.consignor().country().equals(INDIA))
      needed.addAll(EnumSet.of(PBE_III, PBE_IV));
    return List.copyOf(needed);
  }

  static Optional<Paper> called(String fileName) {
    return Arrays.stream(values()).filter(one -> one.fileName().equals(fileName)).findFirst();
  }

  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
  }

  String contentType() {
    return ending.equals("pdf") ? "application/pdf" : "text/csv;charset=UTF-8";
  }

  byte[] print(ToPrint parcel) {
    return print.apply(parcel);
  }
}
