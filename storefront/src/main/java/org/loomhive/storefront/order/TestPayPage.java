package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.Gateways;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;
import org.loomhive.payment.TestGateway;

/** The test gateway's own page: pay, fail or cancel. No money moves. */
@Named
@RequestScoped
public class TestPayPage {
  @Inject Gateways gateways;
  @Inject TestGateway gateway;
  @Inject Payments payments;
  @Inject StatusLinks links;
  @Inject GiftCards cards;

  @Inject
  @ManagedProperty("#{param.payment}")
  String ref;

  private Payment payment;

  /** A payment that is not there, or not for testing, is a 404. */
  public void open() {
    getPayment();
  }

  public Payment getPayment() {
    if (!gateways.isTesting() || ref == null) throw new NotFound("payment", ref);
    if (payment == null) payment = payments.get(new PaymentRef(ref));
    if (!payment.gateway().equals(TestGateway.NAME)) throw new NotFound("payment", ref);
    return payment;
  }

  public String pay() {
    gateway.pay(getPayment().ref());
    return back("/order/thanks");
  }

  public String fail() {
    gateway.fail(getPayment().ref());
    return back("/order/status") + "&failed=1";
  }

  public String cancel() {
    return back("/order/status");
  }

  private String back(String page) {
    var number = getPayment().orderNumber();
    var there = cards.findSale(number).isPresent() ? "/gift-card-bought" : page;
    return there + "?faces-redirect=true&number=" + number + "&sign=" + links.sign(number);
  }
}
