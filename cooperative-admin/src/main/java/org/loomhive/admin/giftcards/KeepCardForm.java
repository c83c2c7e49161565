package org.loomhive.admin.giftcards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.IssueGiftCard;
import org.loomhive.giftcard.KeepGiftCard;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is done with one card: approved or declined, stopped or let go on, written anew. */
@Named("keepCard")
@RequestScoped
public class KeepCardForm {
  @Inject IssueGiftCard issue;
  @Inject KeepGiftCard keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the address of the form. */
  @Inject
  @ManagedProperty("#{param.c}")
  String ref;

  private String email;

  public String approve() {
    issue.approve(card(), signedIn.actor());
    return told("giftcards.given");
  }

  public String decline() {
    issue.decline(card(), signedIn.actor());
    return told("giftcards.declined");
  }

  public String block() {
    keep.block(card(), signedIn.actor());
    return told("giftcards.blocked");
  }

  public String unblock() {
    keep.unblock(card(), signedIn.actor());
    return told("giftcards.unblocked");
  }

  public String deliver() {
    keep.deliverAnew(card(), email, signedIn.actor());
    return told("giftcards.delivering");
  }

  private GiftCardRef card() {
    return new GiftCardRef(ref);
  }

  private String told(String key) {
    notes.good(key);
    return "/trade/gift-cards?faces-redirect=true&c=" + ref;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
