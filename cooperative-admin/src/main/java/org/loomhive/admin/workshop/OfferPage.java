package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.MemberRef;
import org.loomhive.production.AnswerOffer;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The offer of a work order: to whom, and what a piece pays against the floor. */
@Named("offerWork")
@RequestScoped
public class OfferPage {
  @Inject WorkOrderPage page;
  @Inject FairRates rates;
  @Inject OfferWork offer;
  @Inject AnswerOffer answer;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String member;
  private BigDecimal rate;

  public boolean isTimed() {
    return rates.isTimed(page.getWork());
  }

  public PieceRate getFair() {
    return rates.of(page.getWork());
  }

  public String offer() {
    var work = page.getWork();
    var to = new MemberRef(member);
    if (rate == null) offer.offer(work.number(), to, signedIn.actor());
    else
      offer.offerAt(
          Typed.money(rate, getFair().amount().currency()), work.number(), to, signedIn.actor());
    notes.good("workshop.offer.made");
    return page.address();
  }

  public String takeBack() {
    answer.takeBack(page.getWork().number(), signedIn.actor());
    notes.good("workshop.offer.takenback");
    return page.address();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  /** Empty offers the fair rate. */
  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }
}
