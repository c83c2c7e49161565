package org.loomhive.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.buyer.letter.LetterLink;
import org.loomhive.buyer.letter.LetterToBuyer;
import org.loomhive.buyer.letter.OpenLetter;
import org.loomhive.buyer.letter.TellCompany;
import org.loomhive.buyer.letter.WriteLetter;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.LinkKey;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.wholesale.asked.RequestDeclined;
import org.loomhive.wholesale.company.CompanyToTell;
import org.loomhive.wholesale.quote.QuoteToTell;

/** Has letters written as the office does, and reads them. */
@ApplicationScoped
public class Postbox {
  static final LinkKey KEY = new LinkKey("a test key of good length");

  @Inject WriteLetter write;
  @Inject TellCompany company;
  @Inject TellOutbox outbox;
  @Inject FakeChannel channel;

  void on(@Observes LetterToBuyer asked) {
    write.write(asked, KEY, "https://shop.example");
  }

  void on(@Observes CompanyToTell asked) {
    company.tell(asked, "https://shop.example");
  }

  void on(@Observes QuoteToTell asked) {
    company.tell(asked, "https://shop.example");
  }

  void on(@Observes RequestDeclined asked) {
    company.tell(asked, "https://shop.example");
  }

  /** All that came to an address, the oldest first. */
  public List<Message> at(String email) {
    outbox.all();
    return channel.saidTo(Recipient.email(email));
  }

  /** The link of the newest letter at an address. */
  public OpenLetter.Shown newest(String email) {
    var all = at(email);
    return link(all.get(all.size() - 1));
  }

  static OpenLetter.Shown link(Message letter) {
    var address = letter.arguments().get(0);
    var kind = LetterKind.valueOf(value(address, "for"));
    var buyer = new BuyerRef(value(address, "who"));
    var link = new LetterLink(kind, buyer, Long.parseLong(value(address, "until")));
    return new OpenLetter.Shown(link, value(address, "sign"), KEY);
  }

  private static String value(String address, String name) {
    return address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
  }
}
