package org.loomhive.storefront.business;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.ordering.business.BusinessBuyer;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.checkout.CheckoutBasket;
import org.loomhive.storefront.checkout.CheckoutForm;
import org.loomhive.storefront.wholesale.BuyingCompany;
import org.loomhive.web.signin.Door;
import org.loomhive.wholesale.company.CompanyFacts;

/**
 * The part of the checkout for those who buy for a business, unfolded only for them. What is typed
 * is checked and counts with each button that computes the sum.
 */
@Named
@RequestScoped
public class CheckoutBusiness {
  @Inject ShownBasket shown;
  @Inject CheckoutBasket basket;
  @Inject SaidBusiness known;
  @Inject BuyingCompany company;
  @Inject SayBusiness business;
  @Inject Door door;

  @Inject
  @ManagedProperty("#{param['checkout:business']}")
  String name;

  @Inject
  @ManagedProperty("#{param['checkout:taxnumber']}")
  String number;

  public boolean isUnfolded() {
    boolean isTyped = name != null && !name.isBlank() || number != null && !number.isBlank();
    return isTyped || known.said().isPresent() || company.facts().isPresent();
  }

  /** Notes what she typed; the sum is computed anew after that. */
  public void follow() {
    if (name == null || !basket.isCountryChosen()) return;
    var said = new SayBusiness.Said(name, typedOrKnown(), basket.getCountry());
    try {
      shown.token().ifPresent(token -> business.say(token, said, door.source()));
    } finally {
      known.lookAgain();
      basket.lookAgain();
    }
  }

  /** What she said before stands in the form, else what is known of the company she buys for. */
  public CheckoutForm fill(CheckoutForm form) {
    known
        .said()
        .ifPresentOrElse(
            one -> fill(form, one.name(), one.numberText()),
            () -> company.facts().ifPresent(one -> fill(form, one.name(), numberHere(one))));
    return form;
  }

  private static void fill(CheckoutForm form, String name, String number) {
    form.setBusiness(name);
    form.setTaxNumber(number);
  }

  /** The number of her company need not be typed. */
  private String typedOrKnown() {
    if (number != null && !number.isBlank()) return number;
    var hers = company.facts().filter(one -> one.name().equals(name.strip()));
    return hers.map(this::numberHere).orElse("");
  }

  /** A number of another country does not count there. */
  private String numberHere(CompanyFacts company) {
    return isHere(company.country()) ? company.taxId().orElse("") : "";
  }

  /** A number with the form of the country to which it goes; empty where none is asked for. */
  public String getExample() {
    return TaxNumber.example(basket.getCountry());
  }

  /** What the register said, for the country to which it goes now; empty before it was asked. */
  public List<BusinessBuyer> getAnswered() {
    return known.said().stream()
        .filter(one -> one.number().filter(number -> isHere(number.country())).isPresent())
        .toList();
  }

  /** She has given a name alone where a number would change the tax. */
  public boolean isNumberless() {
    if (getExample().isEmpty()) return false;
    return known.said().filter(one -> one.number().isEmpty()).isPresent();
  }

  private boolean isHere(String country) {
    return country.equals(basket.getCountry());
  }
}
