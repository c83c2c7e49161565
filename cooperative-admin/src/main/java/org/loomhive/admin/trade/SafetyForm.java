package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;
import org.loomhive.delivery.safety.SafetyPart;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who answers for the safety of what the chosen cooperative makes, or all of the network. */
@Named("safetyForm")
@RequestScoped
public class SafetyForm {
  @Inject SendersPage page;
  @Inject SafetyContacts contacts;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Typed maker = new Typed();
  private final Typed inTheEu = new Typed();

  /** What is typed of one house. */
  public static class Typed {
    private String name;
    private String address;
    private String reachedAt;

    private void fill(SafetyContact known) {
      name = known.name();
      address = known.address();
      reachedAt = known.reachedAt();
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getAddress() {
      return address;
    }

    public void setAddress(String address) {
      this.address = address;
    }

    public String getReachedAt() {
      return reachedAt;
    }

    public void setReachedAt(String reachedAt) {
      this.reachedAt = reachedAt;
    }
  }

  @PostConstruct
  void fill() {
    contacts.find(SafetyPart.MAKER, page.chosen()).ifPresent(maker::fill);
    contacts.find(SafetyPart.IN_THE_EU, page.chosen()).ifPresent(inTheEu::fill);
  }

  public String saveMaker() {
    return save(SafetyPart.MAKER, maker);
  }

  public String saveInTheEu() {
    return save(SafetyPart.IN_THE_EU, inTheEu);
  }

  private String save(SafetyPart part, Typed typed) {
    var contact =
        new SafetyContact(part, page.chosen())
            .of(none(typed.name), none(typed.address), none(typed.reachedAt));
    contacts.write(contact, signedIn.actor());
    notes.good("trade.safety.saved");
    return "/trade/senders?faces-redirect=true&of=" + page.getChosen();
  }

  private static String none(String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  public Typed getMaker() {
    return maker;
  }

  public Typed getInTheEu() {
    return inTheEu;
  }
}
