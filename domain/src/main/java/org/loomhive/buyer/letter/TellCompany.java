package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.CompanyToTell;

/** Tells the contact of a company what the office said about it, once, in the language of hers. */
@ApplicationScoped
public class TellCompany {
  private static final String PAGE = "/wholesale";

  @Inject AccountStates states;
  @Inject Companies companies;
  @Inject SendMessage send;

  /**
   * @param shop public address of the shop
   * @return false when it was said before, she is not there any more, or another word was said
   *     since
   */
  @Transactional
  public boolean tell(CompanyToTell asked, String shop) {
    var contact = new BuyerRef(asked.contact());
    var state = states.find(contact);
    var company = companies.of(contact).filter(one -> one.state().name().equals(asked.state()));
    if (state.isEmpty() || company.isEmpty()) return false;
    var language = state.get().language();
    var address = shop + language.path() + PAGE;
    var arguments =
        List.of(company.get().facts().name(), address, company.get().reason().orElse(""));
    var words = "wholesale." + asked.state().toLowerCase(Locale.ROOT);
    var message =
        new Message(Recipient.email(state.get().email()), words, arguments, language.tag());
    return send.once("wholesale:" + contact + ":" + asked.decided(), message);
  }
}
