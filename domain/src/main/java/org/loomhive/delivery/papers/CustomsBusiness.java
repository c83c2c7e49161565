package org.loomhive.delivery.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The business that a parcel goes to, as its papers name it, and when it pays. */
@Embeddable
public class CustomsBusiness implements Serializable {
  @Column(name = "to_business")
  private String name;

  @Column(name = "to_tax_number")
  private String number;

  @Column(name = "to_accounts_for_tax")
  private boolean accountsForTax;

  @Column(name = "to_pays_later")
  private String paysLater = "";

  protected CustomsBusiness() {} // for EclipseLink

  /**
   * @param name left out where papers have no letters for it: the number says who it is
   * @param number empty for none
   * @param accountsForTax it pays the tax itself, so none was collected
   */
  public CustomsBusiness(String name, String number, boolean accountsForTax) {
    this.name = PaperLetters.canShow(name) ? name : "";
    this.number = number;
    this.accountsForTax = accountsForTax;
  }

  /** A person gets it. */
  public static CustomsBusiness none() {
    return new CustomsBusiness("", "", false);
  }

  /**
   * The same where it does not pay with the order.
   *
   * @param term as it was agreed, by its name
   */
  public CustomsBusiness paying(String term) {
    var later = new CustomsBusiness(name, number, accountsForTax);
    later.paysLater = term;
    return later;
  }

  /** The term that was agreed, by its name; empty for what was paid with the order. */
  public String paysLater() {
    return paysLater;
  }

  /** Empty for none. */
  public String name() {
    return name;
  }

  /** Under which a tax office knows it; empty for none. */
  public String number() {
    return number;
  }

  public boolean accountsForTax() {
    return accountsForTax;
  }
}
