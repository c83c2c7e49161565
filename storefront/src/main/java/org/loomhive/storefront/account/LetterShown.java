package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.buyer.letter.LetterLink;
import org.loomhive.buyer.letter.OpenLetter;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.messaging.LinkKey;
import org.loomhive.web.asked.Chosen;

/** The link of a letter, as the address of the page carries it. */
@Named
@RequestScoped
public class LetterShown {
  @Inject OpenLetter open;

  @Inject
  @ManagedProperty("#{param['for']}")
  String kind;

  @Inject
  @ManagedProperty("#{param.who}")
  String who;

  @Inject
  @ManagedProperty("#{param.until}")
  String until;

  @Inject
  @ManagedProperty("#{param.sign}")
  String sign;

  /** It opens what it was written for. */
  public boolean isGood() {
    return open.isGood(shown());
  }

  OpenLetter.Shown shown() {
    if (until == null || !until.matches("[0-9]{1,12}")) throw new NotFound("letter", "");
    var link = new LetterLink(kind(), new BuyerRef(who), Long.parseLong(until));
    var key = new LinkKey(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
    return new OpenLetter.Shown(link, sign, key);
  }

  private LetterKind kind() {
    return Chosen.of(LetterKind.class, kind).orElseThrow(() -> new NotFound("letter", ""));
  }
}
