package org.loomhive.admin.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.web.papers.CommercialInvoice;

/** The papers that a parcel can have. */
public enum Paper {
  INVOICE("pdf", CommercialInvoice::of),
  PACKING_LIST("pdf", PackingPaper::of),
  CUSTOMS_FORM("pdf", CustomsForm::of),
  PBE_III("csv", record -> new PostalBill(record, true).csv()),
  PBE_IV("csv", record -> new PostalBill(record, false).csv());

  private static final String INDIA = "IN";
  private final String ending;
  private final Function<CustomsRecord, byte[]> print;

  Paper(String ending, Function<CustomsRecord, byte[]> print) {
    this.ending = ending;
    this.print = print;
  }

  /** Those that a parcel needs: customs is told only of what crosses a border. */
  public static List<Paper> of(CustomsRecord record) {
    if (!record.goesAbroad()) return List.of(INVOICE, PACKING_LIST);
    if (record.consignor().country().equals(INDIA)) return List.of(values());
    return List.of(INVOICE, PACKING_LIST, CUSTOMS_FORM);
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

  byte[] print(CustomsRecord record) {
    return print.apply(record);
  }
}
