package org.loomhive.delivery.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What the state of the sender knows an exporter by. The names are those of India's postal exports;
 * any may be empty where a country has none.
 */
@Embeddable
public class ExporterCodes implements Serializable {
  @Column(name = "exporter_code")
  private String exporterCode;

  @Column(name = "tax_number")
  private String taxNumber;

  private String undertaking;

  @Column(name = "bank_code")
  private String bankCode;

  @Column(name = "post_office")
  private String postOffice;

  protected ExporterCodes() {} // for EclipseLink

  /**
   * @param exporterCode IEC in India
   * @param taxNumber GSTIN in India
   */
  public ExporterCodes(String exporterCode, String taxNumber) {
    this.exporterCode = exporterCode;
    this.taxNumber = taxNumber;
    this.undertaking = "";
    this.bankCode = "";
    this.postOffice = "";
  }

  static ExporterCodes none() {
    return new ExporterCodes("", "");
  }

  /**
   * @param reference of the letter under which exports bear no tax (LUT); empty when tax is paid
   */
  public ExporterCodes under(String reference) {
    this.undertaking = reference;
    return this;
  }

  /**
   * @param bank the bank's authorised dealer code
   * @param office the foreign post office that clears the parcels
   */
  public ExporterCodes by(String bank, String office) {
    this.bankCode = bank;
    this.postOffice = office;
    return this;
  }

  public String exporterCode() {
    return exporterCode;
  }

  public String taxNumber() {
    return taxNumber;
  }

  public String undertaking() {
    return undertaking;
  }

  public String bankCode() {
    return bankCode;
  }

  public String postOffice() {
    return postOffice;
  }
}
