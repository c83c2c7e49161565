package org.loomhive.admin.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.web.papers.CommercialInvoice;

/** The papers that a parcel can have. */
public enum Paper {
  INVOICE("pdf", (record, article) -> CommercialInvoice.of(record)),
  PACKING_LIST("pdf", (record, article) -> PackingPaper.of(record)),
  CUSTOMS_FORM("pdf", (record, article) -> CustomsForm.of(record)),
  CARRIER_DATA("csv", (record, article) -> CarrierData.csv(record, article)),
  PBE_III("csv", (record, article) -> new PostalBill(record, true).csv(article)),
  PBE_IV("csv", (record, article) -> new PostalBill(record, false).csv(article));

  private static final String INDIA = "IN";
  private final String ending;
  private final BiFunction<CustomsRecord, String, byte[]> print;

  Paper(String ending, BiFunction<CustomsRecord, String, byte[]> print) {
    this.ending = ending;
    this.print = print;
  }

  /** Those that a parcel needs: customs is told only of what crosses a border. */
  public static List<Paper> of(CustomsRecord record) {
    return Arrays.stream(values()).filter(paper -> paper.isNeededFor(record)).toList();
  }

  private boolean isNeededFor(CustomsRecord record) {
    boolean isIndian = record.consignor().country().equals(INDIA);
    return switch (this) {
      case INVOICE, PACKING_LIST -> true;
      case CUSTOMS_FORM -> record.goesAbroad();
      case CARRIER_DATA -> record.goesAbroad() && !record.taxes().isEmpty();
      case PBE_III, PBE_IV -> record.goesAbroad() && isIndian;
    };
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

  /**
   * @param article the number under which the post carries the parcel; empty before it left
   */
  byte[] print(CustomsRecord record, String article) {
    return print.apply(record, article);
  }
}
