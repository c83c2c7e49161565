package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.wholesale.asked.QuoteRequests;
import org.loomhive.wholesale.asked.RequestDeclined;
import org.loomhive.wholesale.asked.RequestRef;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyToTell;
import org.loomhive.wholesale.quote.QuoteToTell;

/** Tells the contact of a company what the office said about it, once, in the language of hers. */
@ApplicationScoped
public class TellCompany {
  private static final String PAGE = "/wholesale";

  @Inject AccountStates states;
  @Inject Companies companies;
  @Inject QuoteRequests requests;
  @Inject SendMessage send;

  /**
   * @param shop public address of the shop
   * @return false when it was said before, she is not there any more, or another word was said
   *     since
   */
  @Transactional
  public boolean tell(CompanyToTell asked, String shop) {
    var company =
        companies
            .of(new BuyerRef(asked.contact()))
            .filter(one -> one.state().name().equals(asked.state()));
    if (company.isEmpty()) return false;
    var words = "wholesale." + asked.state().toLowerCase(Locale.ROOT);
    var said = List.of(company.get().reason().orElse(""));
    return tell(company.get(), new Letter(words, said, String.valueOf(asked.decided())), shop);
  }

  /** The same for a quote that was sent. */
  @Transactional
  public boolean tell(QuoteToTell asked, String shop) {
    var company = companies.of(new BuyerRef(asked.contact()));
    if (company.isEmpty()) return false;
    var said = List.of(asked.quote(), String.valueOf(asked.edition()));
    return tell(company.get(), new Letter("wholesale.quoted", said, said.toString()), shop);
  }

  /** The same for a request of which no quote was made. */
  @Transactional
  public boolean tell(RequestDeclined asked, String shop) {
    var company = companies.of(new BuyerRef(asked.contact()));
    if (company.isEmpty()) return false;
    var why = requests.get(new RequestRef(asked.request())).declinedWhy().orElse("");
    var letter = new Letter("wholesale.declined", List.of(why), asked.request());
    return tell(company.get(), letter, shop);
  }

  /**
   * What is said.
   *
   * @param said after the name of the company and the address of its page
   */
  private record Letter(String words, List<String> said, String once) {}

  private boolean tell(Company company, Letter letter, String shop) {
    var state = states.find(company.contact());
    if (state.isEmpty()) return false;
    var language = state.get().language();
    var arguments = new ArrayList<String>();
    arguments.add(company.facts().name());
    arguments.add(shop + language.path() + PAGE);
    arguments.addAll(letter.said());
    var to = Recipient.email(state.get().email());
    var message = new Message(to, letter.words(), arguments, language.tag());
    return send.once("wholesale:" + company.contact() + ":" + letter.once(), message);
  }
}
