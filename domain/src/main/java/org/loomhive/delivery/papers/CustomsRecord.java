package org.loomhive.delivery.papers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/**
 * What all papers of one parcel say. It is made when the parcel is closed and never changes; a
 * parcel that is packed anew gets another.
 */
@Entity
@Table(name = "customs_record")
public class CustomsRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "parcel_number")
  private int parcel;

  @Column(name = "invoice_number")
  private String invoiceNumber;

  @Column(name = "invoice_day")
  private LocalDate invoiceDay;

  @ManyToOne(optional = false)
  @JoinColumn(name = "consignor_id")
  private Consignor consignor;

  @Column(name = "to_name")
  private String toName;

  @Column(name = "to_address")
  private String toAddress;

  @Column(name = "to_country")
  private String toCountry;

  @Embedded private CustomsBusiness toBusiness;

  @Column(name = "gross_grams")
  private int grossGrams;

  private String reason;
  private String terms;

  @Enumerated(EnumType.STRING)
  private PostalForm form;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @Column(name = "frozen_by")
  private String frozenBy;

  @ElementCollection
  @CollectionTable(name = "customs_record_line", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "position")
  private List<CustomsLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "customs_record_tax", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "position")
  private List<CustomsTax> taxes = new ArrayList<>();

  /** Without these it does not leave. */
  @ElementCollection
  @CollectionTable(name = "customs_record_paper", joinColumns = @JoinColumn(name = "record_id"))
  @Column(name = "paper")
  @Enumerated(EnumType.STRING)
  private Set<TravelPaper> papers = new HashSet<>();

  protected CustomsRecord() {} // for EclipseLink

  public CustomsRecord(ParcelToDeclare parcel, Consignor from) {
    this.order = parcel.order();
    this.parcel = parcel.number();
    this.consignor = from;
    this.toName = parcel.to().name();
    this.toAddress = String.join("\n", parcel.to().lines());
    this.toCountry = parcel.to().country();
    this.toBusiness = parcel.to().business();
    this.grossGrams = parcel.grossGrams();
    this.reason = "SALE_OF_GOODS";
    this.terms = parcel.contents().dutyPaid() ? "DDP" : "DAP";
    this.lines.addAll(parcel.lines());
    this.taxes.addAll(parcel.contents().taxes());
  }

  public CustomsRecord invoiced(String number, LocalDate day, PostalForm needed) {
    this.invoiceNumber = number;
    this.invoiceDay = day;
    this.form = needed;
    return this;
  }

  /** What has to lie in the parcel beside its invoice. */
  public CustomsRecord travelsWith(Set<TravelPaper> wanted) {
    papers.addAll(wanted);
    return this;
  }

  CustomsRecord frozen(Instant at, String by) {
    this.frozenAt = at;
    this.frozenBy = by;
    return this;
  }

  public OrderNumber order() {
    return order;
  }

  public int parcel() {
    return parcel;
  }

  public String invoiceNumber() {
    return invoiceNumber;
  }

  public LocalDate invoiceDay() {
    return invoiceDay;
  }

  public Consignor consignor() {
    return consignor;
  }

  public String toName() {
    return toName;
  }

  /** Without the name and the country. */
  public List<String> toLines() {
    return toAddress.lines().toList();
  }

  public String toCountry() {
    return toCountry;
  }

  public CustomsBusiness toBusiness() {
    return toBusiness;
  }

  public boolean goesAbroad() {
    return !toCountry.equals(consignor.country());
  }

  /** Of the whole parcel, wrapped. */
  public int grossGrams() {
    return grossGrams;
  }

  public int netGrams() {
    return lines.stream().mapToInt(CustomsLine::netGrams).sum();
  }

  public int pieces() {
    return lines.stream().mapToInt(CustomsLine::pieces).sum();
  }

  public Money value() {
    var first = lines.get(0).value();
    return Money.sum(first.currency(), lines.stream().map(CustomsLine::value).toList());
  }

  /** A code; its words stand in the bundle of the papers. */
  public String reason() {
    return reason;
  }

  /** Incoterm 2020. */
  public String terms() {
    return terms;
  }

  public PostalForm form() {
    return form;
  }

  /** What was collected for tax offices with the price of what lies in it. */
  public List<CustomsTax> taxes() {
    return List.copyOf(taxes);
  }

  public Money tax() {
    var currency = value().currency();
    return Money.sum(currency, taxes.stream().map(CustomsTax::amount).toList());
  }

  /** What has to lie in the parcel beside its invoice. */
  public Set<TravelPaper> papers() {
    return Set.copyOf(papers);
  }

  public List<CustomsLine> lines() {
    return List.copyOf(lines);
  }
}
