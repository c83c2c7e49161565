package org.loomhive.admin.discounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.ordering.discount.Discount;
import org.loomhive.ordering.discount.Discounts;
import org.loomhive.ordering.discount.MakeDiscount;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Codes of discounts: those that there are, one more, and the end of one. */
@Named("discountForm")
@RequestScoped
public class DiscountForm {
  private static final int SHOWN = 100;

  @Inject Discounts discounts;
  @Inject MakeDiscount make;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other code. */
  @Inject
  @ManagedProperty("#{param.ended}")
  private String ended;

  private String code;
  private Integer percent;
  private LocalDate from;
  private LocalDate to;
  private Integer uses;

  public List<Discount> getAll() {
    return discounts.all(SHOWN);
  }

  public String make() {
    make.make(new MakeDiscount.Wanted(code, percent, from, to, uses), signedIn.actor());
    notes.good("discounts.made");
    return "/trade/discounts?faces-redirect=true";
  }

  public String end() {
    make.end(ended, signedIn.actor());
    notes.good("discounts.ended.done");
    return "/trade/discounts?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Integer getPercent() {
    return percent;
  }

  public void setPercent(Integer percent) {
    this.percent = percent;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Integer getUses() {
    return uses;
  }

  public void setUses(Integer uses) {
    this.uses = uses;
  }
}
