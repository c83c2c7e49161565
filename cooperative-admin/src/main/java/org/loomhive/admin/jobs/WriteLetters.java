package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.buyer.letter.LetterToBuyer;
import org.loomhive.buyer.letter.TellCompany;
import org.loomhive.buyer.letter.WriteLetter;
import org.loomhive.wholesale.asked.RequestDeclined;
import org.loomhive.wholesale.company.CompanyToTell;
import org.loomhive.wholesale.quote.QuoteToTell;

/** Writes the letters that owners of accounts wait for, with the addresses of this installation. */
@ApplicationScoped
public class WriteLetters {
  @Inject WriteLetter write;
  @Inject TellCompany company;

  void on(@Observes CompanyToTell event) {
    company.tell(event, ShopLinks.shop());
  }

  void on(@Observes QuoteToTell event) {
    company.tell(event, ShopLinks.shop());
  }

  void on(@Observes RequestDeclined event) {
    company.tell(event, ShopLinks.shop());
  }

  void on(@Observes LetterToBuyer event) {
    write.write(event, ShopLinks.key(), ShopLinks.shop());
  }
}
