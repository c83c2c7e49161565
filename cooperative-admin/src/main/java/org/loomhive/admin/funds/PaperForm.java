package org.loomhive.admin.funds;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed of a bill or a receipt. */
public class PaperForm {
  private String about;
  private BigDecimal amount;
  private Integer shares;
  private LocalDate on;
  private String what;
  private String document;

  public String getAbout() {
    return about;
  }

  public void setAbout(String typed) {
    about = typed;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal typed) {
    amount = typed;
  }

  public Integer getShares() {
    return shares;
  }

  public void setShares(Integer typed) {
    shares = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String typed) {
    what = typed;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }
}
